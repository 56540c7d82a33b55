import { expect, test } from 'vitest'
import { addStaff } from './add-staff.ts'
import { changeStaff, type StaffToChange } from './change-staff.ts'
import { aMoment, OTHER, SOMEONE } from './moment.test-model.ts'

const before: StaffToChange = {
  version: 1,
  name: 'Pat',
  email: 'pat@example.org',
  supervisor: null,
  site: null,
  languages: [],
  emailTaken: false,
  siteFound: true,
  above: [],
}
const edit = { staff: SOMEONE, version: 1, name: 'Pat', email: 'pat@example.org', site: null, languages: [] }
const change = (input: object, of: Partial<StaffToChange> = {}) =>
  changeStaff.decide(
    { ...before, ...of },
    changeStaff.input.parse({ ...edit, supervisor: null, ...input }),
    aMoment(),
  )

test('an edit names the fields that changed, and not what is in them', () => {
  expect(change({ name: 'Patricia', supervisor: OTHER }, { above: [OTHER] })).toMatchObject({
    happened: [{ event: 'agency.staffChanged', facts: { staff: SOMEONE, changed: ['name', 'supervisor'] } }],
    answer: { version: 2 },
  })
})

test.each([
  ['an address that somebody else has is refused', {}, { emailTaken: true }, 'email-taken'],
  ['a site that is not there is refused', {}, { siteFound: false }, 'no-such-site'],
  ['a supervisor who is not there is refused', { supervisor: OTHER }, {}, 'no-such-staff'],
  ['nobody supervises themselves', { supervisor: SOMEONE }, { above: [SOMEONE] }, 'supervision-circle'],
  ['nor somebody above them', { supervisor: OTHER }, { above: [OTHER, SOMEONE] }, 'supervision-circle'],
] as const)('%s', (_name, input, of, refused) => {
  expect(change(input, of)).toMatchObject({ refused })
})

test('somebody new has each role once, and a supervisor who is there', () => {
  const input = addStaff.input.parse({
    name: 'Sam',
    email: 'sam@example.org',
    roles: ['case-manager', 'case-manager'],
  })
  const state = { emailTaken: false, supervisorFound: true }
  expect(addStaff.decide(state, input, aMoment())).toMatchObject({ next: { roles: ['case-manager'] } })
  expect(addStaff.decide({ ...state, supervisorFound: false }, input, aMoment())).toMatchObject({
    refused: 'no-such-staff',
  })
})
