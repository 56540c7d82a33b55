import { useState } from 'react'
import { flushSync } from 'react-dom'

type Paper = 'plan' | 'letter'

/** Which paper the browser prints. It is the plan, whoever starts the print, but for the moment in which the letter is asked for. */
export const usePrinting = (): Readonly<{ paper: Paper; print: (paper: Paper) => void }> => {
  const [paper, setPaper] = useState<Paper>('plan')
  const print = (asked: Paper): void => {
    // The page must stand before the browser looks at it.
    flushSync(() => setPaper(asked))
    window.addEventListener('afterprint', () => setPaper('plan'), { once: true })
    window.print()
  }
  return { paper, print }
}
