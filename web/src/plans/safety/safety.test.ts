import { runInNewContext } from 'node:vm'
import { safetyFrom } from '@handrail/care/plans'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phoneSheet, policyOf } from './keep/phone-sheet.ts'
import { cardDocument, sheetDocument, sizeFor } from './paper/safety-paper.ts'
import { cleaned } from './section-fields.ts'
import { shownSections } from './shown.ts'
import { sectionWords } from './words/sections.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const plan = (words: string) =>
  safetyFrom([
    { part: 'signs', content: { list: [{ id: id(1), words }] } },
    {
      part: 'helpers',
      content: { list: [{ id: id(2), name: 'Lena', phone: '713-555-0142', mayCall: true, mayTell: false }] },
    },
    { part: 'professionals', content: { list: [{ id: id(3), name: '988', phone: '988' }] } },
    { part: 'alone', content: { list: [] } },
  ])

test('sections come in their order, without empty ones, and the person’s words are untouched in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const sections = shownSections(plan('I stop drawing.'), language, 'person')
    expect(sections.map(({ name }) => name)).toEqual(['signs', 'helpers', 'professionals'])
    expect(sections[0]?.lines[0]?.words).toBe('I stop drawing.')
  }
  expect(shownSections(plan('x'), 'es', 'person')[0]?.heading).toBe('Cómo noto que se pone difícil')
})

test('whether somebody may be called or told why is shown to staff, and only where the person said so', () => {
  const [, helpers] = shownSections(plan('x'), 'en', 'staff')
  expect(helpers?.lines[0]?.notes).toEqual(['Others may call'])
})

test('the person’s own copy says nothing of what staff may do', () => {
  for (const language of ['en', 'es'] as const) {
    const [, helpers] = shownSections(plan('x'), language, 'person')
    expect(helpers?.lines[0]).toMatchObject({ words: 'Lena', phone: '713-555-0142', notes: [] })
    const { mayCall, mayTell } = sectionWords[language]
    for (const isFile of [true, false]) {
      const page = sheetOf('x', { language, isFile })
      expect(page).not.toContain(mayCall)
      expect(page).not.toContain(mayTell)
    }
  }
})

test('a page that is kept is taken off by leaving, and a file says that it stays', () => {
  expect(sheetOf('x')).toContain('It also takes this off the phone')
  expect(sheetOf('x', { isFile: true })).not.toContain('It also takes this off the phone')
  expect(sheetOf('x', { isFile: true })).toContain('until you delete it')
})

test('the national line is told in the language of the reader, with how to reach it there', () => {
  const [, , lines] = shownSections(plan('x'), 'es', 'person')
  expect(lines?.lines[0]).toMatchObject({ words: '988, día y noche', dial: '988' })
  expect(lines?.lines[0]?.notes[0]).toContain('oprima 2')
})

test('a line that was only just begun is not sent, and one that is typed is sent trimmed', () => {
  const list = [{ id: id(1), words: '  The bus. ' }, { id: id(2), words: ' ' }, { id: id(3) }]
  expect(cleaned('company', { list })).toEqual({ list: [{ id: id(1), words: 'The bus.' }] })
})

interface SheetOf {
  readonly language?: 'en' | 'es'
  readonly isFile?: boolean
}
const sheetOf = (words: string, { language = 'en', isFile = false }: SheetOf = {}) =>
  phoneSheet({
    sections: shownSections(plan(words), language, 'person'),
    language,
    asOf: 'As of today',
    nonce: 'n',
    isFile,
  })

test('the page on the phone reaches nothing, and runs nothing that was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[<>&"'/a-z=]{1,40}$/), (words) => {
      const page = sheetOf(words)
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page.match(/<style/g)).toHaveLength(1)
      expect(page.match(/<li>/g)).toHaveLength(3)
    }),
  )
  expect(sheetOf('x')).not.toMatch(/(src|href)="(https?:)?\/\//)
  expect(policyOf('n')).toContain("default-src 'none'")
})

test('the page on the phone calls by a touch', () => {
  expect(sheetOf('x')).toContain('<a href="tel:988">Call 988</a>')
  expect(sheetOf('x')).toContain('<a href="tel:7135550142">Call 713-555-0142</a>')
})

test('letters are as large as one sheet takes, and grow smaller as there is more to say', () => {
  const room = { width: 504, height: 600 }
  const short = sizeFor(shownSections(plan('A few words.'), 'en', 'person'), room)
  const list = Array.from({ length: 12 }, (_, n) => ({ id: id(n), words: 'Many words. '.repeat(30) }))
  const long = sizeFor(
    shownSections(safetyFrom([{ part: 'signs', content: { list } }]), 'en', 'person'),
    room,
  )
  expect(short).toBe(13)
  expect(long).toBeLessThan(short)
})

test('neither the title of a file nor what stands outside the card tells what it is', () => {
  const paper = {
    sections: shownSections(plan('I stop drawing.'), 'en', 'person'),
    language: 'en',
    asOf: '',
  } as const
  for (const document of [sheetDocument(paper, 'What helps me'), cardDocument(paper, 'Cut and fold.')])
    expect(document.info).toEqual({ title: 'Handrail', creator: 'Handrail' })
  const [above] = cardDocument(paper, 'Cut and fold.').content as readonly object[]
  expect(JSON.stringify(above)).not.toContain('drawing')
})

test('a number keeps its order behind a name that is written from the right', () => {
  const page = phoneSheet({
    sections: shownSections(
      safetyFrom([
        { part: 'helpers', content: { list: [{ id: id(1), name: 'محمد', phone: '713-555-0142 or 0143' }] } },
      ]),
      'en',
      'person',
    ),
    language: 'en',
    asOf: '',
    nonce: 'n',
    isFile: false,
  })
  expect(page).toContain('محمد <bdi dir="ltr">713-555-0142 or 0143</bdi>')
})

test('another number beside the name of the national line is shown and dialled as it was typed', () => {
  const lineWith = (phone: string) =>
    shownSections(
      safetyFrom([{ part: 'professionals', content: { list: [{ id: id(1), name: '988', phone }] } }]),
      'en',
      'person',
    )[0]?.lines[0]
  expect(lineWith('713-555-0142')).toMatchObject({ words: '988', phone: '713-555-0142', dial: '7135550142' })
  expect(lineWith('988 or 911')).toMatchObject({ words: '988', phone: '988 or 911', dial: undefined })
})

test('leaving the kept page forgets every link that opened it here, and nothing of others', async () => {
  const script = /<script nonce="n">(.*)<\/script>/s.exec(sheetOf('x'))?.[1] ?? ''
  const store: Record<string, string> = {
    'handrail.keep.abcdef': 'a',
    'handrail.keep.ghijkl': 'b',
    theme: 'c',
  }
  Object.defineProperty(store, 'removeItem', { value: (name: string) => delete store[name] })
  let leave = async () => {}
  const gone: string[] = []
  const surroundings = {
    document: {
      body: {},
      getElementById: () => ({ addEventListener: (_: string, act: typeof leave) => (leave = act) }),
    },
    localStorage: store,
    BroadcastChannel: class {
      postMessage(word: string) {
        gone.push(word)
      }
    },
    window: {},
    navigator: { onLine: true },
    location: { replace: (to: string) => gone.push(to) },
  }
  runInNewContext(script, surroundings)
  await leave()
  expect(store).toEqual({ theme: 'c' })
  expect(gone).toEqual(['leaving', 'https://www.weather.gov'])
})
