import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, dayNumber } from '../../kernel/plain-date.ts'
import { readTyped } from './typed.ts'

const TODAY = '2026-11-23'

interface Meant {
  readonly words?: readonly string[]
  readonly bornOn?: readonly string[]
  readonly digits?: string
  readonly year?: number
}

test.each<[string, Meant]>([
  ['maria gonz', { words: ['maria', 'gonz'] }],
  ['García, Ana', { words: ['garcia', 'ana'] }],
  ['(512) 555-0134', { digits: '5125550134' }],
  ['+1 512 555 0134', { digits: '5125550134' }],
  ['maria 0134', { words: ['maria'], digits: '0134' }],
  ['maria 1985', { words: ['maria'], digits: '1985', year: 1985 }],
  ['1985', { digits: '1985', year: 1985 }],
  ['2/30/1985', { digits: '1985' }],
  ['3/7/1985', { bornOn: ['1985-03-07', '1985-07-03'] }],
  ['3/7/85', { bornOn: ['1985-03-07', '1985-07-03'] }],
  ['3/7/05', { bornOn: ['1905-03-07', '1905-07-03', '2005-03-07', '2005-07-03'] }],
  ['31.12.1985', { bornOn: ['1985-12-31'] }],
  ['1985-03-07', { bornOn: ['1985-03-07'] }],
  ['ana 3-7-1985', { words: ['ana'], bornOn: ['1985-03-07', '1985-07-03'] }],
  ['March 7, 1985', { bornOn: ['1985-03-07'] }],
  ['7th mar 1985', { bornOn: ['1985-03-07'] }],
  ['7 de marzo de 1985', { bornOn: ['1985-03-07'] }],
  ['7 de agosto del 2001', { bornOn: ['2001-08-07'] }],
  ['March Sample', { words: ['march', 'sample'] }],
  ['maria 3', { words: ['maria'] }],
  ['maria 3/7', { words: ['maria'] }],
  ['13/13/1985', {}],
  ['1/1/2031', {}],
  ['', {}],
])('%j is read as it is meant', (text, meant) => {
  const read = readTyped(text, TODAY)
  expect({ words: read.words, bornOn: read.bornOn }).toEqual({
    words: meant.words ?? [],
    bornOn: meant.bornOn ?? [],
  })
  if (meant.digits !== undefined) expect(read.digits).toBe(meant.digits)
  if (meant.year !== undefined) expect(read.year).toBe(meant.year)
})

test('every birthday up to today is found in each of its spellings', () => {
  const days = fc.integer({ min: dayNumber('1910-01-01'), max: dayNumber(TODAY) }).map(dayAt)
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-')
      for (const text of [
        day,
        `${month}/${date}/${year}`,
        `${Number(month)}/${Number(date)}/${year}`,
        `${month}.${date}.${year?.slice(2)}`,
        `${month}${date}${year}`,
        `${year}${month}${date}`,
      ])
        expect([text, readTyped(text, TODAY).bornOn.includes(day)]).toEqual([text, true])
    }),
  )
})

test('whatever is typed, it is read without fault, in at most four words, into no future birthday', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const read = readTyped(text, TODAY)
      expect(read.words.length).toBeLessThanOrEqual(4)
      for (const word of read.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      for (const day of read.bornOn) expect(day <= TODAY).toBe(true)
      if (read.digits !== undefined) expect(read.digits).toMatch(/^\d{3,}$/)
    }),
  )
})
