import { expect, test } from 'vitest'
import type { Credential } from '../../agency/index.ts'
import type { Moment } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { readCodeSet } from '../icd10cm/code-set.ts'
import { ASSESSMENT_KINDS, ASSESSMENT_STATUSES, type AssessmentKind, validUntil } from './assessment.ts'
import { assessorsOn } from './assessor.ts'
import { areasFor, LIFE_AREAS } from './function.ts'
import { missingIn } from './missing.ts'
import type { Content } from './parts.ts'
import { addAddendum, type SigningAssessment, signAssessment, signedAssessment } from './sign.ts'
import { dropAssessment, saveAssessment } from './write.ts'

const id = (n: number) => `01935d00-0000-7000-8000-00000000000${n}`
const CLINICIAN = id(1)
const moment = (staff = CLINICIAN, on = '2026-11-27') =>
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
    staff: CLINICIAN,
    kind: 'clinical-social-worker',
    state: 'TX',
    from: '2024-01-01',
    until: '2027-12-31',
    verifiedOn: '2024-01-05',
    version: 1,
    ...of,
  }) as Credential

const CODES = readCodeSet(
  2027,
  ['F20', 'F20.9', 'F32', 'F32.A', 'F33.2']
    .map((code) => `${code}\t${code.length > 3 ? 1 : 0}\tExample title ${code}`)
    .join('\n'),
)
const grounded: Content = {
  service: { on: '2026-11-20', state: 'TX', mode: 'video' },
  presenting: { ownWords: 'The nights are the worst.' },
  diagnoses: { list: [{ code: 'f33.2', place: 'principal', certainty: 'confirmed', onset: '2019' }] },
  risk: { level: 'low' },
  recommendation: { level: 'case-management' },
  necessity: { statement: 'Without help the home is lost.' },
}
const none = { answer: 'none' } as const
const nothing = { answer: 'nothing-found' } as const
const whole: Content = {
  ...grounded,
  presenting: {
    ownWords: 'The nights are the worst.',
    whyNow: 'The job ended.',
    goals: { answer: 'told', words: 'x' },
  },
  health: { otherMedicines: none, asMeant: none, allergies: none, pregnancy: none },
  life: { military: none, legal: none, threats: none, directive: none, needs: none },
  screens: { depression: nothing, substances: nothing, tobacco: nothing, cognition: nothing },
  history: {
    treatment: 'x',
    medicines: 'x',
    substances: 'x',
    medical: 'x',
    social: 'x',
    strengths: 'x',
  },
  mentalStatus: { observed: 'x' },
  episodes: { none: true },
  function: { ratings: Object.fromEntries(LIFE_AREAS.map((area) => [area, 'moderate'])) },
  formulation: { words: 'x' },
}

const state = (of: Partial<SigningAssessment> = {}) =>
  ({
    assessment: id(3),
    case: id(4),
    person: id(5),
    status: 'open',
    by: CLINICIAN,
    version: 4,
    kind: 'initial',
    content: grounded,
    theirs: [licence()],
    codes: CODES,
    born: { answer: 'exact', on: '1990-06-01' },
    knownCrises: [],
    digest: () => 'a'.repeat(64),
    ...of,
  }) as SigningAssessment
const input = { assessment: id(3), version: 4 } as never
const signing = (of: Partial<SigningAssessment> = {}, at = moment()) =>
  signAssessment.decide(state(of), input, at)
const withDiagnoses = (...list: NonNullable<Content['diagnoses']>['list'] & object) => ({
  content: { ...grounded, diagnoses: { list } },
})
const principal = { code: 'F33.2', place: 'principal', certainty: 'confirmed' } as const

test('a signed assessment keeps the title and year of the code, the licence, and what was computed', () => {
  const decided = signing()
  if (!('next' in decided) || 'refusal' in decided) throw new Error(JSON.stringify(decided))
  expect(signedAssessment.parse(JSON.parse(decided.next.signed.text))).toMatchObject({
    codeYear: 2027,
    diagnoses: [{ code: 'F33.2', title: 'Example title F33.2', certainty: 'confirmed' }],
    credential: { kind: 'clinical-social-worker', state: 'TX' },
    computed: { course: { lasting: 'two-years', returning: false } },
    validUntil: '2027-11-20',
  })
})

test.each([
  ['its codes, which lie in a year that is not here', { codes: undefined }, 'no-codes-for-day'],
  ['a heading', withDiagnoses({ ...principal, code: 'F20' }), 'code-too-broad'],
  ['no code at all', withDiagnoses({ ...principal, code: 'F99.9' }), 'no-such-code'],
  ['two that come first', withDiagnoses(principal, { ...principal, code: 'F20.9' }), 'one-principal'],
  ['none that comes first', withDiagnoses({ ...principal, place: 'secondary' }), 'one-principal'],
  ['one twice', withDiagnoses(principal, { ...principal, place: 'secondary', code: 'f332' }), 'code-twice'],
  ['an onset after the day', withDiagnoses({ ...principal, onset: '2026-12' }), 'onset-to-come'],
  ['an onset in a year to come', withDiagnoses({ ...principal, onset: '2027' }), 'onset-to-come'],
  [
    'some and none',
    { content: { ...grounded, diagnoses: { none: true as const, list: [principal] } } },
    'none-and-some',
  ],
  [
    'a day that is still to come',
    { content: { ...grounded, service: { ...grounded.service, on: '2026-11-28' as const } } },
    'day-to-come',
  ],
  ['nothing written', { content: {} }, 'parts-missing'],
] as const)('a signature is refused with why: %s', (_said, of, refused) => {
  expect(signing(of as Partial<SigningAssessment>)).toMatchObject({ refused })
})

test.each([
  ['without any licence', [], 'none-of-this-kind'],
  ['with one that makes no diagnosis', [licence({ kind: 'case-manager' })], 'none-of-this-kind'],
  ['with one of another state', [licence({ state: 'OH' })], 'other-state'],
  [
    'with one that had ended on the day of the service',
    [licence({ until: '2026-11-19' })],
    'no-longer-valid',
  ],
  ['with one that came after it', [licence({ from: '2026-11-21' })], 'not-yet-valid'],
  ['with one that nobody checked', [licence({ verifiedOn: null })], 'not-verified'],
  ['with one that was taken away since', [licence({ until: '2026-11-25' })], 'no-longer-valid'],
] as const)('%s nobody signs, and what is accepted is named', (_said, theirs, reason) => {
  expect(signing({ theirs: [...theirs] })).toMatchObject({
    refused: 'no-valid-credential',
    figures: {
      state: 'TX',
      kinds: assessorsOn('TX', '2026-11-27'),
      reasons: expect.arrayContaining([reason]),
    },
  })
})

test('one that the whole country accepts does', () => {
  expect(isRefusal(signing({ theirs: [licence({ state: 'US' })] }))).toBe(false)
})

test('nobody signs, writes in or puts aside what somebody else began', () => {
  const other = moment(id(7))
  const of = state()
  expect(signing({}, other)).toMatchObject({ refused: 'only-its-clinician', figures: { by: CLINICIAN } })
  const saving = saveAssessment.decide({ ...of, last: undefined }, input, other)
  expect(saving).toMatchObject({ refused: 'only-its-clinician' })
  expect(dropAssessment.decide(of, input, other)).toMatchObject({ refused: 'only-its-clinician' })
})

test('Handrail itself signs nothing', () => {
  const own = { ...moment(), actor: { kind: 'system' } } as Moment
  expect(signing({}, own)).toMatchObject({ refused: 'takes-a-person' })
})

test.each(ASSESSMENT_STATUSES)('every operation asks the table: %s', (status) => {
  const of = state({ status })
  const part = { part: 'risk', content: { level: 'low' } }
  const words = { assessment: id(3), words: 'More.' } as never
  const adding = { ...of, kept: undefined, where: undefined }
  const refused = {
    sign: signAssessment.decide(of, input, moment()),
    save: saveAssessment.decide(
      { ...of, last: undefined },
      { ...(input as object), saved: part } as never,
      moment(),
    ),
    drop: dropAssessment.decide(of, { assessment: id(3), why: 'begun-by-mistake' } as never, moment()),
    add: addAddendum.decide(adding, words, moment()),
  }
  const codes = Object.entries(refused).map(([act, one]) => [act, isRefusal(one) ? one.refused : 'done'])
  expect(Object.fromEntries(codes)).toEqual(
    {
      open: { sign: 'done', save: 'done', drop: 'done', add: 'not-signed-yet' },
      awaiting: {
        sign: 'awaits-co-signature',
        save: 'awaits-co-signature',
        drop: 'awaits-co-signature',
        add: 'awaits-co-signature',
      },
      signed: {
        sign: 'already-signed',
        save: 'already-signed',
        drop: 'already-signed',
        // Signed, and nothing is kept: that is no record to add to.
        add: 'not-signed-yet',
      },
      dropped: {
        sign: 'assessment-dropped',
        save: 'assessment-dropped',
        drop: 'assessment-dropped',
        add: 'assessment-dropped',
      },
    }[status],
  )
})

const events = (kind: AssessmentKind, content: Content) => {
  const decided = signing({ kind, content })
  return 'happened' in decided ? decided.happened.map(({ event }) => event) : decided
}

test('what the times of the law wait for is said by the kinds that meet them', () => {
  expect(events('initial', grounded)).toEqual(['intake.assessmentSigned', 'intake.evaluated'])
  expect(events('update', grounded)).toEqual(['intake.assessmentSigned', 'intake.evaluated'])
  expect(events('comprehensive', whole)).toEqual([
    'intake.assessmentSigned',
    'intake.evaluated',
    'intake.comprehensivelyEvaluated',
  ])
  // One that was made in danger stands for none of them.
  expect(events('crisis', grounded)).toEqual(['intake.assessmentSigned'])
  expect(ASSESSMENT_KINDS.map((kind) => validUntil(kind, '2026-11-20'))).toEqual([
    '2027-11-20',
    '2027-11-20',
    '2027-11-20',
    undefined,
  ])
})

test('what is missing is named in the order of the form, and "there is none" is an answer', () => {
  expect(missingIn('crisis', {})).toEqual([
    'service.on',
    'service.state',
    'service.mode',
    'presenting.ownWords',
    'risk.level',
    'recommendation.level',
  ])
  expect(missingIn('initial', { ...grounded, diagnoses: {} })).toEqual(['diagnoses.list'])
  expect(missingIn('initial', { ...grounded, diagnoses: { none: true } })).toEqual([])
  expect(missingIn('comprehensive', whole)).toEqual([])
  expect(missingIn('comprehensive', grounded)).toEqual([
    'presenting.whyNow',
    'presenting.goals',
    'history.treatment',
    'history.medicines',
    'history.substances',
    'history.medical',
    'history.social',
    'history.strengths',
    'health.otherMedicines',
    'health.asMeant',
    'health.allergies',
    'health.pregnancy',
    'life.military',
    'life.legal',
    'life.threats',
    'life.directive',
    'life.needs',
    'mentalStatus.observed',
    'screens.depression',
    'screens.substances',
    'screens.tobacco',
    'screens.cognition',
    'episodes.list',
    ...LIFE_AREAS.map((area) => `function.${area}`),
    'formulation.words',
  ])
})

const ofAChild: Content = {
  ...whole,
  life: { legal: none, threats: none, needs: none },
  young: {
    toldBy: ['young-person', 'parent'],
    caregivers: { answer: 'told', words: 'x' },
    school: { answer: 'told', words: 'x' },
    development: { answer: 'not-asked', words: 'The grandmother did not know.' },
    childWelfare: none,
    justice: none,
  },
  function: { ratings: Object.fromEntries(areasFor(true).map((area) => [area, 'marked'])) },
}
const bornOn = (on: `${number}-${number}-${number}`) => ({ answer: 'exact', on }) as const

test('a child is asked about school, family and who told it, and rated in the life of a child', () => {
  expect(missingIn('comprehensive', ofAChild, true)).toEqual([])
  expect(missingIn('comprehensive', whole, true)).toEqual([
    'young.toldBy',
    'young.caregivers',
    'young.school',
    'young.development',
    'young.childWelfare',
    'young.justice',
    'function.family',
    'function.school',
    'function.friends',
    'function.community',
  ])
  // A first look, and one in danger, wait for none of it.
  expect(missingIn('initial', grounded, true)).toEqual([])
  expect(missingIn('crisis', grounded, true)).toEqual([])
})

test('whether somebody is a child is settled by the day of the service, not by the day of signing', () => {
  // Eighteen between the two days.
  const young = { kind: 'comprehensive', content: ofAChild, born: bornOn('2008-11-21') } as const
  expect(isRefusal(signing(young))).toBe(false)
  expect(signing({ ...young, born: bornOn('2008-11-20') })).toMatchObject({
    refused: 'parts-missing',
    figures: { missing: expect.arrayContaining(['life.military', 'function.role']) },
  })
  // Of whom nothing settles the age, nobody has to be asked about school.
  for (const born of [undefined, { answer: 'unknown' }, { answer: 'approximate', year: 2008 }] as const)
    expect(isRefusal(signing({ kind: 'comprehensive', content: whole, born }))).toBe(false)
})

test.each([
  [{ answer: 'told' }, true],
  [{ answer: 'told', words: 'Two years in the Navy.' }, false],
  [{ answer: 'none' }, false],
  [{ answer: 'not-asked' }, true],
  [{ answer: 'not-asked', words: 'They were too tired.' }, false],
] as const)('%j leaves the question open: %s', (military, isOpen) => {
  const content = { ...whole, life: { ...whole.life, military } }
  expect(missingIn('comprehensive', content)).toEqual(isOpen ? ['life.military'] : [])
})

test('how hard the life of a child is counts as any other area does', () => {
  const decided = signing({ kind: 'comprehensive', content: ofAChild, born: bornOn('2012-05-01') })
  if (!('next' in decided)) throw new Error(JSON.stringify(decided))
  expect(signedAssessment.parse(JSON.parse(decided.next.signed.text)).computed.severity).toEqual({
    level: 'marked',
    because: ['two-areas'],
  })
})
