import { Button } from '@mantine/core'
import { type PointerEvent, useRef } from 'react'
import { useForm } from '../staff-ui/form/form-context.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { planWords } from './words/plan.ts'

const WIDE = 300
const HIGH = 100
const MOST = 20_000

/** A box in which somebody signs by hand. What they draw is kept as one line of moves. */
export function SignaturePad({ name }: Readonly<{ name: string }>) {
  const { sign: w } = useWords(planWords)
  const { values, set } = useForm()
  const line = textOf(values, name)
  const drawing = useRef('')
  const point = (event: PointerEvent<SVGSVGElement>, move: 'M' | 'L') => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (part: number, of: number, whole: number) =>
      Math.max(0, Math.round((part / of) * whole * 10) / 10)
    const x = at(event.clientX - box.left, box.width, WIDE)
    const y = at(event.clientY - box.top, box.height, HIGH)
    drawing.current = `${drawing.current} ${move}${x} ${y}`.trim().slice(0, MOST)
    set(name, drawing.current)
  }
  return (
    <div className="hr-asked">
      <p id="signature-hint">{w.draw}</p>
      <svg
        className="hr-signature"
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-labelledby="signature-hint"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drawing.current = line
          point(event, 'M')
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) point(event, 'L')
        }}
      >
        <title>{w.methods.drawn}</title>
        <path d={line || 'M0 0'} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div className="hr-actions">
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            drawing.current = ''
            set(name, '')
          }}
        >
          {w.clear}
        </Button>
      </div>
    </div>
  )
}
