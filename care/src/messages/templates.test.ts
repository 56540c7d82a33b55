import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clinicalWordsIn } from './clinical-words.ts'
import { type Filled, render } from './render.ts'
import type { Language, Level } from './template.ts'
import { CALL_US, NEUTRAL_SENDER, SHORT, TEMPLATE_CODES, TEMPLATES } from './templates.ts'

const LANGUAGES: readonly Language[] = ['en', 'es']
const LEVELS: readonly Level[] = ['full', 'first-name-only', 'name-only']
const FOR_PERSONS = TEMPLATE_CODES.filter((code) => TEMPLATES[code].to === 'person')
const filled: Filled = {
  template: 'appointment.reminder',
  level: 'full',
  language: 'en',
  zone: 'America/Chicago',
  firstName: 'Sam',
  sender: 'Pat on Main Street',
  phone: '+15125550134',
  codeWord: undefined,
  agency: 'River County Mental Health Center',
  values: {
    when: '2026-12-01T16:00:00.000Z',
    until: '2026-12-02T16:00:00.000Z',
    link: '/my/letters',
    code: '4711-AB',
  },
}
const say = (of: Partial<Filled>) => {
  const said = render({ ...filled, ...of })
  return said.ok ? `${said.words.subject} | ${said.words.body}` : said.why
}

test.each([
  'Your therapist will call.',
  'Sobre su DEPRESIÓN',
  'River County Mental Health Center',
  'your case manager',
  'Medicaid renewal',
  'su clínica',
  'psychiatrist',
  'an HIV test',
  'Methadone',
  'your treatment plan',
])('a clinical word is found: %s', (text) => {
  expect(clinicalWordsIn(text)).not.toEqual([])
})

test.each([
  'Hello Sam. We will see you on Tuesday.',
  'Le escribe Pat de la calle Main. Llámenos.',
  'Casey, Alcott and Hivens',
])('plain words are let through: %s', (text) => {
  expect(clinicalWordsIn(text)).toEqual([])
})

test('no template holds a clinical word, in any language, however full it is', () => {
  const texts = [
    ...TEMPLATE_CODES.flatMap((code) => LANGUAGES.map((language) => TEMPLATES[code].words[language])),
    ...Object.values(SHORT).flatMap((words) => LANGUAGES.map((language) => words[language])),
  ].map(({ subject, body }) => `${subject} ${body}`)
  const more = LANGUAGES.flatMap((language) => [
    NEUTRAL_SENDER[language],
    ...Object.values(CALL_US[language]),
  ])
  expect(texts.length).toBeGreaterThan(2 * TEMPLATE_CODES.length)
  for (const text of [...texts, ...more]) expect([text, clinicalWordsIn(text)]).toEqual([text, []])
})

test('every template asks for what it names, and names what it asks for', () => {
  for (const code of TEMPLATE_CODES) {
    const { needs, words } = TEMPLATES[code]
    for (const language of LANGUAGES) {
      const { subject, body } = words[language]
      const named = new Set([...`${subject} ${body}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
      for (const always of ['firstName', 'sender', 'agency', 'callUs']) named.delete(always)
      expect([code, language, [...named].sort()]).toEqual([code, language, [...needs].sort()])
    }
  }
})

test('every message for a person can be said in both languages, and leaves no brace open', () => {
  for (const template of FOR_PERSONS)
    for (const language of LANGUAGES)
      for (const level of LEVELS) {
        const said = say({ template, language, level })
        expect(said).not.toMatch(/[{}]|undefined|value-missing|clinical/)
        expect(said === 'nothing-may-be-said').toBe(level !== 'full' && !TEMPLATES[template].short)
      }
})

test('a reminder reads like this', () => {
  expect(say({})).toBe(
    'A reminder from Pat on Main Street | Hello Sam. This is Pat on Main Street. We will see you on Tuesday, December 1 at 10:00 AM. Please call us when you can: +15125550134.',
  )
  expect(say({ language: 'es', phone: undefined })).toBe(
    'Un recordatorio de Pat on Main Street | Hola Sam. Le escribe Pat on Main Street. Nos vemos el martes, 1 de diciembre, 10:00 a.m. Llámenos cuando pueda.',
  )
})

test('with a name alone nothing is said of when, what and why', () => {
  expect(say({ level: 'first-name-only' })).toBe(
    'A message from Pat on Main Street | Hello Sam. This is Pat on Main Street. Please call us when you can: +15125550134.',
  )
  expect(say({ level: 'name-only' })).not.toContain('Sam')
  for (const level of ['first-name-only', 'name-only'] as const)
    expect(say({ level })).not.toMatch(/December|10:00|letters|4711/)
})

test('a code word comes before anything else', () => {
  expect(say({ codeWord: 'Bluebird' })).toContain('| Bluebird. Hello Sam.')
})

test("the agency's own name goes to its staff only", () => {
  for (const template of FOR_PERSONS)
    for (const language of LANGUAGES)
      for (const level of LEVELS)
        expect(say({ template, language, level, sender: undefined })).not.toContain('River')
  expect(say({ template: 'staff.invitation' })).toContain('River County')
})

test('a sender or a code word that gives something away stops the message', () => {
  expect(say({ sender: 'River Mental Health' })).toBe('clinical-word')
  expect(say({ codeWord: 'therapy' })).toBe('clinical-word')
})

test('somebody whose name is a clinical word still hears from us by it', () => {
  expect(say({ firstName: 'Salud' })).toContain('Hello Salud.')
})

test('a missing value stops the message', () => {
  expect(say({ values: {} })).toBe('value-missing')
})

test('a value is put in as it is, whatever signs it holds', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (firstName) => {
      const said = render({ ...filled, firstName })
      expect(said.ok && said.words.body.includes(firstName.replace(/ {2,}/g, ' '))).toBe(true)
    }),
  )
})
