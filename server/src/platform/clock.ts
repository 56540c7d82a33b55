/** A calendar day, written `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`

/** Today where this machine stands. */
export function today(now = new Date()): Day {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}

/** The moment, in UTC, as text: for logs. */
export function instant(): string {
  return new Date().toISOString()
}

/** Tells the time, in milliseconds since 1970. The door has one; tests set theirs. */
export type Clock = () => number

/**
 * Tells how far a clock was set since it was last asked, in milliseconds: ahead when positive, back when negative. A machine
 * that slept was set ahead.
 */
export function leapsOf(clock: Clock, passed = stopwatch()): () => number {
  let before = clock() - passed()
  return () => {
    const now = clock() - passed()
    const leapt = now - before
    before = now
    return leapt
  }
}

/** The clock of this machine. */
export const machineClock: Clock = () => Date.now()

/** The time zone of this machine: `America/Chicago`. */
export const zoneOfMachine = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Starts a stopwatch; it answers with the milliseconds since. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}
