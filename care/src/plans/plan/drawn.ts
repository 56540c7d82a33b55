/** The picture in which a signature is drawn and kept. */
export const PAD = { wide: 300, high: 120 } as const

/** The least that is drawn, beside the picture: a tap jitters, and a hand that rests trembles in one place for long. */
const LEAST_LENGTH = PAD.wide * 0.15
const LEAST_SPAN = PAD.high * 0.2

interface At {
  readonly x: number
  readonly y: number
}

/** The strokes of a line: each begins with a move, and goes on where the pen went. */
const strokesIn = (line: string): readonly (readonly At[])[] =>
  line
    .split('M')
    .map((stroke) =>
      stroke
        .split('L')
        .map((at) => at.trim().split(/\s+/).map(Number))
        .flatMap(([x, y]) => (Number.isFinite(x) && Number.isFinite(y) ? [{ x: x ?? 0, y: y ?? 0 }] : [])),
    )
    .filter((stroke) => stroke.length > 1)

const between = (a: At, b: At): number => Math.hypot(a.x - b.x, a.y - b.y)

const lengthOf = (stroke: readonly At[]): number =>
  stroke.slice(1).reduce((sum, at, n) => sum + between(at, stroke[n] ?? at), 0)

function spanOf(points: readonly At[]): number {
  const side = (of: (at: At) => number) => Math.max(...points.map(of)) - Math.min(...points.map(of))
  return Math.hypot(
    side(({ x }) => x),
    side(({ y }) => y),
  )
}

/** What a drawn line lacks to be a signature: anything at all, or more than a touch. A cross or a short mark lacks nothing. */
export function lacksToBeDrawn(line: string): 'nothing-drawn' | 'drawn-too-little' | undefined {
  const strokes = strokesIn(line)
  if (strokes.length === 0) return 'nothing-drawn'
  const length = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  const isTouch = length < LEAST_LENGTH || spanOf(strokes.flat()) < LEAST_SPAN
  return isTouch ? 'drawn-too-little' : undefined
}
