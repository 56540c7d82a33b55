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

/** The clock of this machine. */
export const machineClock: Clock = () => Date.now()

/** The time zone of this machine: `America/Chicago`. */
export const zoneOfMachine = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Starts a stopwatch; it answers with the milliseconds since. */
export function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}
