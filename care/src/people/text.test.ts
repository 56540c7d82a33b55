import { expect, test } from 'vitest'
import { email, newAgency } from '../agency/agency.ts'
import { line } from './text.ts'

test('a name has something to see, and keeps the signs that join or turn its letters', () => {
  for (const unseen of ['\u200b\u200b', '\u202e', '\u00ad', '\u0301'])
    expect(line().safeParse(unseen).error?.issues[0]?.message).toBe('control-characters')
  for (const name of ['Alma', 'نسرین\u200cجان', '\u2068Dana\u2069', '李', '—'])
    expect(line().parse(name)).toBe(name)
})

test('of a line left empty only that is said, and of no hidden sign', () => {
  for (const nothing of ['', '  '])
    expect(
      line()
        .safeParse(nothing)
        .error?.issues.map(({ code }) => code),
    ).toEqual(['too_small'])
})

test('an address holds no sign that nobody sees: it would look like a colleague’s', () => {
  expect(email.safeParse('ann@example.org').success).toBe(true)
  for (const unseen of ['ann@example.org\u200b', 'a\u200dnn@example.org', 'ann@exam\u00adple.org'])
    expect(email.safeParse(unseen).success).toBe(false)
})

test('the name of an agency is one line: it stands in the subject of an e-mail', () => {
  const of = { slug: 'example', state: 'TX', zone: 'America/Chicago', language: 'en', demo: false }
  expect(newAgency.safeParse({ ...of, name: 'Example County' }).success).toBe(true)
  expect(newAgency.safeParse({ ...of, name: 'Example\r\nBcc: other@example.org' }).success).toBe(false)
})
