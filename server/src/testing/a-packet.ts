import { dayIn, instantAt } from '@handrail/care'
import { addCredential, addProgram, addSite, verifyCredential } from '@handrail/care/agency'
import {
  exemptRequirement,
  openPacket,
  type PacketId,
  packetsOf,
  type ShownPacket,
  takeSubstitute,
} from '@handrail/care/determinations'
import { type CaseId, openCase } from '@handrail/care/intake'
import { aPerson } from './a-person.ts'
import { type Ground, sql, type Worker } from './ground.ts'

/** Something that was said, where no paper is needed. */
export const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Sam Example' } as const

/** What stands in for each paper that is asked for. */
const SUBSTITUTED = {
  identity: 'two-witnesses',
  residence: 'outreach-worker-says',
  income: 'no-income-declared',
  insurance: 'number-looked-up',
  diagnosis: 'assessment-scheduled',
  function: 'outreach-worker-says',
  consent: 'said-before-a-witness',
} as const
type Substituted = keyof typeof SUBSTITUTED

const isSubstituted = (code: string): code is Substituted => Object.hasOwn(SUBSTITUTED, code)

export const ELSEWHERE = { alternatives: [{ name: 'Example Clinic', phone: '713-555-0190' }] }
export const TERMS = {
  evidence: [SAID],
  words: 'All that is asked for is shown.',
  from: '2026-11-20',
  until: '2027-11-19',
}
const met = (...criteria: readonly string[]) => criteria.map((criterion) => ({ criterion, met: true }))
export const CLINICAL = met('age', 'diagnosis', 'function', 'duration', 'no-other-cause')
export const ADMISSION = met('area', 'fits-program', 'no-overlap', 'chosen-freely')
export const PAYS = met('covered', 'service-covered', 'needed')
export const over = (...payers: readonly string[]) =>
  payers.map((payer) => ({ payer, why: 'service-excluded', proof: SAID }))
export const COUNTY = { payer: 'county', passedOver: over('private', 'medicare', 'medicaid', 'ccbhc') }

/** One of the three questions of a packet, as a decision about it names it. */
export function question(shown: ShownPacket, of: 'clinical' | 'admission' | 'payer') {
  const found = shown.questions.find((one) => one.question === of)
  if (!found) throw new Error('There is no such question.')
  const { determination, version } = found
  return { determination, version }
}

/** An agency that decides, and a person whose papers are gathered there. The ground must have every room. */
export function packetRoom(ground: () => Ground) {
  async function place() {
    const g = ground()
    const staff = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'clinician', 'case-manager'])
    const admin = staff['agency-admin']
    const { program } = await g.as(admin).done(addProgram, {
      name: 'Example Program',
      kind: 'targeted-case-management',
      openedOn: '2020-01-01',
    })
    await g.as(admin).done(addSite, { name: 'Main', address: null, county: null, phone: '713-555-0100' })
    return { ...staff, intake: staff['intake-worker'], program }
  }
  type Place = Awaited<ReturnType<typeof place>>

  async function filed(
    at: Place,
    of: { readonly payers?: readonly string[]; readonly filedOn?: string } = {},
  ) {
    const g = ground()
    const { payers = ['county'], filedOn = '2026-11-20' } = of
    const { person } = await aPerson()
      .speaking('es')
      .withPhone('512-555-0150')
      .seenBy(at.clinician, 'assessor')
      .coveredBy({ payerKind: 'medicaid', source: 'card', from: '2026-01-01' })
      .in(g, at.intake)
    const { case: id } = await g.as(at.intake).done(openCase, { person, requestedOn: '2026-11-20' })
    const { packet } = await g
      .as(at.intake)
      .done(openPacket, { case: id, program: at.program, payers, filedOn })
    return { person, case: id, packet }
  }

  async function read(worker: Worker, of: { readonly case: CaseId }): Promise<ShownPacket> {
    const { packets } = await ground().as(worker).done(packetsOf, { case: of.case })
    const [first] = packets
    if (!first) throw new Error('There is no packet.')
    return first
  }

  const substitute = (packet: PacketId, version: number, requirement: Substituted) => ({
    packet,
    version,
    requirement,
    substitute: SUBSTITUTED[requirement],
    evidence: SAID,
    datedOn: dayIn('America/Chicago', instantAt(ground().clock.now())),
  })

  /** Brings everything that is still missing, so that the time to decide begins. */
  async function completed(at: Place, of: Awaited<ReturnType<typeof filed>>): Promise<ShownPacket> {
    const g = ground()
    const { packet } = of
    for (const requirement of (await read(at.intake, of)).missing) {
      const { version } = await read(at.intake, of)
      if (isSubstituted(requirement))
        await g.as(at.intake).done(takeSubstitute, substitute(packet, version, requirement))
      else
        await g
          .as(at.intake)
          .done(exemptRequirement, { packet, version, requirement, words: 'Decides for themselves.' })
    }
    const shown = await read(at.intake, of)
    if (shown.status !== 'complete') throw new Error('Something is still missing.')
    return shown
  }

  const deadlines = ({ intake: { agency } }: Place, topic: string) =>
    ground().look<{ status: string; due: string }>(
      agency,
      sql`select status, due_at::date::text as due from deadlines where agency_id = ${agency} and topic = ${topic}
        order by status, due`,
    )

  async function licensed(at: Place, state = 'TX', until: string | null = '2027-12-31') {
    const admin = ground().as(at['agency-admin'])
    const { credential } = await admin.done(addCredential, {
      staff: at.clinician.staff,
      kind: 'clinical-social-worker',
      state,
      from: '2020-01-01',
      until,
    })
    await admin.done(verifyCredential, { credential, version: 1, source: 'State board, looked up' })
  }

  const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
    ground().as(worker).refused(asked, input)

  const run = () => ground().runDue()

  return { place, filed, read, substitute, completed, deadlines, licensed, refused, run }
}
