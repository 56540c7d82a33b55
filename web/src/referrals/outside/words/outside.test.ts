import { clinicalWordsIn } from '@handrail/care/messages'
import { SEEN } from '@handrail/care/referrals'
import { describe, expect, it, test } from 'vitest'
import { outsideWords } from './outside.ts'

function sentences(words: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

const english = sentences(outsideWords.en, 'outside')
const spanish = new Map(sentences(outsideWords.es, 'outside'))

describe('the words of the pages without an account', () => {
  it('leave nothing untranslated and nothing empty', () => {
    const same = english.filter(
      ([path, text]) =>
        spanish.get(path) === text &&
        !/\.href$|\.languages\.|done\.status$|yesNo\.no$|crisis\.parts\.5\.text$/.test(path),
    )
    expect(same).toEqual([])
    expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('never shout, never blame, and say usted', () => {
    const all = [...english, ...spanish]
    expect(all.filter(([, text]) => /[!¡]/.test(text))).toEqual([])
    expect(english.filter(([, text]) => /\b(failed|invalid|error|denied|illegal)\b/i.test(text))).toEqual([])
    expect([...spanish].filter(([, text]) => /\b(tú|tu|tus|tienes|puedes|eres)\b/i.test(text))).toEqual([])
  })
})

test.each(['en', 'es'] as const)(
  'what a request’s status says tells nobody at the screen anything clinical: %s',
  (language) => {
    const { status } = outsideWords[language]
    const { talked, decided, decidedTitle, ended, endedTitle } = outsideWords[language].road
    const soFar = sentences({ talked, decided, decidedTitle, ended, endedTitle }, 'road')
    const road = soFar.map(([, text]) => text)
    const shown = [
      ...road,
      status.title,
      status.lead,
      ...SEEN.flatMap((one) => Object.values(status.seen[one])),
    ]
    const told = [
      ...shown,
      ...Object.values(status.senderSeen),
      ...Object.values(outsideWords[language].tabs),
    ]
    for (const text of told) expect([text, clinicalWordsIn(text)]).toEqual([text, []])
  },
)
