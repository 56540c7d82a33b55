import { describe, expect, it } from 'vitest'
import { type ResultWords, resultWords } from './words.ts'

/** What every word says when it is given an example of each thing it may take. */
const spoken = (say: ResultWords): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(say).flatMap(([key, word]): readonly (readonly [string, string])[] =>
      typeof word === 'string' ? [[key, word]] : [],
    ),
    ...Object.entries(say.mark).map(([key, word]) => [`mark.${key}`, word] as const),
    ['changeThis', say.changeThis('X')],
    ['call', say.call('211')],
    ['callToGetNumber', say.callToGetNumber('211')],
    ['yourHousehold', say.yourHousehold('$9')],
    ['yourCountedMoney', say.yourCountedMoney('$9')],
    ['limit', say.limit('$9', null)],
    ['limit for 1', say.limit('$9', 1)],
    ['limit for 2', say.limit('$9', 2)],
    ['answerItFor', say.answerItFor('X')],
    ...(['moreWays', 'moreReasons', 'morePlaces', 'notNow'] as const).flatMap((key) => [
      [`${key} 1`, say[key](1)] as const,
      [`${key} 2`, say[key](2)] as const,
    ]),
    ['inForceSince', say.inForceSince('D')],
    ['law', say.law('L')],
    ['pdfSaved', say.pdfSaved('F')],
    ['alsoAskAbout', say.alsoAskAbout('N')],
  ])

const english = spoken(resultWords('en'))
const spanish = spoken(resultWords('es'))

describe('the words of the result page', () => {
  it('leave nothing in English', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()])
    for (const [key, text] of english) expect([key, spanish.get(key)]).not.toEqual([key, text])
  })

  it.each([...english, ...spanish])('stay calm and plain: %s', (_, text) => {
    expect(text).not.toBe('')
    expect(text).not.toMatch(/[!¡—;]|undefined/)
  })

  it('call the person usted', () => {
    for (const text of spanish.values())
      expect(text).not.toMatch(/(^|\s)(tú|tu|tus|te|puedes|tienes|haz)(\s|$)/i)
  })
})
