import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { LegalAuthority } from '../../people/index.ts'
import type { Role } from '../../permissions.ts'
import { aPlan } from '../a-plan.test-model.ts'
import { afterVersion, type VersionStatus } from '../states.ts'
import { type PuttingInEffect, putInEffect, revokePlan, type SigningVersion, signVersion } from './approve.ts'
import type { PlanContent } from './content.ts'
import { isNarrowed } from './rights.ts'
import { type How, type PlanSignature, stillToSign } from './signature.ts'
import { isLicensed, SIGNER_RULES, signerRuleOn, signersOf } from './signers.ts'
import { shownStatus } from './version.ts'
import {
  beginVersion,
  dropVersion,
  lacksForOffer,
  type OfferingVersion,
  offerVersion,
  savePlanPart,
  takeVersionBack,
} from './write.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const HASH = 'a'.repeat(64)
const OLD = 'b'.repeat(64)
const MANAGER = id(901)
const SUPERVISOR = id(902)
const ON = '2026-11-28'
let ids = 5_000
const moment = (role: Role = 'case-manager', staff = MANAGER) =>
  ({
    now: `${ON}T15:00:00.000Z`,
    on: ON,
    zone: 'UTC',
    agency: id(900),
    actor: { kind: 'staff', staff, role, reach: 'own' },
    newId: () => id(ids++),
  }) as unknown as Moment

const around = { plan: id(1), case: id(2), person: id(3), version: 4 }
const signing = (of: Partial<SigningVersion> = {}) =>
  ({
    ...around,
    status: 'offered',
    hash: HASH,
    signatures: [],
    authority: undefined,
    providers: ['Dr. Placeholder'],
    credential: { kind: 'case-manager', state: 'TX' },
    isTheirPaper: false,
    caseIsOpen: true,
    askedOn: '2026-10-20',
    ...of,
  }) as SigningVersion
const KNOWN: How = { method: 'click', identity: 'known-to-us' }
const SIGNED_IN: How = { method: 'click', identity: 'signed-in' }
type Given = Parameters<typeof signVersion.decide>[1]
const sign = (input: Partial<Given>, of: Partial<SigningVersion> = {}, at = moment()) =>
  signVersion.decide(
    signing(of),
    { plan: id(1), hash: HASH, as: 'person', how: KNOWN, ...input } as Given,
    at,
  )
const taken = (input: Partial<Given>, of: Partial<SigningVersion> = {}, at = moment()): PlanSignature => {
  const decided = sign(input, of, at)
  if (!('next' in decided) || 'refusal' in decided) throw new Error(JSON.stringify(decided))
  return decided.next.signature
}

test.each([
  ['drawn', { method: 'drawn', line: 'M10 40 L200 60' }],
  ['typed', { method: 'typed', name: 'Ray Example' }],
  ['given with a click by somebody whose identity was checked', KNOWN],
  ['given by word of mouth, with a day and a witness', { method: 'verbal', on: ON, witness: 'Lena Example' }],
  ['refused, with why', { method: 'refused', why: 'Not today.' }],
  ['not possible, with why', { method: 'unable', why: 'In the hospital.' }],
] as const)('the person’s signature may be %s', (_said, given) => {
  expect(taken({ how: given })).toMatchObject({ as: 'person', hash: HASH, recordedBy: MANAGER, staff: null })
})

test.each(['', 'M10 40', 'M10 40 M12 44'])(
  'a box in which no line was drawn (%j) is no signature',
  (line) => {
    expect(sign({ how: { method: 'drawn', line } })).toMatchObject({
      refused: 'nothing-drawn',
      field: 'how.line',
    })
  },
)

test('a scan of a paper is taken when it lies in the person’s own vault', () => {
  const paper: How = { method: 'paper', document: id(7) as never }
  expect(sign({ how: paper })).toMatchObject({ refused: 'no-such-paper' })
  expect(taken({ how: paper }, { isTheirPaper: true }).how).toEqual(paper)
})

test('a signature on an older text is refused', () => {
  expect(sign({ hash: OLD })).toMatchObject({ refused: 'text-changed', field: 'hash' })
})

test('a signature keeps who, in which role, on which licence, when and of what', () => {
  expect(taken({ as: 'case-manager', how: SIGNED_IN })).toEqual({
    n: 1,
    as: 'case-manager',
    name: null,
    staff: MANAGER,
    role: 'case-manager',
    credential: { kind: 'case-manager', state: 'TX' },
    authority: null,
    how: SIGNED_IN,
    hash: HASH,
    at: `${ON}T15:00:00.000Z`,
    on: ON,
    recordedBy: MANAGER,
  })
})

test('nobody signs for a colleague, or in a role in which they do not work now', () => {
  expect(sign({ as: 'supervisor', how: SIGNED_IN })).toMatchObject({ refused: 'not-in-this-role' })
})

test('staff do not sign by word of mouth, and cannot be unable', () => {
  const refused = { refused: 'not-for-staff' }
  expect(sign({ as: 'case-manager', how: { method: 'verbal', on: ON, witness: 'Lena' } })).toMatchObject(
    refused,
  )
  expect(sign({ as: 'case-manager', how: { method: 'unable', why: 'Away.' } })).toMatchObject(refused)
})

test('whoever wrote a plan is not also the one who approves it', () => {
  const signatures = [taken({ as: 'case-manager', how: SIGNED_IN })]
  expect(
    sign({ as: 'supervisor', how: SIGNED_IN }, { signatures }, moment('supervisor', MANAGER)),
  ).toMatchObject({
    refused: 'signed-in-another-role',
  })
  expect(
    taken({ as: 'supervisor', how: SIGNED_IN }, { signatures }, moment('supervisor', SUPERVISOR)).n,
  ).toBe(2)
})

test('a click of the person takes a check of who they are: the worker’s session is none', () => {
  expect(sign({ how: SIGNED_IN })).toMatchObject({ refused: 'identity-not-checked' })
})

test('nobody signs twice, and whoever refused may sign later', () => {
  const yes = taken({})
  expect(sign({}, { signatures: [yes] })).toMatchObject({ refused: 'signed-already' })
  const no = taken({ how: { method: 'refused', why: 'Not today.' } })
  expect(taken({}, { signatures: [no] }).n).toBe(2)
  // Whatever name is sent along: the person is one, and a guardian is who the record says.
  expect(sign({ name: 'Somebody Else' }, { signatures: [yes] })).toMatchObject({ refused: 'signed-already' })
  expect(taken({ name: 'Somebody Else' }).name).toBeNull()
  const named = { as: 'guardian', authority: id(8) as never } as const
  const theirs = taken(named, { authority: authority() })
  expect(sign(named, { authority: authority(), signatures: [theirs] })).toMatchObject({
    refused: 'signed-already',
  })
})

test('a word of mouth is not of a day to come', () => {
  expect(sign({ how: { method: 'verbal', on: '2026-11-29', witness: 'Lena' } })).toMatchObject({
    refused: 'day-to-come',
  })
})

const authority = (of: object = {}) =>
  ({
    authority: id(8),
    version: 1,
    terms: {
      kind: 'guardian',
      holder: 'Gil Sample',
      scopes: ['person'],
      matters: [],
      from: '2026-01-01',
      verified: { by: MANAGER, on: '2026-01-02' },
      ...of,
    },
  }) as unknown as LegalAuthority

test('a guardian signs by an authority that was seen, holds today and reaches health', () => {
  const as = 'guardian' as const
  expect(sign({ as })).toMatchObject({ refused: 'no-such-authority' })
  for (const [of, why] of [
    [{ verified: undefined }, 'not-verified'],
    [{ until: '2026-11-27' }, 'ended'],
    [{ kind: 'representative-payee' }, 'outside-its-scope'],
  ] as const)
    expect(sign({ as }, { authority: authority(of) })).toMatchObject({
      refused: 'authority-does-not-reach',
      figures: { why },
    })
  expect(taken({ as, authority: id(8) as never }, { authority: authority() })).toMatchObject({
    name: 'Gil Sample',
    authority: id(8),
  })
})

test('a provider signs for a service that stands in the plan', () => {
  expect(sign({ as: 'provider', name: 'Somebody Else' })).toMatchObject({ refused: 'not-in-the-plan' })
  expect(taken({ as: 'provider', name: 'Dr. Placeholder' }).name).toBe('Dr. Placeholder')
})

test('who signs follows from the program, the day and whether the author has a licence', () => {
  const withTherapy: PlanContent = JSON.parse(
    JSON.stringify(aPlan()).replace('"role":"case-manager"', '"role":"clinician"'),
  )
  const of = (
    program: Parameters<typeof signerRuleOn>[1],
    isAuthorLicensed: boolean,
    on: Parameters<typeof signerRuleOn>[0] = ON,
  ) =>
    signersOf(signerRuleOn(on, program), withTherapy, { isAuthorLicensed }).map(({ as, name }) => name ?? as)
  expect(of('case-management', true)).toEqual(['person', 'case-manager'])
  expect(of(undefined, false)).toEqual(['person', 'case-manager', 'supervisor'])
  expect(of('ccbhc', true)).toEqual(['person', 'case-manager', 'clinician'])
  expect(of('wraparound', true)).toEqual(['person', 'case-manager', 'Maribel Sample'])
  expect(signerRuleOn('2019-12-31', 'ccbhc')).toBeUndefined()
  const later = {
    ...SIGNER_RULES[0],
    from: '2027-01-01',
    supervisor: 'always',
  } as (typeof SIGNER_RULES)[number]
  expect(signerRuleOn('2026-12-31', undefined, [...SIGNER_RULES, later])?.supervisor).toBe('when-unlicensed')
  expect(signerRuleOn('2027-01-01', undefined, [...SIGNER_RULES, later])?.supervisor).toBe('always')
})

test('a licence counts when it is one, was checked and is valid on the day', () => {
  const one = {
    kind: 'clinical-social-worker',
    from: '2024-01-01',
    until: null,
    verifiedOn: '2024-01-02',
  } as never as Parameters<typeof isLicensed>[0][number]
  expect(isLicensed([one], ON)).toBe(true)
  expect(isLicensed([{ ...one, verifiedOn: null }], ON)).toBe(false)
  expect(isLicensed([{ ...one, until: '2026-11-27' }], ON)).toBe(false)
  expect(isLicensed([{ ...one, kind: 'case-manager' }], ON)).toBe(false)
})

test('a refusal of the person is an answer; of others it is not, and of an older text nothing counts', () => {
  const signers = [{ as: 'person' }, { as: 'provider', name: 'Dr. Placeholder' }] as const
  const person = taken({ how: { method: 'refused', why: 'Not today.' } })
  const provider = taken({ as: 'provider', name: 'Dr. Placeholder', how: { method: 'refused', why: 'No.' } })
  expect(stillToSign(signers, [person, provider], HASH)).toEqual([signers[1]])
  expect(stillToSign(signers, [person, provider], OLD)).toEqual(signers)
})

// What a plan must have.

const offering = (content: PlanContent) =>
  ({ ...around, status: 'draft', n: 1, content, digest: () => HASH }) as unknown as OfferingVersion
const offer = (content: PlanContent) =>
  offerVersion.decide(offering(content), { plan: id(1), version: 4 } as never, moment())

test.each([
  [
    'no goal in the person’s words',
    aPlan({ goals: aPlan().goals.map((one) => ({ ...one, words: undefined })) }),
    'no-goal-in-their-words',
  ],
  [
    'only goals that were given up',
    aPlan({ goals: aPlan().goals.map((one) => ({ ...one, status: 'cancelled' as const })) }),
    'no-goal-in-their-words',
  ],
  ['nobody who sees to it', aPlan({ terms: { reviewOn: '2027-02-20' } }), 'nobody-responsible'],
  [
    'no day on which it is looked at again',
    aPlan({ terms: { watchedBy: 'Maribel Sample' } }),
    'no-review-day',
  ],
] as const)('a plan with %s is not offered', (_said, content, refused) => {
  expect(offer(content)).toMatchObject({ refused })
})

test('a plan that is worth many second looks is offered all the same', () => {
  const bare = aPlan({
    meeting: undefined,
    life: undefined,
    risks: undefined,
    goals: aPlan().goals.map((one) => ({ ...one, objectives: [], why: undefined, need: undefined })),
  })
  expect(isRefusal(offer(bare))).toBe(false)
})

const modification = {
  id: id(70),
  right: 'visitors',
  what: 'Visitors until ten at night.',
  assessedNeed: 'x',
  positiveSupports: 'x',
  lessIntrusiveTried: 'x',
  inProportion: 'x',
  howMeasured: 'x',
  noHarm: 'x',
  until: '2027-01-31',
  consentedOn: '2026-11-20',
} as const

test('a right is whole unless a modification with everything said, consented to and in its time narrows it', () => {
  expect(isNarrowed(undefined, 'visitors', ON)).toBe(false)
  expect(isNarrowed({ list: [modification] }, 'visitors', ON)).toBe(true)
  expect(isNarrowed({ list: [modification] }, 'come-and-go', ON)).toBe(false)
  expect(isNarrowed({ list: [modification] }, 'visitors', '2027-02-01')).toBe(false)
  expect(isNarrowed({ list: [modification] }, 'visitors', '2026-11-19')).toBe(false)
  for (const element of [
    'assessedNeed',
    'positiveSupports',
    'lessIntrusiveTried',
    'inProportion',
    'howMeasured',
    'noHarm',
    'until',
    'consentedOn',
  ] as const) {
    const list = [{ ...modification, [element]: undefined }]
    expect(isNarrowed({ list }, 'visitors', ON), element).toBe(false)
    expect(lacksForOffer(aPlan({ rights: { list } })), element).toMatchObject({
      refused: 'rights-not-narrowed-so',
      figures: { right: 'visitors', missing: [element] },
    })
  }
})

// Coming into effect.

const putting = (of: Partial<PuttingInEffect> = {}) =>
  ({
    ...around,
    status: 'offered',
    content: aPlan(),
    hash: HASH,
    signers: [{ as: 'person' }, { as: 'case-manager' }],
    signatures: [taken({}), taken({ as: 'case-manager', how: SIGNED_IN })],
    current: undefined,
    afterReview: false,
    caseIsOpen: true,
    askedOn: '2026-10-20',
    ...of,
  }) as PuttingInEffect
const put = (of: Partial<PuttingInEffect> = {}, input: object = {}) =>
  putInEffect.decide(putting(of), { plan: id(1), version: 4, from: ON, ...input } as never, moment())

test('a plan takes effect on a day that is apart from the days on which it was signed', () => {
  expect(put({}, { from: '2026-11-01' })).toMatchObject({ next: { from: '2026-11-01' } })
  expect(put({}, { from: '2026-11-29' })).toMatchObject({ refused: 'day-to-come' })
})

test('nothing of a plan lies before the day on which care was asked for', () => {
  const no = { refused: 'before-care-was-asked-for', figures: { on: '2026-10-20' } }
  expect(put({}, { from: '2026-10-19' })).toMatchObject({ ...no, field: 'from' })
  expect(put({}, { from: '2026-10-20' })).toMatchObject({ next: { from: '2026-10-20' } })
  const said = (on: string) => sign({ how: { method: 'verbal', on: on as never, witness: 'Lena Example' } })
  expect(said('1900-01-01')).toMatchObject({ ...no, field: 'how.on' })
  expect(said('2026-10-20')).toHaveProperty('next')
})

test('in a case that is closed nothing is signed, and no plan begins', () => {
  expect(sign({}, { caseIsOpen: false })).toMatchObject({ refused: 'case-is-closed' })
  expect(put({ caseIsOpen: false })).toMatchObject({ refused: 'case-is-closed' })
})

test('a missing signature is named, takes a reason and stops nobody', () => {
  const of = { signatures: [taken({})] }
  expect(put(of)).toMatchObject({ refused: 'signatures-missing', figures: { missing: ['case-manager'] } })
  expect(put(of, { without: 'Signs on Monday.' })).toMatchObject({
    next: { without: 'Signs on Monday.' },
    happened: [{ event: 'plans.approved', facts: { isWhole: false } }],
  })
  expect(put({}, { without: 'Not needed.' })).toMatchObject({ next: { without: undefined } })
})

test('a plan that the person refused to sign may take effect: the refusal is on record', () => {
  const refused = taken({ how: { method: 'refused', why: 'Not today.' } })
  expect(put({ signatures: [refused, taken({ as: 'case-manager', how: SIGNED_IN })] })).toMatchObject({
    happened: [{ facts: { isWhole: true } }],
  })
})

test('no right is narrowed without a signature of the person or of who may give it', () => {
  const content = aPlan({ rights: { list: [modification] } })
  const refused = taken({ how: { method: 'refused', why: 'I want my visitors.' } })
  const manager = taken({ as: 'case-manager', how: SIGNED_IN })
  expect(put({ content, signatures: [refused, manager] }, { without: 'Needed.' })).toMatchObject({
    refused: 'narrowed-without-consent',
  })
  expect(put({ content })).toMatchObject({ next: { plan: id(1) } })
})

test('a plan past its last day is shown as expired, and ends only by the next one or by somebody', () => {
  expect(shownStatus('in-effect', '2026-11-27', ON)).toBe('expired')
  expect(shownStatus('in-effect', ON, ON)).toBe('in-effect')
  expect(shownStatus('in-effect', null, ON)).toBe('in-effect')
  expect(shownStatus('superseded', '2026-11-27', ON)).toBe('superseded')
})

test('after a signature nothing is written in an offer: it takes a next version', () => {
  const input = { plan: id(1), version: 4 } as never
  const of = { ...around, status: 'offered' } as never as Parameters<typeof takeVersionBack.decide>[0]
  expect(takeVersionBack.decide({ ...of, signatures: 1 }, input, moment())).toMatchObject({
    refused: 'somebody-signed',
  })
  expect(takeVersionBack.decide({ ...of, signatures: 0 }, input, moment())).toMatchObject({
    next: { status: 'draft' },
  })
})

test('a goal goes from version to version only where it may', () => {
  const [goal] = aPlan().goals
  const save = (before: 'achieved' | 'active' | undefined, status: string) =>
    savePlanPart.decide(
      { ...around, status: 'draft', last: undefined, before } as never,
      {
        plan: id(1),
        version: 0,
        saved: { part: 'goal', goal: goal?.id, content: { ...goal, status } },
      } as never,
      moment(),
    )
  expect(save('achieved', 'active')).toMatchObject({ refused: 'goal-cannot-become' })
  expect(save('active', 'on-hold')).toMatchObject({ answer: { version: 5 } })
  expect(save(undefined, 'achieved')).toMatchObject({ answer: { version: 5 } })
})

// Exactly one in effect.

interface Kept {
  readonly plan: string
  readonly status: VersionStatus
}
const ACTS = ['begin', 'offer', 'put', 'revoke', 'drop'] as const

/** A case as the decisions and the store leave it, with the rows that saving a decision writes. */
function walked(acts: readonly (typeof ACTS)[number][]): readonly (readonly Kept[])[] {
  const history: (readonly Kept[])[] = [[]]
  for (const act of acts) {
    const versions = history.at(-1) ?? []
    const underWay = versions.find(({ status }) => status === 'draft' || status === 'offered')
    const current = versions.find(({ status }) => status === 'in-effect')
    const set = (plan: string | undefined, status: VersionStatus, of = versions) =>
      of.map((one) => (one.plan === plan ? { plan: one.plan, status } : one))
    const one = (of: Kept | undefined) =>
      ({ ...around, plan: of?.plan, status: of?.status ?? 'dropped' }) as never
    const input = { plan: underWay?.plan ?? current?.plan, version: 4, from: ON, why: 'Said so.' } as never
    if (act === 'begin') {
      const state = {
        ...around,
        status: 'open',
        underWay: underWay?.plan,
        versions: versions.length,
        source: undefined,
      }
      const decided = beginVersion.decide(state as never, { case: id(2) } as never, moment())
      if ('next' in decided && !('refusal' in decided))
        history.push([...versions, { plan: decided.next.version, status: 'draft' }])
    }
    if (act === 'offer') {
      const decided = offerVersion.decide(
        { ...offering(aPlan()), ...(one(underWay) as object) } as never,
        input,
        moment(),
      )
      if (!isRefusal(decided)) history.push(set(underWay?.plan, 'offered'))
    }
    if (act === 'drop' && !isRefusal(dropVersion.decide(one(underWay), input, moment())))
      history.push(set(underWay?.plan, 'dropped'))
    if (
      act === 'revoke' &&
      !isRefusal(
        revokePlan.decide(one(current), { ...(input as object), plan: current?.plan } as never, moment()),
      )
    )
      history.push(set(current?.plan, 'revoked'))
    if (act === 'put') {
      const decided = putInEffect.decide(
        putting({ ...(one(underWay) as object), current: current?.plan } as never),
        input,
        moment(),
      )
      if ('next' in decided && !('refusal' in decided)) {
        const { supersedes } = decided.next
        if (supersedes) expect(afterVersion(current?.status ?? 'draft', 'supersede')).toBe('superseded')
        history.push(set(decided.next.plan, 'in-effect', set(supersedes, 'superseded')))
      }
    }
  }
  return history
}

test('whatever is done in whatever order, one version is under way at most, and one is in effect from the first to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 60 }), (acts) => {
      const history = walked(acts)
      for (const [n, versions] of history.entries()) {
        const count = (...of: VersionStatus[]) => versions.filter(({ status }) => of.includes(status)).length
        expect(count('draft', 'offered')).toBeLessThanOrEqual(1)
        expect(count('in-effect')).toBeLessThanOrEqual(1)
        const before = history[n - 1]?.some(({ status }) => status === 'in-effect')
        const wasRevoked =
          count('revoked') > (history[n - 1]?.filter(({ status }) => status === 'revoked').length ?? 0)
        if (before && !wasRevoked) expect(count('in-effect')).toBe(1)
      }
    }),
    { numRuns: 300 },
  )
})
