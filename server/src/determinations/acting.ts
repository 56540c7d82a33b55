import type { Moment } from '@handrail/care'
import {
  type ActionId,
  type ActionState,
  type ActionStep,
  actionsOf,
  answerObjection,
  type DecisionId,
  type Evidence,
  EXCEPTIONS,
  earliestAction,
  noticeAsked,
  objectToAction,
  type PlannedAction,
  type PlanningAction,
  planAction,
  planClinicalAction,
  putActionInForce,
  sendActionNotice,
  undoAction,
} from '@handrail/care/determinations'
import { credentialsOf } from '../agency/credential-store.ts'
import { readAgency } from '../agency/settings-store.ts'
import { readSetting } from '../clocks/setting-store.ts'
import { answers, type Handler, handles } from '../door/handler.ts'
import { goesOn } from '../intake/case-store.ts'
import { digest } from '../intake/signed-store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  actionsOfPacket,
  hasOpenAction,
  insertAction,
  lockAction,
  packetOfAction,
  saveActionStep,
  statusOfQuestion,
} from './action-store.ts'
import { contactOf } from './contact.ts'
import { knownEach, leadsCare } from './deciding.ts'
import { insertNotice, lockQuestion, packetOfQuestion } from './decision-store.ts'
import { lockPacket, payersOfPacket, settleCase, type Written } from './packet-store.ts'
import { settingsOn } from './settings-store.ts'

const writtenAt = ({ agency, now, actor }: Moment): Written => ({ agency, now, by: writerOf(actor) })
const current = ({ version }: { readonly version: number }) => ({ version })

/** On which days public offices here are open: law counts by them. */
const officeDays = async (tx: Tx, { agency, zone, on }: Moment) =>
  (await readSetting(tx, agency, zone, on)).counting.calendars.county

interface Planning {
  readonly determination: DecisionId
  readonly evidence: readonly Evidence[]
}

async function loadPlanning(
  tx: Tx,
  { determination, evidence }: Planning,
  moment: Moment,
): Promise<PlanningAction | undefined> {
  const { agency, on, actor } = moment
  const packetId = await packetOfQuestion(tx, agency, determination)
  const packet = packetId && (await lockPacket(tx, agency, packetId))
  const found = packet && (await lockQuestion(tx, agency, determination))
  const own = await readAgency(tx, agency)
  if (!packet || !found || !own) return undefined
  const staff = writerOf(actor)
  return {
    determination,
    version: found.version,
    question: found.question,
    status: found.status,
    packet,
    hasOpenAction: await hasOpenAction(tx, agency, determination),
    isCaseManager: await leadsCare(tx, moment, packet.person),
    credentials: staff ? await credentialsOf(tx, agency, staff) : [],
    state: own.state,
    known: await knownEach(tx, moment, { person: packet.person, evidence }),
    settings: (await settingsOn(tx, agency, on)).settings,
    calendar: await officeDays(tx, moment),
    digest,
  }
}

const savePlanned = (tx: Tx, next: PlannedAction, moment: Moment): Promise<void> =>
  insertAction(tx, writtenAt(moment), next)

const planClinicalActionHandler = handles(planClinicalAction, {
  load: (tx, input, moment) => loadPlanning(tx, input, moment),
  save: (tx, next, _input, moment) => savePlanned(tx, next, moment),
  current,
})

const planActionHandler = handles(planAction, {
  load: (tx, input, moment) => loadPlanning(tx, input, moment),
  save: (tx, next, _input, moment) => savePlanned(tx, next, moment),
  current,
})

async function loadAction(tx: Tx, action: ActionId, moment: Moment): Promise<ActionState | undefined> {
  const { agency } = moment
  const packetId = await packetOfAction(tx, agency, action)
  const packet = packetId && (await lockPacket(tx, agency, packetId))
  const found = packet && (await lockAction(tx, agency, action))
  if (!packet || !found) return undefined
  const question = await statusOfQuestion(tx, agency, found.made.determination)
  if (!question) throw new Error('An action is kept without its question.')
  return {
    action,
    version: found.standing.version,
    ...found,
    question,
    packet,
    isCaseManager: await leadsCare(tx, moment, packet.person),
    goesOn: await goesOn(tx, agency, packet.case),
  }
}

/** Writes a step; the case says how its decisions stand after it. */
async function saveStep(tx: Tx, next: ActionStep, moment: Moment): Promise<void> {
  const written = writtenAt(moment)
  if (next.notice) await insertNotice(tx, written, next.notice)
  await saveActionStep(tx, written, next)
  if (next.question) await settleCase(tx, moment.agency, next.made.case)
}

const sendActionNoticeHandler = handles(sendActionNotice, {
  async load(tx, { action }, moment) {
    const state = await loadAction(tx, action, moment)
    if (!state) return undefined
    const { agency, on } = moment
    const { person, evidence } = state.made
    return {
      ...state,
      settings: (await settingsOn(tx, agency, on)).settings,
      calendar: await officeDays(tx, moment),
      known: await knownEach(tx, moment, { person, evidence }),
      from: await contactOf(tx, agency),
    }
  },
  save: (tx, next, _input, moment) => saveStep(tx, next, moment),
  current,
})

const step = {
  save: (tx: Tx, next: ActionStep, _input: unknown, moment: Moment) => saveStep(tx, next, moment),
  current,
}

const objectToActionHandler = handles(objectToAction, {
  load: (tx, { action }, moment) => loadAction(tx, action, moment),
  ...step,
})

const putActionInForceHandler = handles(putActionInForce, {
  load: (tx, { action }, moment) => loadAction(tx, action, moment),
  ...step,
})

const answerObjectionHandler = handles(answerObjection, {
  load: (tx, { action }, moment) => loadAction(tx, action, moment),
  ...step,
})

const undoActionHandler = handles(undoAction, {
  load: (tx, { action }, moment) => loadAction(tx, action, moment),
  ...step,
})

const actionsOfHandler = answers(actionsOf, async (tx, { packet }, moment) => {
  const { agency, on } = moment
  const found = await payersOfPacket(tx, agency, packet)
  if (!found) return undefined
  const { settings } = await settingsOn(tx, agency, on)
  const calendar = await officeDays(tx, moment)
  const earliest = (exception?: (typeof EXCEPTIONS)[number]) => {
    const asked = noticeAsked({ packet: found, settings }, exception ?? null)
    const one = earliestAction(asked, on, calendar)
    return one && { on: one.on, ...shownTime(one.time) }
  }
  return {
    person: found.person,
    actions: [...(await actionsOfPacket(tx, agency, packet))],
    earliest: earliest() ?? null,
    exceptions: EXCEPTIONS.flatMap((exception) => {
      const of = earliest(exception)
      return of ? [{ exception, earliest: of }] : []
    }),
  }
})

type Time = NonNullable<ReturnType<typeof earliestAction>>['time']

const shownTime = ({ source, section, confidence }: Time) => ({
  source,
  section,
  isVerified: confidence === 'read',
})

export const actingHandlers: readonly Handler[] = [
  planClinicalActionHandler,
  planActionHandler,
  sendActionNoticeHandler,
  objectToActionHandler,
  putActionInForceHandler,
  answerObjectionHandler,
  undoActionHandler,
  actionsOfHandler,
]
