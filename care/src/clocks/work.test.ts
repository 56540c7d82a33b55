import { expect, test } from 'vitest'
import { aMoment, ME, SOMEONE } from '../agency/moment.test-model.ts'
import { personId } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { addTask } from './add-task.ts'
import { type DeadlineId, deadlineId, mayOwn } from './deadline.ts'
import { dismiss } from './dismiss.ts'
import { escalateDue } from './escalate.ts'
import { finish, type OneOfSeries } from './finish.ts'
import { reassign } from './reassign.ts'
import { clockRules } from './rules/all.ts'
import { mayBePutOff, snooze } from './snooze.ts'

const ID: DeadlineId = deadlineId.parse('0190a0b0-0000-7000-8000-0000000000d1')
const PERSON = personId.parse('0190a0b0-0000-7000-8000-0000000000d2')
const task: OneOfSeries = {
  version: 1,
  person: PERSON,
  rule: undefined,
  severity: 'warn',
  status: 'open',
  dueOn: '2026-11-30',
  graceUntil: '2026-12-01T05:59:59.999Z',
  owner: { staff: ME },
  snoozedUntil: null,
  putOffWhy: null,
  follows: undefined,
}
const hard = { severity: 'hard' } as const
const rule = clockRules.find(({ id }) => id === 'virginia.plan-review')
const edit = { deadline: ID, version: 1 }
const moment = aMoment('case-manager')

test.each([
  ['a task is finished once', { status: 'met' }, 'not-open'],
  ['what a rule asks for is met by doing it', { rule }, 'met-by-doing-it'],
] as const)('%s', (_name, of, refused) => {
  expect(finish.decide({ ...task, ...of }, edit, moment)).toMatchObject({ refused })
})

test('a task is finished on time through its last millisecond, and then late', () => {
  const at = (now: '2026-12-01T05:59:59.999Z' | '2026-12-01T06:00:00.000Z') =>
    finish.decide(task, edit, { ...moment, now })
  expect(at('2026-12-01T05:59:59.999Z')).toMatchObject({ happened: [{ facts: { late: false } }] })
  expect(at('2026-12-01T06:00:00.000Z')).toMatchObject({ happened: [{ facts: { late: true } }] })
})

test('what is hard is finished, and never dismissed', () => {
  expect(finish.decide({ ...task, ...hard }, edit, moment)).toMatchObject({ answer: { version: 2 } })
  const letGo = { ...edit, why: 'other' } as const
  const state = { ...task, follows: undefined }
  expect(dismiss.decide({ ...state, ...hard }, letGo, moment)).toMatchObject({ refused: 'only-met' })
  expect(dismiss.decide({ ...state, status: 'met' }, letGo, moment)).toMatchObject({ refused: 'not-open' })
  expect(dismiss.decide(state, { ...letGo, note: 'MARKED' }, moment)).toMatchObject({
    happened: [{ event: 'clocks.dismissed', about: PERSON, facts: { why: 'other' } }],
  })
})

const off = { ...edit, until: '2026-11-30', why: 'staff-away' } as const

test.each([
  ['until today is not putting off', {}, { until: '2026-11-23' }, 'not-after-today'],
  ['nothing is put off for longer than 90 days', {}, { until: '2027-02-22' }, 'too-long'],
  ['what is hard is not put off past its day', hard, { until: '2026-12-01' }, 'past-its-due-day'],
  ['what has ended is not put off', { status: 'cancelled' }, {}, 'not-open'],
] as const)('%s', (_name, of, input, refused) => {
  expect(snooze.decide({ ...task, ...of }, { ...off, ...input }, moment)).toMatchObject({ refused })
})

test('what is hard may be put off up to its day, and what is not for 90 days', () => {
  expect(snooze.decide({ ...task, ...hard }, off, moment)).toHaveProperty('next')
  expect(snooze.decide(task, { ...off, until: '2027-02-21' }, moment)).toHaveProperty('next')
})

const to = { staff: SOMEONE }
const give = (
  newOwner: { roles: readonly ('clinician' | 'intake-worker')[]; related: boolean } | undefined,
  of = {},
) => reassign.decide({ ...task, newOwner, ...of }, { ...edit, to }, moment)

test.each([
  ['there is no such member of staff', undefined, {}, 'no-such-staff'],
  ['they hold no role today', { roles: [], related: true }, {}, 'no-such-staff'],
  [
    'they have no reason to see the person',
    { roles: ['clinician'], related: false },
    {},
    'out-of-their-reach',
  ],
  ['it has ended', { roles: ['clinician'], related: true }, { status: 'met' }, 'not-open'],
] as const)('a deadline is not given to somebody when %s', (_name, newOwner, of, refused) => {
  expect(give(newOwner, of)).toMatchObject({ refused })
})

test('a deadline is given to somebody who can see it, and the event keeps from whom to whom', () => {
  for (const newOwner of [
    { roles: ['clinician'], related: true },
    { roles: ['intake-worker'], related: false },
  ] as const)
    expect(give(newOwner)).toMatchObject({ happened: [{ facts: { from: { staff: ME }, to } }] })
  expect(give({ roles: ['clinician'], related: false }, { person: null })).toHaveProperty('next')
})

test('what is about nobody may belong to anybody who works here', () => {
  expect(mayOwn({ roles: ['billing'], related: false }, false)).toBe(true)
  expect(mayOwn({ roles: [], related: true }, false)).toBe(false)
})

test('a task without a named owner is one’s own', () => {
  const input = addTask.input.parse({ title: 'Call', dueOn: '2026-11-23' })
  expect(addTask.decide({ owner: undefined }, input, moment)).toMatchObject({
    next: { staff: ME, role: 'case-manager', dueAt: '2026-11-24T05:59:59.999Z' },
  })
  const past = addTask.decide({ owner: undefined }, { ...input, dueOn: '2026-11-22' }, moment)
  expect(past).toMatchObject({ refused: 'in-the-past', field: 'dueOn' })
})

test('Handrail itself sets a task only for somebody whom it names', () => {
  const system = { ...moment, actor: { kind: 'system' } } as const
  const input = addTask.input.parse({ title: 'Call', dueOn: '2026-11-23' })
  expect(addTask.decide({ owner: undefined }, input, system)).toMatchObject({ refused: 'only-by-staff' })
  const named = { ...input, owner: { role: 'supervisor' } } as const
  expect(addTask.decide({ owner: undefined }, named, system)).toMatchObject({
    next: { staff: null, role: 'supervisor', addedBy: null },
  })
  const unknown = { ...input, owner: { staff: SOMEONE } }
  expect(addTask.decide({ owner: undefined }, unknown, system)).toMatchObject({ refused: 'no-such-staff' })
})

test('after a pause the last step that was missed is told, and none twice', () => {
  const open = { isOpen: () => true }
  const counting = { zone: 'America/New_York', calendars: { federal: open, county: open, agency: open } }
  const due = {
    on: '2027-02-23',
    at: '2027-02-24T04:59:59.999Z',
    graceUntil: '2027-03-26T03:59:59.999Z',
  } as const
  const one = {
    deadline: ID,
    person: PERSON,
    rule,
    due,
    taken: 0,
    began: '2026-11-23T15:00:00.000Z',
  } as const
  const step = (now: '2027-02-17T12:00:00.000Z' | '2027-03-01T12:00:00.000Z', taken: number) =>
    escalateDue.decide({ due: [{ ...one, taken }], counting, more: false }, {}, { ...moment, now })
  const first = step('2027-02-17T12:00:00.000Z', 0)
  if (isRefusal(first)) throw new Error('It is not refused.')
  expect(first.happened.slice(1)).toMatchObject([{ facts: { to: 'owner', step: 3 } }])
  expect(first.next).toMatchObject([{ taken: 3, toldRole: null, nextStepAt: '2027-02-22T05:00:00.000Z' }])
  const second = step('2027-03-01T12:00:00.000Z', 3)
  if (isRefusal(second)) throw new Error('It is not refused.')
  expect(second.happened.slice(1)).toMatchObject([{ facts: { to: 'supervisor', step: 5 } }])
  expect(second.next).toMatchObject([{ taken: 5, toldRole: 'supervisor', nextStepAt: null }])
  const third = step('2027-03-01T12:00:00.000Z', 5)
  expect(isRefusal(third) ? [] : third.happened).toHaveLength(1)
})

test.each([
  ['hard', '2026-11-29', true],
  ['hard', '2026-11-28', false],
  ['hard', '2026-11-01', false],
  ['warn', '2026-11-01', true],
] as const)('what is %s and due %s may be put off on the 28th: %s', (severity, dueOn, may) => {
  expect(mayBePutOff({ severity, dueOn: dueOn as never }, '2026-11-28' as never)).toBe(may)
})
