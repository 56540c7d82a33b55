import { addDays, dayIn, instantAt, type PersonId, type ProgramId, type StaffId } from '@handrail/care'
import {
  decideAdmission,
  decideClinical,
  decidePayer,
  exemptRequirement,
  openPacket,
  type PacketId,
  packetsOf,
  planAction,
  type Question,
  type ShownPacket,
  sendActionNotice,
  takeSubstitute,
} from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000
const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Casey Example' } as const

const SUBSTITUTED = {
  identity: 'two-witnesses',
  residence: 'outreach-worker-says',
  income: 'no-income-declared',
  diagnosis: 'assessment-scheduled',
  function: 'outreach-worker-says',
  consent: 'said-before-a-witness',
} as const
const isSubstituted = (code: string): code is keyof typeof SUBSTITUTED => Object.hasOwn(SUBSTITUTED, code)

interface Of {
  readonly person: PersonId
  readonly case: CaseId
  readonly program: ProgramId
  readonly set: (at: number) => void
  readonly today: number
}

/** Somebody who had a yes to all three, and was told that their place ends: there is still time to object. */
export async function changeWhatWasGranted(
  hands: Hands,
  { intake, clinician }: { readonly intake: StaffId; readonly clinician: StaffId },
  { person, case: of, program, set, today }: Of,
): Promise<void> {
  set(today - 30 * DAY)
  const on = (ago: number) => dayIn('America/Chicago', instantAt(today - ago * DAY))
  await hands.system(beginRelation, { person, staff: clinician, kind: 'assessor' })
  const token = await hands.signIn(intake)
  const clinicians = await hands.signIn(clinician)
  const { packet } = await hands.as(token, openPacket, {
    case: of,
    program,
    payers: ['county'],
    filedOn: on(30),
  })
  const shown = await gather(hands, token, { case: of, packet, on: on(30) })
  const terms = (question: Question) => ({
    ...idsOf(shown, question),
    outcome: 'granted' as const,
    evidence: [SAID],
    words: 'All that is asked for is shown.',
    from: on(30),
    until: addDays(on(30), 364),
  })
  const met = <const C extends string>(...criteria: readonly C[]) =>
    criteria.map((criterion) => ({ criterion, met: true }))
  await hands.as(clinicians, decideClinical, {
    ...terms('clinical'),
    criteria: met('age', 'diagnosis', 'function', 'duration', 'no-other-cause'),
  })
  await hands.as(token, decideAdmission, {
    ...terms('admission'),
    criteria: met('area', 'fits-program', 'no-overlap', 'chosen-freely'),
  })
  await hands.as(token, decidePayer, {
    ...terms('payer'),
    criteria: met('covered', 'service-covered', 'needed'),
    payer: 'county',
    passedOver: (['private', 'medicare', 'medicaid', 'ccbhc'] as const).map((payer) => ({
      payer,
      why: 'service-excluded' as const,
      proof: SAID,
    })),
  })
  set(today - DAY)
  const again = await hands.signIn(intake)
  const now = await read(hands, again, of)
  const { action } = await hands.as(again, planAction, {
    ...idsOf(now, 'admission'),
    kind: 'ended',
    effectiveOn: addDays(on(0), 21),
    criteria: [{ criterion: 'area', met: false }],
    evidence: [SAID],
    words: 'Moved in with a cousin in the next county.',
    rule: 'Example County manual, section 4.2',
    alternatives: [{ name: 'Example Neighbor Clinic', phone: '713-555-0190' }],
  })
  await hands.as(again, sendActionNotice, { action, version: 1, way: 'mail' })
}

/** Puts something in the place of every paper that is asked for. */
async function gather(
  hands: Hands,
  token: string,
  {
    case: of,
    packet,
    on,
  }: { readonly case: CaseId; readonly packet: PacketId; readonly on: ReturnType<typeof dayIn> },
): Promise<ShownPacket> {
  for (const requirement of (await read(hands, token, of)).missing) {
    const { version } = await read(hands, token, of)
    const one = { packet, version, requirement }
    if (isSubstituted(requirement))
      await hands.as(token, takeSubstitute, {
        ...one,
        substitute: SUBSTITUTED[requirement],
        evidence: SAID,
        datedOn: on,
      })
    else await hands.as(token, exemptRequirement, { ...one, words: 'Decides for themselves.' })
  }
  return read(hands, token, of)
}

async function read(hands: Hands, token: string, of: CaseId): Promise<ShownPacket> {
  const [first] = (await hands.as(token, packetsOf, { case: of })).packets
  if (!first) throw new Error('A packet of the demo is not there.')
  return first
}

function idsOf({ questions }: ShownPacket, question: Question) {
  const found = questions.find((one) => one.question === question)
  if (!found) throw new Error('A packet of the demo lacks a question.')
  return { determination: found.determination, version: found.version }
}
