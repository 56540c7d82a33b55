type LimitScale = Readonly<{
  /** Where the bar ends and where the tick stands, in percent of the track, which begins at zero. */
  bar: number
  tick: number
  /** The stop that the tick stands on, for placing the label without inline styles. */
  stop: (typeof stops)[number]
}>

const stops = [90, 70, 50, 30, 10, 0] as const

/**
 * The scale is chosen so that the tick stands on one of a few known places: the furthest one that still
 * leaves room for the bar. Bar and tick share the scale, so their lengths always compare truly.
 */
export function limitScale(value: number, limit: number): LimitScale {
  const amount = positive(value)
  const most = positive(limit)
  if (most === 0) return { bar: amount > 0 ? 100 : 0, tick: 0, stop: 0 }
  const stop = stops.find((place) => place > 0 && (amount / most) * place <= 100) ?? 0
  if (stop === 0) return { bar: 100, tick: tenths((most / amount) * 100), stop }
  return { bar: tenths((amount / most) * stop), tick: stop, stop }
}

function positive(amount: number): number {
  return Number.isFinite(amount) && amount > 0 ? amount : 0
}

function tenths(percent: number): number {
  return Math.round(percent * 10) / 10
}
