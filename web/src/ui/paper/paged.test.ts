import { expect, test } from 'vitest'
import { broken, onPages, type Piece, type Tag } from './paged.ts'

const piece = (tag: Tag, text: string, of: Partial<Piece> = {}): Piece => ({
  tag,
  text,
  size: 12,
  weight: tag === 'P' || tag === 'LI' ? 'regular' : 'bold',
  before: 0,
  after: 3,
  leads: tag !== 'P' && tag !== 'LI',
  ...of,
})

test('a heading is never the last on its page when what follows it fits on the next', () => {
  const pieces = Array.from({ length: 60 }, (_, n) => piece(n % 2 === 0 ? 'H3' : 'P', `Line ${n}`))
  for (const page of onPages(pieces)) expect(pieces[page.at(-1)?.piece ?? 0]?.tag).toBe('P')
})

test('lines break between words, and a word only where it is longer than a line', () => {
  const fits = (text: string) => text.length <= 10
  expect(broken('a bird in the hand', fits)).toEqual(['a bird in', 'the hand'])
  expect(broken('incomprehensibilities now', fits)).toEqual(['incomprehe', 'nsibilitie', 's now'])
  expect(broken('', fits)).toEqual([''])
})
