import { expect, test } from 'vitest'
import type { Credential } from '../../agency/index.ts'
import type { Moment } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { ASSESSMENT_STATUSES } from './assessment.ts'
import {
  type AskingCoSignature,
  type Awaiting,
  askCoSignature,
  coSignAssessment,
  handBackAssessment,
  signsAs,
  takeBackAssessment,
} from './co-sign.ts'
import type { Content } from './parts.ts'

const id = (n: number) => `01935d00-0000-7000-8000-00000000000${n}`
const [ASSESSOR, CO_SIGNER, OTHER] = [id(1), id(6), id(7)]
const HASH = 'a'.repeat(64)
const moment = (staff = ASSESSOR, on = '2026-11-27') =>
  ({
    now: `${on}T15:00:00.000Z`,
    on,
    zone: 'UTC',
    agency: id(9),
    actor: { kind: 'staff', staff, role: 'clinician', reach: 'own' },
    newId: () => id(8),
  }) as unknown as Moment

const licence = (of: Partial<Credential> = {}) =>
  ({
    credential: id(2),
    staff: CO_SIGNER,
    kind: 'clinical-social-worker',
    state: 'TX',
    from: '2024-01-01',
    until: '2027-12-31',
    verifiedOn: '2024-01-05',
    version: 1,
    ...of,
  }) as Credential
const associate = licence({ staff: ASSESSOR as never, kind: 'associate-counselor' })

const content: Content = {
  service: { on: '2026-11-20', state: 'TX', mode: 'video' },
  presenting: { ownWords: 'The nights are the worst.' },
  diagnoses: { none: true },
  risk: { level: 'low' },
  recommendation: { level: 'case-management' },
  necessity: { statement: 'Without help the home is lost.' },
}
const common = { assessment: id(3), case: id(4), person: id(5), by: ASSESSOR, kind: 'initial' }
const asking = (of: object = {}) =>
  ({
    ...common,
    status: 'open',
    version: 4,
    content,
    born: undefined,
    theirs: [associate],
    codes: undefined,
    knownCrises: [],
    digest: () => HASH,
    asked: { theirs: [licence()], isClinician: true, isCoSigner: false },
    ...of,
  }) as unknown as AskingCoSignature
const ask = (of: object = {}, coSigner = CO_SIGNER) =>
  askCoSignature.decide(asking(of), { assessment: id(3), version: 4, coSigner } as never, moment())

const signed = { text: '{}', signature: { by: ASSESSOR, role: 'clinician', at: '', on: '', hash: HASH } }
const waits = {
  n: 1,
  signed,
  coSigner: CO_SIGNER,
  where: 'TX',
  servedOn: '2026-11-20',
  validUntil: '2027-11-20',
}
const awaiting = (of: object = {}) =>
  ({
    ...common,
    status: 'awaiting',
    waits,
    reads: undefined,
    theirs: [licence()],
    ...of,
  }) as unknown as Awaiting
const coSign = (of: object = {}, at = moment(CO_SIGNER), hash = HASH) =>
  coSignAssessment.decide(awaiting(of), { assessment: id(3), hash } as never, at)
const handBack = (of: object = {}, at = moment(CO_SIGNER)) =>
  handBackAssessment.decide(awaiting(of), { assessment: id(3), words: 'The risk is too low.' } as never, at)
const takeBack = (of: object = {}, at = moment()) =>
  takeBackAssessment.decide(awaiting(of), { assessment: id(3) } as never, at)

const eventsOf = (decided: object) =>
  'happened' in decided ? (decided.happened as { event: string }[]).map(({ event }) => event) : decided

test('signed under supervision it waits, and nothing that a signature says is said', () => {
  expect(eventsOf(ask())).toEqual(['intake.assessmentAwaits', 'people.relationBegan'])
  expect(eventsOf(ask({ asked: { theirs: [licence()], isClinician: true, isCoSigner: true } }))).toEqual([
    'intake.assessmentAwaits',
  ])
})

test.each([
  ['somebody without a licence', { theirs: [], isClinician: true }],
  ['somebody who works under supervision too', { theirs: [associate], isClinician: true }],
  ['a licence of another state', { theirs: [licence({ state: 'OH' })], isClinician: true }],
  ['a licence that nobody checked', { theirs: [licence({ verifiedOn: null })], isClinician: true }],
  ['a licence that came after the service', { theirs: [licence({ from: '2026-11-21' })], isClinician: true }],
  ['somebody who is no clinician here', { theirs: [licence()], isClinician: false }],
] as const)('%s is not asked to co-sign', (_who, asked) => {
  expect(ask({ asked: { ...asked, isCoSigner: true } })).toMatchObject({
    refused: 'may-not-co-sign',
    field: 'coSigner',
  })
})

test('nobody asks themselves, co-signs their own, or co-signs what somebody else was asked for', () => {
  expect(ask({}, ASSESSOR)).toMatchObject({ refused: 'not-your-own' })
  // Even where the record should name them.
  const own = { waits: { ...waits, coSigner: ASSESSOR } }
  expect(coSign(own, moment(ASSESSOR))).toMatchObject({ refused: 'not-your-own' })
  expect(handBack(own, moment(ASSESSOR))).toMatchObject({ refused: 'not-your-own' })
  for (const decided of [coSign({}, moment(OTHER)), handBack({}, moment(OTHER))])
    expect(decided).toMatchObject({ refused: 'only-its-co-signer', figures: { by: CO_SIGNER } })
  expect(takeBack({}, moment(OTHER))).toMatchObject({ refused: 'only-its-clinician' })
})

test('it takes a licence under supervision, and asks all that a signature asks', () => {
  expect(ask({ theirs: [] })).toMatchObject({ refused: 'no-valid-credential' })
  expect(ask({ theirs: [licence({ kind: 'case-manager' })] })).toMatchObject({
    refused: 'no-valid-credential',
  })
  expect(ask({ content: { ...content, risk: {} } })).toMatchObject({ refused: 'parts-missing' })
})

test('co-signed it says what a signature says, with the licence of whoever co-signed', () => {
  expect(eventsOf(coSign())).toEqual([
    'intake.assessmentCoSigned',
    'intake.assessmentSigned',
    'intake.evaluated',
  ])
  expect(coSign()).toMatchObject({
    next: { credential: { kind: 'clinical-social-worker', state: 'TX' }, n: 1, signed },
    answer: { validUntil: '2027-11-20' },
  })
  // One that was made in danger meets no time of the law, co-signed or not.
  expect(eventsOf(coSign({ kind: 'crisis' }))).toEqual([
    'intake.assessmentCoSigned',
    'intake.assessmentSigned',
  ])
})

test('what is co-signed is what was read, on a licence of the day of the service and of today', () => {
  expect(coSign({}, moment(CO_SIGNER), 'b'.repeat(64))).toMatchObject({ refused: 'changed-meanwhile' })
  for (const of of [{ from: '2026-11-21' }, { until: '2026-11-25' }, { verifiedOn: null }, { state: 'OH' }])
    expect(coSign({ theirs: [licence(of as Partial<Credential>)] })).toMatchObject({
      refused: 'no-valid-credential',
    })
})

test('whatever came of it, what let somebody read it ends with it', () => {
  const reads = { relation: id(8), staff: CO_SIGNER, kind: 'co-signer' }
  for (const outcome of [coSign, handBack, takeBack]) {
    expect(eventsOf(outcome({ reads }))).toContain('people.relationEnded')
    // Something else of theirs waits for the same one.
    expect(eventsOf(outcome({ reads: undefined }))).not.toContain('people.relationEnded')
  }
})

test.each(ASSESSMENT_STATUSES)('every operation about a co-signature asks the table: %s', (status) => {
  const of = { status }
  const refused = { ask: ask(of), coSign: coSign(of), handBack: handBack(of), takeBack: takeBack(of) }
  const codes = Object.entries(refused).map(([act, one]) => [act, isRefusal(one) ? one.refused : 'done'])
  const each = (code: string) => ({ coSign: code, handBack: code, takeBack: code })
  expect(Object.fromEntries(codes)).toEqual(
    {
      open: { ask: 'done', ...each('not-signed-yet') },
      awaiting: { ask: 'awaits-co-signature', ...each('done') },
      signed: { ask: 'already-signed', ...each('already-signed') },
      dropped: { ask: 'assessment-dropped', ...each('assessment-dropped') },
    }[status],
  )
})

test('how somebody would sign is told before they do', () => {
  const of = { where: 'TX', servedOn: '2026-11-20', on: '2026-11-27' } as const
  expect(signsAs([associate, licence()], of)).toBe('alone')
  expect(signsAs([associate], of)).toBe('supervised')
  expect(signsAs([{ ...associate, verifiedOn: null }], of)).toBe('not')
})
