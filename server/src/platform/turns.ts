/** Runs work when its turn comes; `undefined` when so much waits already that there is no use in waiting. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T> | undefined

/** So much work at once, in the order in which it came; so much more may wait. */
export function openTurns(atOnce: number, mostWaiting: number): Turns {
  const waiting: (() => void)[] = []
  let under = 0
  const begin = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // Whoever is next takes over the place of the one who ends.
      if (next) next()
      else under -= 1
    }
  }
  return (work) => {
    if (under < atOnce) {
      under += 1
      return begin(work)
    }
    if (waiting.length >= mostWaiting) return undefined
    return new Promise<void>((resolve) => waiting.push(resolve)).then(() => begin(work))
  }
}
