import { expect, test } from 'vitest'
import { programId, siteId } from '../kernel/ids.ts'
import { changeSettings } from './change-settings.ts'
import { aMoment } from './moment.test-model.ts'
import { addProgram, changeProgram } from './programs.ts'
import { addSite, changeSite } from './sites.ts'

const program = programId.parse('0190a0b0-0000-7000-8000-0000000000d1')
const site = siteId.parse('0190a0b0-0000-7000-8000-0000000000e1')

test('a program opens today unless a day is named', () => {
  const input = addProgram.input.parse({ name: 'Care', kind: 'case-management' })
  expect(addProgram.decide({ agency: true }, input, aMoment())).toMatchObject({
    next: { openedOn: '2026-11-23' },
    happened: [{ event: 'agency.programAdded' }],
  })
})

test('a program does not close before it opened', () => {
  const state = {
    program,
    name: 'Care',
    kind: 'housing',
    openedOn: '2026-11-01',
    closedOn: null,
    version: 1,
  } as const
  const change = (closedOn: '2026-10-31' | '2026-11-01') =>
    changeProgram.decide(state, { program, version: 1, name: 'Care', kind: 'housing', closedOn }, aMoment())
  expect(change('2026-10-31')).toMatchObject({ refused: 'closed-before-opened', field: 'closedOn' })
  expect(change('2026-11-01')).toMatchObject({ answer: { version: 2 } })
})

test('a site is added and changed, and its event names the fields alone', () => {
  const place = { name: 'Main Street', address: null, county: 'Travis', phone: null }
  expect(addSite.decide({ agency: true }, place, aMoment())).toMatchObject({ next: place })
  const state = { ...place, site, closedOn: null, version: 1 }
  const next = { ...place, site, version: 1, phone: '512-555-0100', closedOn: null }
  expect(changeSite.decide(state, next, aMoment())).toMatchObject({
    happened: [{ facts: { site, changed: ['phone'] } }],
  })
})

test('settings name what changed', () => {
  const state = { name: 'One', language: 'en', zone: 'America/Chicago', state: 'NY', version: 4 } as const
  const next = { ...state, state: 'TX' } as const
  expect(changeSettings.decide(state, next, aMoment())).toMatchObject({
    happened: [{ event: 'agency.settingsChanged', facts: { changed: ['state'] } }],
    answer: { version: 5 },
  })
})
