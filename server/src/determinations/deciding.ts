import type { Moment, PersonId } from '@handrail/care'
import {
  askMore,
  type Deciding,
  type DecisionId,
  type Determined,
  decideAdmission,
  decideClinical,
  decidePayer,
  type Evidence,
  type Known,
  lacksPapers,
  PAYER_OF_COVER,
  type Payer,
  receiveMore,
} from '@handrail/care/determinations'
import { believed, isRunning, type RelationKind } from '@handrail/care/people'
import { credentialsOf } from '../agency/credential-store.ts'
import { readAgency } from '../agency/settings-store.ts'
import { handles } from '../door/handler.ts'
import { attemptRows } from '../intake/attempt-store.ts'
import { goesOn } from '../intake/case-store.ts'
import { digest } from '../intake/signed-store.ts'
import { factsOf } from '../people/coverage/store.ts'
import { openRelationsOf } from '../people/relations/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { hasOpenAction } from './action-store.ts'
import { contactOf } from './contact.ts'
import {
  insertDecision,
  insertNotice,
  lastMissing,
  lockQuestion,
  packetOfQuestion,
  saveAsked,
} from './decision-store.ts'
import { knownOf } from './evidence.ts'
import { lockPacket, savePacketStatus, settleCase } from './packet-store.ts'
import { settingsOn } from './settings-store.ts'

/** Who covers somebody today, as the record believes. */
async function coveredNow(tx: Tx, { agency, on, now }: Moment, person: PersonId): Promise<readonly Payer[]> {
  const facts = await factsOf(tx, agency, { person, nowOnly: true })
  return believed(facts, { on, knownAt: now }).flatMap(({ terms }) => PAYER_OF_COVER[terms.payerKind] ?? [])
}

export async function knownEach(
  tx: Tx,
  moment: Moment,
  { person, evidence }: { readonly person: PersonId; readonly evidence: readonly Evidence[] },
): Promise<readonly Known[]> {
  const known: Known[] = []
  for (const one of evidence) known.push(await knownOf(tx, moment, { person, evidence: one }))
  return known
}

const LEADS: readonly RelationKind[] = ['lead', 'backup', 'cover']

/** Who leads the care of somebody, or stands in for who does, is paid for it, and decides nothing about it. */
export async function leadsCare(tx: Tx, { agency, now, actor }: Moment, person: PersonId): Promise<boolean> {
  const staff = writerOf(actor)
  const relations = await openRelationsOf(tx, agency, { person, now })
  return relations.some((one) => one.staff === staff && LEADS.includes(one.kind) && isRunning(one, now))
}

interface Asked {
  readonly determination: DecisionId
  readonly evidence: readonly Evidence[]
}

async function loadDeciding(
  tx: Tx,
  { determination, evidence }: Asked,
  moment: Moment,
  proofs: readonly Evidence[] = [],
): Promise<Deciding | undefined> {
  const { agency, on, actor } = moment
  const packetId = await packetOfQuestion(tx, agency, determination)
  const packet = packetId && (await lockPacket(tx, agency, packetId))
  const found = packet && (await lockQuestion(tx, agency, determination))
  const own = await readAgency(tx, agency)
  if (!packet || !found || !own) return undefined
  const { person } = packet
  const staff = writerOf(actor)
  const missing = await lastMissing(tx, agency, packet.packet)
  const attempts = await attemptRows(tx, agency, packet.case)
  return {
    determination,
    version: found.version,
    question: found.question,
    status: found.status,
    decisions: found.decisions,
    moreDueOn: found.moreDueOn ?? undefined,
    packet,
    lacks: lacksPapers(packet, on),
    isCaseManager: await leadsCare(tx, moment, person),
    hasOpenAction: await hasOpenAction(tx, agency, determination),
    goesOn: await goesOn(tx, agency, packet.case),
    credentials: staff ? await credentialsOf(tx, agency, staff) : [],
    state: own.state,
    known: await knownEach(tx, moment, { person, evidence }),
    knownProofs: await knownEach(tx, moment, { person, evidence: proofs }),
    covered: await coveredNow(tx, moment, person),
    noticed: missing && {
      dueOn: missing.dueOn,
      triesSince: attempts.filter((one) => one.on >= missing.madeOn).length,
    },
    settings: (await settingsOn(tx, agency, on)).settings,
    from: await contactOf(tx, agency),
    digest,
  }
}

/** Writes a decision with its notice; the packet and the case say how they stand after it. */
async function save(tx: Tx, next: Determined, moment: Moment): Promise<void> {
  const { agency, now, actor } = moment
  const { packet, case: of } = next.decision
  await insertDecision(tx, agency, next)
  await insertNotice(tx, { agency, now, by: writerOf(actor) }, next.notice)
  await savePacketStatus(tx, { agency, now }, { packet, status: next.packetStatus })
  await settleCase(tx, agency, of)
}

const current = ({ version }: { readonly version: number }) => ({ version })

export const decideClinicalHandler = handles(decideClinical, {
  load: (tx, input, moment) => loadDeciding(tx, input, moment),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const decideAdmissionHandler = handles(decideAdmission, {
  load: (tx, input, moment) => loadDeciding(tx, input, moment),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

export const decidePayerHandler = handles(decidePayer, {
  load: (tx, input, moment) =>
    loadDeciding(
      tx,
      input,
      moment,
      input.passedOver.map(({ proof }) => proof),
    ),
  save: (tx, next, _input, moment) => save(tx, next, moment),
  current,
})

async function loadAsking(tx: Tx, determination: DecisionId, { agency }: Moment) {
  const found = await lockQuestion(tx, agency, determination)
  return found && { ...found, packet: { packet: found.packet, person: found.person } }
}

export const askMoreHandler = handles(askMore, {
  load: (tx, { determination }, moment) => loadAsking(tx, determination, moment),
  save: (tx, next, _input, { agency }) => saveAsked(tx, agency, next),
  current,
})

export const receiveMoreHandler = handles(receiveMore, {
  load: (tx, { determination }, moment) => loadAsking(tx, determination, moment),
  save: (tx, next, _input, { agency }) => saveAsked(tx, agency, next),
  current,
})
