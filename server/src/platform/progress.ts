import type { Screen } from './terminal.ts'

/** A person at a terminal sees the figures move; a log gets a line now and then. */
const FIRST_AFTER = 2_000
const PAUSE = { person: 250, log: 10_000 }
/** Looking at the stopwatch costs more than counting. */
const LOOK_EVERY = 64

/** Says on a screen how far a long work is. Work that is done before `firstAfter` passes without a word. */
export function progressOn(
  screen: Screen,
  elapsed: () => number,
  what = 'inquiries',
  firstAfter: number = FIRST_AFTER,
) {
  const isPerson = screen.isTTY === true
  let next = firstAfter
  let spoke = false

  function say(count: number, now: number): void {
    const rate = Math.round(count / (now / 1000))
    const text = `${inWords(count)} ${what}, ${inWords(rate)} a second`
    screen.write(isPerson ? `\r\u001b[K${text}` : `${text}\n`)
    spoke = true
    next = now + (isPerson ? PAUSE.person : PAUSE.log)
  }

  return {
    reached(count: number): void {
      if (count % LOOK_EVERY !== 0) return
      const now = elapsed()
      if (now >= next) say(count, now)
    },
    /** The last figures, only where there were figures before. */
    end(count: number): void {
      if (!spoke) return
      say(count, elapsed())
      if (isPerson) screen.write('\n')
    },
  }
}

const inWords = (count: number): string => count.toLocaleString('en-US')
