import { expect, test } from 'vitest'
import { aMoment } from '../agency/moment.test-model.ts'
import { personId } from '../kernel/ids.ts'
import { type Bar, type KeptDespite, keptDespite } from './barred.ts'
import { addSupporter } from './circle/add-supporter.ts'
import { changeSupporter } from './circle/change-supporter.ts'
import { recordLegalAuthority } from './circle/record-legal-authority.ts'
import { type Supporter, supporter } from './circle/supporter.ts'
import { addContactPoint } from './contact/add-contact-point.ts'
import { leavesWord, partiesAt, reach } from './contact/contact-point.ts'

const person = personId.parse('01939d5b-0000-7000-8000-000000000001')
const RESTRICTION = '01939d5b-0000-7000-8000-000000000002'
const OTHER = '01939d5b-0000-7000-8000-000000000003'
const bar = (of: Partial<Bar> = {}): Bar => ({ restriction: RESTRICTION, by: 'name', secret: true, ...of })
const why = 'She drives him to work.'

const add = (terms: object, despite: string | undefined, bars: readonly Bar[]) =>
  addSupporter.decide(
    { mergedInto: undefined, bars },
    addSupporter.input.parse({
      person,
      terms: { name: 'Rosa Muestra', relationship: 'mother', ...terms },
      despite,
    }),
    aMoment(),
  )

test('somebody whom nobody restricts is added without a word', () => {
  expect(add({}, undefined, [])).toMatchObject({ happened: [{ event: 'people.supporterAdded' }] })
})

test('a supporter whom a restriction means needs a reason, and the no says by which field', () => {
  expect(add({}, undefined, [bar({ by: 'phone' })])).toEqual({
    refused: 'barred',
    figures: { restrictions: [RESTRICTION] },
    field: 'terms.phone',
  })
})

test('with a reason they are kept, and it stands beside them', () => {
  const kept = add({}, why, [bar(), bar({ by: 'relationship' })])
  expect(kept).toMatchObject({
    next: { despite: { restrictions: [RESTRICTION], why, on: '2026-11-23' } },
    happened: [
      { event: 'people.supporterAdded' },
      { event: 'people.keptDespiteRestriction', facts: { restrictions: [RESTRICTION] } },
    ],
  })
  expect(JSON.stringify('happened' in kept && kept.happened)).not.toContain('drives')
})

test('no reason lets us call somebody who must not know that we know the person', () => {
  expect(add({ inEmergency: true }, why, [bar()])).toMatchObject({ refused: 'must-not-know' })
  expect(add({ inEmergency: true }, why, [bar({ secret: false })])).toHaveProperty('next')
})

const known = (despite?: KeptDespite): Supporter & { bars: readonly Bar[] } => ({
  ...supporter.parse({
    supporter: OTHER,
    version: 1,
    terms: { name: 'Rosa', relationship: 'mother' },
    despite,
  }),
  bars: [bar()],
})
const change = (state: Supporter & { readonly bars: readonly Bar[] }, terms: object) =>
  changeSupporter.decide(
    state,
    changeSupporter.input.parse({
      person,
      supporter: OTHER,
      version: 1,
      terms: { name: 'Rosa', relationship: 'mother', ...terms },
    }),
    aMoment(),
  )

test('a reason that was given for a restriction holds for later changes, and not for a new restriction', () => {
  const despite = keptDespite.parse({ restrictions: [RESTRICTION], why, on: '2026-11-01' })
  expect(change(known(despite), {})).toMatchObject({ next: { despite } })
  const more = { ...known(despite), bars: [bar(), bar({ restriction: OTHER })] }
  expect(change(more, {})).toMatchObject({ refused: 'barred', figures: { restrictions: [OTHER] } })
})

test('a reason that was given once does not open a way to them later', () => {
  const despite = keptDespite.parse({ restrictions: [RESTRICTION], why, on: '2026-11-01' })
  expect(change(known(despite), { inEmergency: true })).toMatchObject({ refused: 'must-not-know' })
})

test('whoever is let go needs no reason', () => {
  expect(change(known(), { inEmergency: true, until: '2026-11-23' })).toHaveProperty('next')
  expect(change(known(), { until: '2026-11-24' })).toMatchObject({ refused: 'barred' })
})

test('a restriction does not undo an order of a court: it is recorded, with a reason', () => {
  const input = (despite?: string) =>
    recordLegalAuthority.input.parse({
      person,
      terms: { kind: 'guardian', holder: 'Rosa Muestra', scopes: ['person'], from: '2026-01-01' },
      despite,
    })
  const state = { mergedInto: undefined, bars: [bar()] }
  expect(recordLegalAuthority.decide(state, input(), aMoment())).toMatchObject({ field: 'terms.holder' })
  expect(recordLegalAuthority.decide(state, input(why), aMoment())).toHaveProperty('next.despite.why', why)
})

test('a number that is barred is kept with a reason when nothing is left there, and otherwise not', () => {
  const point = (rules: object) =>
    addContactPoint.decide(
      {
        mergedInto: undefined,
        isAddressConfidential: false,
        confidentialAddress: undefined,
        isThere: false,
        bars: [bar({ by: 'phone' })],
      },
      addContactPoint.input.parse({
        person,
        at: { kind: 'phone', number: '5125550134', rules },
        terms: {},
        despite: why,
      }),
      aMoment(),
    )
  expect(point({})).toHaveProperty('next.despite.why', why)
  expect(point({ voicemail: 'name-only' })).toMatchObject({ refused: 'must-not-know', field: 'at.number' })
  expect(point({ text: 'yes' })).toMatchObject({ refused: 'must-not-know' })
})

const at = (of: object) => reach.parse(of)
const house = { line1: '1 Sample St', city: 'Sampletown', state: 'TX', zip: '78701' }

test('at a point may be whoever its label or its "care of" names', () => {
  const phone = at({ kind: 'phone', number: '5125550134', rules: {} })
  expect(partiesAt(phone, 'mom’s cell')).toEqual([
    { phone: '+15125550134' },
    { name: 'mom', relationship: 'mom' },
    { relationship: 'mom' },
  ])
  expect(partiesAt(phone, 'work')).toEqual([{ phone: '+15125550134' }])
  expect(partiesAt(phone, 'Teléfono de su hermana Lucía')).toContainEqual({ relationship: 'hermana' })
  const postal = at({ kind: 'postal', address: { ...house, line2: 'c/o Rosa' }, rules: {} })
  expect(partiesAt(postal, undefined)).toContainEqual({ name: 'rosa', relationship: 'rosa' })
  expect(partiesAt(at({ kind: 'email', email: 'r@example.org', rules: {} }), undefined)).toEqual([
    { email: 'r@example.org' },
  ])
})

test.each([
  [{ kind: 'phone', number: '5125550134', rules: {} }, false],
  [{ kind: 'phone', number: '5125550134', rules: { text: 'first-name-only' } }, true],
  [{ kind: 'email', email: 'r@example.org', rules: {} }, false],
  [{ kind: 'email', email: 'r@example.org', rules: { email: 'yes' } }, true],
  [{ kind: 'postal', address: house, rules: {} }, false],
  [{ kind: 'postal', address: house, rules: { mail: 'plain-envelope' } }, true],
])('whether word is left at a point follows from what is safe there: %j', (of, yes) => {
  expect(leavesWord(at(of))).toBe(yes)
})
