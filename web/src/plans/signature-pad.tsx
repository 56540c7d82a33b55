import { PAD } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { type PointerEvent, useRef } from 'react'
import { fieldId, useForm } from '../staff-ui/form/form-context.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { WarningIcon } from '../ui/icons.tsx'
import { planWords } from './words/plan.ts'

const MOST = 20_000

/** All but the last stroke of a line. */
export const withoutLastStroke = (line: string): string =>
  line.slice(0, Math.max(0, line.lastIndexOf('M'))).trim()

/**
 * A box as wide as the page, in which somebody signs by hand on a line. What they draw is kept as one line of moves. Whoever
 * cannot draw signs by typing their name.
 */
export function SignaturePad({ name }: Readonly<{ name: string }>) {
  const { sign: w } = useWords(planWords)
  const { id, values, set, errorOf } = useForm()
  const line = textOf(values, name)
  const error = errorOf(name)
  const own = fieldId(id, name)
  const drawing = useRef('')
  const point = (event: PointerEvent<SVGSVGElement>, move: 'M' | 'L') => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (part: number, of: number, whole: number) =>
      Math.min(whole, Math.max(0, Math.round((part / of) * whole * 10) / 10))
    const x = at(event.clientX - box.left, box.width, PAD.wide)
    const y = at(event.clientY - box.top, box.height, PAD.high)
    const next = `${drawing.current} ${move}${x} ${y}`.trim()
    if (next.length > MOST) return
    drawing.current = next
    set(name, next)
  }
  return (
    <div className="hr-signing" id={own} tabIndex={-1}>
      <p id={`${own}-hint`}>{w.draw}</p>
      {error && (
        <p id={`${own}-error`} className="hr-signing-error">
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
      <svg
        className="hr-signature"
        viewBox={`0 0 ${PAD.wide} ${PAD.high}`}
        role="img"
        aria-labelledby={error ? `${own}-hint ${own}-error` : `${own}-hint`}
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
        <path className="hr-signature-line" d={`M16 92 L${PAD.wide - 16} 92`} />
        <path d={line || 'M0 0'} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div className="hr-actions">
        <Button
          variant="default"
          size="xs"
          disabled={line === ''}
          onClick={() => set(name, withoutLastStroke(line))}
        >
          {w.undo}
        </Button>
        <Button variant="default" size="xs" disabled={line === ''} onClick={() => set(name, '')}>
          {w.clear}
        </Button>
      </div>
    </div>
  )
}
