import { describe, expect, test } from 'vitest'
import { lacksToBeDrawn } from './drawn.ts'

const stroke = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join(' ')
/** A finger that rests in one place and trembles: so many moves within so few units. */
const trembling = (moves: number, reach: number): string =>
  stroke(Array.from({ length: moves }, (_, n) => [100 + (n % 2) * reach, 60 + (n % 3) * reach] as const))

describe('nothing was drawn', () => {
  test.each(['', 'M10 40', 'M10 40 M12 44 M100 20'])('by %j', (line) => {
    expect(lacksToBeDrawn(line)).toBe('nothing-drawn')
  })
})

describe('it is a touch and no signature', () => {
  test.each([
    [
      'a tap that jitters',
      stroke([
        [100, 60],
        [100.4, 60.2],
      ]),
    ],
    [
      'a tap that slides a little',
      stroke([
        [100, 60],
        [104, 62],
        [108, 61],
      ]),
    ],
    ['a finger that rests and trembles for long', trembling(200, 3)],
    [
      'a few taps far apart, each with its jitter',
      [20, 120, 220]
        .map((x) =>
          stroke([
            [x, 60],
            [x + 2, 61],
          ]),
        )
        .join(' '),
    ],
  ])('%s', (_name, line) => {
    expect(lacksToBeDrawn(line)).toBe('drawn-too-little')
  })
})

describe('it is a signature', () => {
  test.each([
    ['a name', 'M20 60 L60 30 L70 70 L110 40 L150 65 L200 45'],
    [
      'a line',
      stroke([
        [10, 40],
        [200, 60],
      ]),
    ],
    [
      'a cross',
      `${stroke([
        [40, 40],
        [70, 80],
      ])} ${stroke([
        [70, 40],
        [40, 80],
      ])}`,
    ],
    [
      'initials in two strokes',
      `${stroke([
        [40, 80],
        [55, 30],
        [70, 80],
      ])} ${stroke([
        [90, 30],
        [90, 80],
        [120, 80],
      ])}`,
    ],
  ])('%s', (_name, line) => {
    expect(lacksToBeDrawn(line)).toBeUndefined()
  })
})
