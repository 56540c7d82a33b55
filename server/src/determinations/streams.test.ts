import { addCredential, addProgram, verifyCredential } from '@handrail/care/agency'
import {
  type BesideFirst,
  besideFirst,
  decideAdmission,
  decideClinical,
  decidePayer,
  decisionsOf,
  exemptRequirement,
  firstStream,
  openPacket,
  PASSED_OVER_WHY,
  type Payer,
  packetsOf,
  payersBefore,
  takeSubstitute,
} from '@handrail/care/determinations'
import { type CaseId, caseOfReferral, factsOf } from '@handrail/care/intake'
import { beginRelation, recordCoverage } from '@handrail/care/people'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  readReason,
  registerForReferral,
} from '@handrail/care/referrals'
import type { StateCode, Stream } from '@handrail/eligibility'
import { EXAMPLES, type ExampleName } from '@handrail/eligibility/examples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunner } from '../door/runner.ts'
import { askingForMyself, send } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())

type Why = (typeof PASSED_OVER_WHY)[number]
type Cover = 'private' | 'medicare' | 'medicaid'

interface Decides {
  readonly payer: Payer
  /** Why a payer before it does not pay, where the reason is another than that they have no such cover. */
  readonly over?: Readonly<Partial<Record<Payer, Why>>>
}

interface Story extends Decides {
  readonly first: Stream
  readonly beside: BesideFirst
  /** Once they got what they asked for. */
  readonly later?: Cover
}

const HERE: Decides['over'] = { ccbhc: 'not-offered-here' }
const NO_COVER: BesideFirst = { is: 'passed-over', why: 'no-cover' }
/** What Medicare pays for is not case management. */
const BESIDE_MEDICARE: Decides['over'] = { ...HERE, medicare: 'service-excluded' }

/** Whoever is sure of nothing is told to call, and nothing is named first. */
type Named = Exclude<ExampleName, 'notSure'>

/** What the navigator names first, who pays by what each has today, and how the two stand to each other. */
const STORIES: Readonly<Record<Named, Story>> = {
  texas: { first: 'state-county', payer: 'county', over: HERE, beside: { is: 'same' } },
  ohio: { first: 'medicaid', payer: 'county', over: HERE, beside: NO_COVER, later: 'medicaid' },
  georgia: { first: 'medicaid', payer: 'county', over: HERE, beside: NO_COVER, later: 'medicaid' },
  newYork: { first: 'medicaid', payer: 'county', over: BESIDE_MEDICARE, beside: NO_COVER, later: 'medicaid' },
  pennsylvania: {
    first: 'medicaid',
    payer: 'county',
    over: BESIDE_MEDICARE,
    beside: NO_COVER,
    later: 'medicaid',
  },
  arizona: { first: 'medicaid', payer: 'medicaid', beside: { is: 'same' } },
  california: { first: 'private', payer: 'private', beside: { is: 'same' } },
}

const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Ana Example' } as const
/** What stands in for each paper that is asked for. */
const INSTEAD: Readonly<Record<string, string>> = {
  identity: 'two-witnesses',
  residence: 'outreach-worker-says',
  income: 'no-income-declared',
  insurance: 'number-looked-up',
  diagnosis: 'assessment-scheduled',
  function: 'outreach-worker-says',
  consent: 'said-before-a-witness',
}
const TERMS = {
  outcome: 'granted',
  evidence: [SAID],
  words: 'All that is asked for is shown.',
  from: '2026-11-23',
  until: '2027-11-22',
} as const
const met = (...criteria: readonly string[]) => criteria.map((criterion) => ({ criterion, met: true }))
const unsaid = { answer: 'not-asked' } as const

/** Somebody who sent what they answered, was taken on, and has what they said they have. */
async function takenOn(name: Named) {
  const { facts } = EXAMPLES[name]
  const state = facts.state as StateCode
  const staff = await g.agency(['intake-worker', 'clinician', 'supervisor', 'agency-admin'], { state })
  const { clinician, supervisor, 'intake-worker': intake, 'agency-admin': admin } = staff
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const licence = { kind: 'clinical-social-worker', state, from: '2020-01-01', until: '2027-12-31' }
  const { credential } = await g.as(admin).done(addCredential, { staff: clinician.staff, ...licence })
  await g.as(supervisor).done(verifyCredential, { credential, version: 1, source: 'State board' })

  const story = [{ asked: 'What you told us', said: 'As the navigator says it', facts }]
  await send(g, intake, askingForMyself({ reason: { reason: 'I need somebody beside me.', story } }))
  const [listed] = (await g.as(intake).done(board, {})).referrals
  if (!listed) throw new Error('Nothing came.')
  const { referral } = listed
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  const identity = {
    legalName: { answer: 'given', value: { given: 'Ana', family: 'Example' } },
    pronouns: unsaid,
    born: unsaid,
    language: unsaid,
    ssnLastFour: unsaid,
  }
  const { person } = await g.as(intake).done(registerForReferral, { referral, version: 3, identity })
  await g.as(supervisor).done(beginRelation, { person, staff: clinician.staff, kind: 'assessor' })
  const { database, clock, perform } = g
  await startRunner({ database, clock: clock.now, chores, perform, log: () => {} }, { polls: false }).runDue()
  const { case: opened } = await g.as(intake).done(caseOfReferral, { referral })
  if (!opened) throw new Error('The request opened no case.')
  const covered = async (payerKind: Cover) =>
    g.as(intake).done(recordCoverage, {
      person,
      terms: { payerKind, source: 'card', from: '2026-01-01' },
    })
  if (facts.hasMedicaid === true) await covered('medicaid')
  if (facts.hasMedicare === true) await covered('medicare')
  if (facts.hasPrivateInsurance === true) await covered('private')

  /** What is known, put together as the pages do. */
  const known = async () => {
    const { reason } = await g.as(intake).done(readReason, { referral })
    const told = [Object.assign({}, ...reason.story.map((one) => one.facts))]
    return factsOf({ on: '2026-11-23', state, born: unsaid, answers: {}, told }).facts
  }
  return { intake, clinician, supervisor, program, case: opened.case, covered, known }
}
type TakenOn = Awaited<ReturnType<typeof takenOn>>

/** Gathers the papers and decides the three questions, each by whoever may; answers with the decision about who pays. */
async function decided(at: TakenOn, { payer, over = {} }: Decides) {
  const { intake, clinician, supervisor, program, case: of } = at
  const opening = { case: of, program, payers: [payer], filedOn: '2026-11-23' }
  const { packet } = await g.as(intake).done(openPacket, opening)
  const read = async (id: CaseId = of) => {
    const found = (await g.as(intake).done(packetsOf, { case: id })).packets.find(
      (one) => one.packet === packet,
    )
    if (!found) throw new Error('There is no packet.')
    return found
  }
  for (const requirement of (await read()).missing) {
    const about = { packet, version: (await read()).version, requirement }
    const substitute = INSTEAD[requirement]
    if (substitute)
      await g.as(intake).done(takeSubstitute, { ...about, substitute, evidence: SAID, datedOn: '2026-11-23' })
    else await g.as(intake).done(exemptRequirement, { ...about, words: 'Does not apply to them.' })
  }
  const question = async (which: string) => {
    const one = (await read()).questions.find((each) => each.question === which)
    if (!one) throw new Error(`There is no question ${which}.`)
    return { determination: one.determination, version: one.version, ...TERMS }
  }
  await g.as(clinician).done(decideClinical, {
    ...(await question('clinical')),
    criteria: met('age', 'diagnosis', 'function', 'duration', 'no-other-cause'),
  })
  await g.as(intake).done(decideAdmission, {
    ...(await question('admission')),
    criteria: met('area', 'fits-program', 'no-overlap', 'chosen-freely'),
  })
  await g.as(supervisor).done(decidePayer, {
    ...(await question('payer')),
    criteria: met('covered', 'service-covered', 'needed'),
    payer,
    passedOver: payersBefore(payer).map((one) => ({
      payer: one,
      why: over[one] ?? 'no-cover',
      proof: SAID,
    })),
  })
  expect((await read()).status).toBe('decided')
  const { decisions } = await g.as(intake).done(decisionsOf, { packet })
  const paying = decisions.find((one) => one.question === 'payer' && one.isInForce)
  if (!paying) throw new Error('Nobody pays.')
  return paying
}

test.each(Object.keys(STORIES) as Named[])(
  'the story of %s ends with the money that was named first, or says why with other money',
  async (name) => {
    const { first, beside, later, ...decides } = STORIES[name]
    const at = await takenOn(name)
    const known = await at.known()
    expect(firstStream(known, '2026-11-23')).toBe(first)
    expect(besideFirst(first, await decided(at, decides))).toEqual(beside)
    if (!later) return
    await at.covered(later)
    const over = later === 'medicaid' ? decides.over : {}
    expect(besideFirst(first, await decided(at, { payer: later, over: over ?? {} }))).toEqual({ is: 'same' })
  },
  60_000,
)

test('what is told to the navigator is what intake works with: the first stream is the same on both sides', () => {
  for (const name of Object.keys(STORIES) as Named[])
    expect(firstStream(EXAMPLES[name].facts, '2026-11-23'), name).toBe(STORIES[name].first)
})

test('every reason for passing a payer over is one that a page can explain', () => {
  for (const why of PASSED_OVER_WHY)
    expect(
      besideFirst('medicaid', {
        outcome: 'granted',
        payer: 'county',
        passedOver: [{ payer: 'medicaid', why }],
      }),
    ).toEqual({ is: 'passed-over', why })
  const paid = { outcome: 'granted', payer: 'medicaid', passedOver: [] } as const
  expect(besideFirst('state-county', paid)).toEqual({ is: 'comes-after' })
  expect(besideFirst('medicaid', { ...paid, outcome: 'denied' })).toBeUndefined()
})
