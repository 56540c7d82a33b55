import { type ComponentProps, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button.tsx'
import type { FirstWords } from '../words/first-words.ts'

type StartOverProps = Pick<ComponentProps<typeof Button>, 'kind' | 'wide' | 'children'> &
  Readonly<{ words: Pick<FirstWords['start'], 'sure' | 'sureNo' | 'sureYes'>; onStartOver: () => void }>

const SURE = 'sure'

/** Asks once, where the button stood, before all is cleared. The focus goes to the question and back. */
export function StartOver({ words, onStartOver, ...button }: StartOverProps) {
  const [asked, setAsked] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const ask = (on: boolean) => {
    flushSync(() => setAsked(on))
    place.current?.querySelector<HTMLElement>('p, button')?.focus()
  }
  return (
    <div ref={place}>
      {asked ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what one fills in
        <div className="hr-stack" role="group" aria-labelledby={SURE}>
          <p id={SURE} tabIndex={-1}>
            {words.sure}
          </p>
          <Button wide onClick={() => ask(false)}>
            {words.sureNo}
          </Button>
          <Button wide onClick={onStartOver}>
            {words.sureYes}
          </Button>
        </div>
      ) : (
        <Button {...button} onClick={() => ask(true)} />
      )}
    </div>
  )
}
