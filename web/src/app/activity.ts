import { now } from './clock.ts'

/** When the server last heard from this page. It counts idle time from there. */
let last = now()

export const noteActivity = (): void => {
  last = now()
}

export const lastActivity = (): number => last
