import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agencyId, staffId } from './ids.ts'
import type { Moment } from './operation.ts'
import { isRefusal } from './refusal.ts'
import { type Addendum, addTo, canonical, holds, type Signed, sign } from './signed.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const id = '019ab000-0000-7000-8000-000000000001'
const moment: Moment = {
  now: '2026-11-23T15:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse(id),
  actor: { kind: 'staff', staff: staffId.parse(id), role: 'intake-worker', reach: 'agency' },
  newId: () => id,
}

function signedWith(content: unknown): Signed {
  const made = sign(content, digest, moment)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}

function added(to: Signed, words: readonly string[]): Addendum[] {
  const addenda: Addendum[] = []
  for (const one of words) {
    const made = addTo({ signature: to.signature, addenda }, one, digest, moment)
    if (isRefusal(made)) throw new Error(made.refused)
    addenda.push(made)
  }
  return addenda
}

const content = fc.dictionary(fc.string(), fc.jsonValue())

test('the order in which something was written down changes nothing of its hash', () => {
  fc.assert(
    fc.property(content, (of) => {
      const turned = Object.fromEntries(Object.entries(of).toReversed())
      expect(canonical(turned)).toBe(canonical(of))
    }),
  )
})

test('what was signed and added to holds, whatever it says', () => {
  fc.assert(
    fc.property(content, fc.array(fc.string(), { maxLength: 4 }), (of, words) => {
      const signed = signedWith(of)
      expect(holds(signed, added(signed, words), digest)).toBe(true)
    }),
  )
})

test('a word changed after signing, in the record or in any addendum, is found', () => {
  fc.assert(
    fc.property(content, fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (of, words) => {
      const signed = signedWith(of)
      const addenda = added(signed, words)
      expect(holds({ ...signed, text: `${signed.text} ` }, addenda, digest)).toBe(false)
      for (const at of addenda.keys()) {
        const changed = addenda.map((one, n) => (n === at ? { ...one, words: `${one.words}.` } : one))
        expect(holds(signed, changed, digest)).toBe(false)
        if (at < addenda.length - 1) expect(holds(signed, addenda.toSpliced(at, 1), digest)).toBe(false)
      }
    }),
  )
})

test('only a person signs, and the signature says who, in which role and when', () => {
  expect(sign({ a: 1 }, digest, { ...moment, actor: { kind: 'system' } })).toEqual({
    refused: 'takes-a-person',
  })
  const signed = signedWith({ a: 1 })
  expect(signed.signature).toEqual({
    by: id,
    role: 'intake-worker',
    at: moment.now,
    on: '2026-11-23',
    hash: digest('{"a":1}'),
  })
  expect(addTo({ ...signed, addenda: [] }, 'More', digest, { ...moment, actor: { kind: 'anyone' } })).toEqual(
    {
      refused: 'takes-a-person',
    },
  )
})
