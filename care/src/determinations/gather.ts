import { z } from 'zod'
import type { ProgramKind } from '../agency/index.ts'
import { type CaseId, type CaseStatus, caseId, mayNotBeAsked } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import { type PersonId, type ProgramId, programId } from '../kernel/ids.ts'
import { type Decision, done, type Moment, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { type Born, reason, words } from '../people/index.ts'
import {
  evidenceRecorded,
  evidenceRejected,
  expiryNoted,
  packetCompleted,
  packetOpened,
  paperRunsOut,
  papersHold,
  payerSought,
  questionWithdrawn,
  requirementExempted,
  requirementWaived,
  substituteTaken,
} from './events.ts'
import { counts, evidence, type Known } from './evidence.ts'
import { type ItemStep, itemsOn, stillMissing } from './needs.ts'
import { type OpenQuestion, type PacketId, type PacketState, packetId } from './packet.ts'
import { PAYERS, type Payer } from './payers.ts'
import { determinationId, QUESTIONS } from './question.ts'
import {
  REQUIREMENT_CODES,
  type Requirement,
  type RequirementChange,
  requirementsOn,
  SUBSTITUTE_CODES,
  SUBSTITUTES,
} from './requirements.ts'
import { nextToRunOut, type RunningOut } from './running-out.ts'
import { afterItem, afterPacket, type ItemAct, type PacketStatus } from './states.ts'

export interface Opening {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  readonly born: Born
  /** The packet of this case about which nothing was decided yet. */
  readonly open: PacketId | undefined
  /** The kind of the program, when it is open here. */
  readonly program: ProgramKind | undefined
  readonly changes: readonly RequirementChange[]
}

export interface OpenedPacket extends Omit<PacketState, 'version' | 'program' | 'steps'> {
  readonly program: ProgramId
  /** Why a day that lies far back was written down only now. */
  readonly whyLate: string | undefined
}

/** Begins to gather what a program and whoever pays ask for. The day of filing is kept from here on. */
export const openPacket = operation({
  name: 'determinations.openPacket',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({
    case: caseId,
    program: programId,
    payers: z
      .array(z.enum(PAYERS))
      .min(1)
      .max(PAYERS.length)
      .refine((of) => new Set(of).size === of.length, { error: 'twice' }),
    filedOn: plainDate,
    /** Why it is written down only now, when it lies far back. */
    whyLate: words(1_000).optional(),
  }),
  answer: z.strictObject({ packet: packetId }),
  decide(state: Opening, { program, payers, filedOn, whyLate }, { on, newId }) {
    if (state.status === 'closed') return refuse('case-is-closed')
    if (state.open) return refuse('packet-is-open', { packet: state.open })
    if (!state.program) return refuse('no-such-program', undefined, 'program')
    const not = mayNotBeAsked({ asked: filedOn, field: 'filedOn', born: state.born, whyLate }, on)
    if (not) return not
    const packet = packetId.parse(newId())
    const next: OpenedPacket = {
      packet,
      case: state.case,
      person: state.person,
      status: 'gathering',
      filedOn,
      whyLate,
      program,
      payers,
      requirements: requirementsOn({ payers, program: state.program }, state.changes, filedOn),
      questions: QUESTIONS.map((question) => ({
        determination: determinationId.parse(newId()),
        question,
        status: 'open' as const,
      })),
    }
    return done(next, [packetOpened.of({ packet, case: state.case, program, filedOn }, state.person)], {
      packet,
    })
  },
})

/** What a change of a packet leads to. */
export interface Gathered {
  readonly packet: PacketId
  readonly case: CaseId
  readonly person: PersonId
  readonly version: number
  readonly status: PacketStatus
  readonly step?: ItemStep | undefined
  readonly payers?: readonly Payer[] | undefined
  readonly requirements?: readonly Requirement[] | undefined
  /** What runs out next after it; null when nothing does. */
  readonly runsOut?: RunningOut | null | undefined
  /** The day on which the last thing that must be there was there. */
  readonly completedOn?: PlainDate | undefined
}

const one = { packet: packetId, version: z.int() }
const item = { ...one, requirement: z.enum(REQUIREMENT_CODES) }
const answer = z.strictObject({ version: z.int(), complete: z.boolean() })
type Answer = z.output<typeof answer>

type Stepped = Omit<ItemStep, 'requirement' | 'status' | 'by' | 'at'>

const STEP: Omit<Stepped, 'act'> = {
  evidence: null,
  substitute: null,
  why: null,
  words: null,
  datedOn: null,
  expiresOn: null,
}

interface Acted {
  readonly requirement: Requirement
  readonly step: Partial<Stepped> & { readonly act: ItemAct }
  readonly said: (of: { packet: PacketId; requirement: Requirement['code'] }) => Happened
}

const requirementIn = ({ requirements }: PacketState, code: Requirement['code']): Requirement | Refusal =>
  requirements.find((one) => one.code === code) ?? refuse('not-asked-here', undefined, 'requirement')

/** A newer paper is welcome after the decision too: what was granted rests on it. */
const RENEWS: readonly ItemAct[] = ['receive', 'substitute', 'noteExpiry']

/** Takes a step about one requirement. Where with it everything is there, the time to decide begins. */
function stepped(state: PacketState, acted: Acted, moment: Moment): Decision<Gathered, Answer> {
  const { requirement, step, said } = acted
  const status = afterPacket(state.status, RENEWS.includes(step.act) ? 'renew' : 'gather')
  if (isRefusal(status)) return status
  const now = itemsOn([requirement], state.steps, moment.on)[0]?.status ?? 'missing'
  const to = afterItem(now, step.act)
  if (isRefusal(to)) return to
  const { actor, now: at } = moment
  const taken: ItemStep = {
    ...STEP,
    ...step,
    requirement: requirement.code,
    status: to,
    by: actor.kind === 'staff' ? actor.staff : null,
    at,
  }
  const first = said({ packet: state.packet, requirement: requirement.code })
  const next = [...state.steps, taken]
  return gathered({ ...state, steps: next }, { step: taken }, first, { moment, before: state.steps })
}

/** The packet after a change, complete or not. What was complete once stays so: the time to decide does not begin anew. */
function gathered(
  state: PacketState,
  change: Pick<Gathered, 'step' | 'payers' | 'requirements'>,
  first: Happened,
  { moment: { on }, before }: { readonly moment: Moment; readonly before: readonly ItemStep[] },
): Decision<Gathered, Answer> {
  const { packet, case: of, person, version, steps, requirements } = state
  const runsOut = nextToRunOut(requirements, steps, on) ?? null
  const isWhole = stillMissing(itemsOn(requirements, steps, on)).length === 0
  const whole = afterPacket(state.status, 'complete')
  const completes = isWhole && !isRefusal(whole)
  const status = completes ? whole : state.status
  const next: Gathered = {
    ...change,
    packet,
    case: of,
    person,
    version: version + 1,
    status,
    runsOut,
    ...(completes && { completedOn: on }),
  }
  const completed = completes ? openOf(state).map((one) => packetCompleted.of(one, person)) : []
  const again = saidOfRunningOut(state, runsOut, nextToRunOut(requirements, before, on) ?? null)
  return done(next, [first, ...completed, ...again], {
    version: version + 1,
    complete: status === 'complete',
  })
}

/** Said only when something else runs out next than before. */
function saidOfRunningOut(
  { packet, person }: PacketState,
  now: RunningOut | null,
  before: RunningOut | null,
): readonly Happened[] {
  if (now?.requirement === before?.requirement && now?.expiresOn === before?.expiresOn) return []
  return [now ? paperRunsOut.of({ packet, ...now }, person) : papersHold.of({ packet }, person)]
}

const openOf = ({ packet, questions }: Pick<PacketState, 'packet' | 'questions'>) =>
  questions
    .filter(({ status }) => status === 'open' || status === 'more-asked')
    .map(({ determination, question }: OpenQuestion) => ({ packet, determination, question }))

export interface Recording extends PacketState {
  /** What the record knows of the evidence that was named. */
  readonly known: Known
}

/** Writes down that what was asked for is here: a paper, a signed assessment, or a statement. Any day of evidence is its own. */
export const recordEvidence = operation({
  name: 'determinations.recordEvidence',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...item, evidence, datedOn: plainDate, expiresOn: plainDate.optional() }),
  answer,
  decide(state: Recording, { requirement: code, evidence, datedOn, expiresOn }, moment) {
    const requirement = requirementIn(state, code)
    if (isRefusal(requirement)) return requirement
    const no = counts(state.known, requirement.accepts) ?? tooOld(requirement, datedOn, expiresOn, moment.on)
    if (no) return no
    const until = lastDayOf(requirement, datedOn, expiresOn)
    const step = { act: 'receive', evidence, datedOn, expiresOn: until } as const
    const said: Acted['said'] = (of) => evidenceRecorded.of(of, state.person)
    return stepped(state, { requirement, step, said }, moment)
  },
})

/** Takes something else in place of a paper that somebody cannot get, where the rule allows it. */
export const takeSubstitute = operation({
  name: 'determinations.takeSubstitute',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({
    ...item,
    substitute: z.enum(SUBSTITUTE_CODES),
    evidence,
    datedOn: plainDate,
    expiresOn: plainDate.optional(),
  }),
  answer,
  decide(state: Recording, input, moment) {
    const { substitute, evidence, datedOn, expiresOn } = input
    const requirement = requirementIn(state, input.requirement)
    if (isRefusal(requirement)) return requirement
    if (!requirement.substitutes.includes(substitute))
      return refuse('not-a-substitute-here', { substitutes: requirement.substitutes }, 'substitute')
    const no =
      counts(state.known, [SUBSTITUTES[substitute]]) ?? tooOld(requirement, datedOn, expiresOn, moment.on)
    if (no) return no
    const until = lastDayOf(requirement, datedOn, expiresOn)
    const step = { act: 'substitute', substitute, evidence, datedOn, expiresOn: until } as const
    const said: Acted['said'] = (of) => substituteTaken.of({ ...of, substitute }, state.person)
    return stepped(state, { requirement, step, said }, moment)
  },
})

const lastDayOf = (
  { maxAgeDays }: Requirement,
  datedOn: PlainDate,
  expiresOn: PlainDate | undefined,
): PlainDate | null => {
  const byAge = maxAgeDays === undefined ? undefined : addDays(datedOn, maxAgeDays)
  const days = [byAge, expiresOn].filter((day): day is PlainDate => day !== undefined)
  return days.toSorted()[0] ?? null
}

function tooOld(
  requirement: Requirement,
  datedOn: PlainDate,
  expiresOn: PlainDate | undefined,
  on: PlainDate,
): Refusal | undefined {
  if (datedOn > on) return refuse('day-to-come', { on: datedOn }, 'datedOn')
  if (expiresOn !== undefined && expiresOn < on) return refuse('day-is-past', { on: expiresOn }, 'expiresOn')
  const until = lastDayOf(requirement, datedOn, expiresOn)
  if (until === null || until >= on) return undefined
  return refuse('too-old', { days: requirement.maxAgeDays ?? 0 }, 'datedOn')
}

/** Why something is not asked of somebody. A reasonable accommodation is one of the grounds (ADA, section 504). */
export const WAIVED_WHY = ['accommodation', 'cannot-be-got', 'would-do-harm', 'known-otherwise'] as const

/** A supervisor asks no more for something, with the reason. */
export const waiveRequirement = operation({
  name: 'determinations.waive',
  needs: { permission: 'determinations:waive' },
  input: z.strictObject({ ...item, why: z.enum(WAIVED_WHY), words: reason() }),
  answer,
  decide(state: PacketState, { requirement: code, why, words: said }, moment) {
    const requirement = requirementIn(state, code)
    if (isRefusal(requirement)) return requirement
    if (requirement.waivedBy === 'nobody') return refuse('cannot-be-waived', undefined, 'requirement')
    const step = { act: 'waive', why, words: said } as const
    return stepped(
      state,
      { requirement, step, said: (of) => requirementWaived.of({ ...of, why }, state.person) },
      moment,
    )
  },
})

/** Says that what is asked of some only does not apply to this person. */
export const exemptRequirement = operation({
  name: 'determinations.exempt',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...item, words: words(1_000) }),
  answer,
  decide(state: PacketState, { requirement: code, words: said }, moment) {
    const requirement = requirementIn(state, code)
    if (isRefusal(requirement)) return requirement
    if (requirement.level !== 'conditional') return refuse('asked-of-everybody', undefined, 'requirement')
    const step = { act: 'exempt', words: said } as const
    return stepped(
      state,
      { requirement, step, said: (of) => requirementExempted.of(of, state.person) },
      moment,
    )
  },
})

/** Says that what is here does not do after all, or takes back a waiver. What was written stays readable. */
export const rejectEvidence = operation({
  name: 'determinations.rejectEvidence',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...item, words: reason() }),
  answer,
  decide(state: PacketState, { requirement: code, words: said }, moment) {
    const requirement = requirementIn(state, code)
    if (isRefusal(requirement)) return requirement
    const step = { act: 'reject', words: said } as const
    return stepped(state, { requirement, step, said: (of) => evidenceRejected.of(of, state.person) }, moment)
  },
})

/** Notes the day on which a paper that is here runs out. */
export const noteExpiry = operation({
  name: 'determinations.noteExpiry',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...item, expiresOn: plainDate }),
  answer,
  decide(state: PacketState, { requirement: code, expiresOn }, moment) {
    const requirement = requirementIn(state, code)
    if (isRefusal(requirement)) return requirement
    const last = itemsOn([requirement], state.steps, moment.on)[0]?.last
    const { evidence = null, substitute = null, datedOn = null } = last ?? {}
    const byAge = datedOn === null ? null : lastDayOf(requirement, datedOn, undefined)
    // A later day than the rule allows counts for nothing.
    const until = byAge !== null && byAge < expiresOn ? byAge : expiresOn
    const step = { act: 'noteExpiry', evidence, substitute, datedOn, expiresOn: until } as const
    const said: Acted['said'] = (of) => expiryNoted.of({ ...of, expiresOn: until }, state.person)
    return stepped(state, { requirement, step, said }, moment)
  },
})

export interface Seeking extends PacketState {
  readonly changes: readonly RequirementChange[]
}

/** Asks one more payer. What it asks for is asked from now on, as it stood on the day of filing. */
export const seekPayer = operation({
  name: 'determinations.seekPayer',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...one, payer: z.enum(PAYERS) }),
  answer,
  decide(state: Seeking, { payer }, moment) {
    const status = afterPacket(state.status, 'gather')
    if (isRefusal(status)) return status
    if (state.payers.includes(payer)) return refuse('payer-is-asked', undefined, 'payer')
    const payers = [...state.payers, payer]
    const requirements = requirementsOn({ payers, program: state.program }, state.changes, state.filedOn)
    const first = payerSought.of({ packet: state.packet, payer }, state.person)
    const before = state.steps
    return gathered({ ...state, payers, requirements }, { payers, requirements }, first, { moment, before })
  },
})

/** The person takes it back. Nothing is held against them: they may file again. */
export const withdrawPacket = operation({
  name: 'determinations.withdrawPacket',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ ...one, words: words(1_000) }),
  answer: z.strictObject({ version: z.int() }),
  decide: (state: PacketState) => packetWithdrawn(state),
})

/** What is not decided yet of a packet is not asked for any more. */
export function packetWithdrawn(
  state: PacketState,
  why?: 'case-closed',
): Decision<Gathered, { version: number }> {
  const status = afterPacket(state.status, 'withdraw')
  if (isRefusal(status)) return status
  const { packet, case: of, person } = state
  const version = state.version + 1
  const withdrawn = openOf(state).map((one) => questionWithdrawn.of({ ...one, ...(why && { why }) }, person))
  const [first, ...others] = withdrawn
  if (!first) return refuse('packet-is-decided')
  return done({ packet, case: of, person, version, status }, [first, ...others], { version })
}
