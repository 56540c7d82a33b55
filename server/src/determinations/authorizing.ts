import type { Moment, PersonId } from '@handrail/care'
import {
  type AuthorizationId,
  type AuthorizationState,
  type AuthorizationTerms,
  answerTimeOn,
  appealRefusal,
  authorizationHasCome,
  authorizationsOf,
  changeAuthorization,
  isPlanOf,
  type KnownTerms,
  letRefusalStand,
  missingParts,
  noteAuthorizedUse,
  planAnswered,
  planAskedMore,
  planTakesLonger,
  planWasGivenMore,
  prepareAuthorization,
  sendAuthorization,
  withdrawAuthorization,
} from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import { answers, type Handler, handles } from '../door/handler.ts'
import { lockCase } from '../intake/case-store.ts'
import { findCase } from '../intake/list-store.ts'
import { factsOf } from '../people/coverage/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  authorizationRows,
  authorizationSteps,
  lockAuthorization,
  saveAuthorization,
} from './authorization-store.ts'
import { knownOf } from './evidence.ts'
import type { Written } from './packet-store.ts'
import { settingsOn } from './settings-store.ts'

const writtenAt = ({ agency, now, actor }: Moment): Written => ({ agency, now, by: writerOf(actor) })
const current = ({ version }: { readonly version: number }) => ({ version })

interface Of {
  readonly case: CaseId
  readonly person: PersonId
}

/** What the record knows of what an authorization names: the cover, the evidence, and the one that it goes on from. */
async function knownTerms(
  tx: Tx,
  moment: Moment,
  { terms, of }: { readonly terms: AuthorizationTerms; readonly of: Of },
): Promise<KnownTerms> {
  const { agency } = moment
  const covers = await factsOf(tx, agency, { person: of.person, nowOnly: true })
  const cover = covers.find((one) => one.coverage === terms.coverage && !one.withdrawn)
  const unknown: string[] = []
  for (const { part, evidence } of terms.parts) {
    if (evidence.kind === 'in-request') continue
    if ((await knownOf(tx, moment, { person: of.person, evidence })) === undefined) unknown.push(part)
  }
  return {
    isCovered: cover !== undefined,
    isPlanOf: cover !== undefined && isPlanOf(terms.plan, cover.terms.payerKind),
    unknown,
    mayContinue: terms.continues === null || (await wasAllowed(tx, moment, terms.continues, of.case)),
  }
}

async function wasAllowed(
  tx: Tx,
  { agency }: Moment,
  authorization: AuthorizationId,
  of: CaseId,
): Promise<boolean> {
  const before = await lockAuthorization(tx, agency, authorization)
  return before?.case === of && before.answer !== null && before.answer.outcome !== 'denied'
}

const prepareHandler = handles(prepareAuthorization, {
  async load(tx, { case: id, terms }, moment) {
    const of = await lockCase(tx, moment.agency, id)
    if (!of) return undefined
    const { case: found, status, person } = of
    return { case: found, status, person, known: await knownTerms(tx, moment, { terms, of }) }
  },
  save: (tx, next, _input, moment) => saveAuthorization(tx, writtenAt(moment), next),
})

const changeHandler = handles(changeAuthorization, {
  async load(tx, { authorization, terms }, moment) {
    const state = await lockAuthorization(tx, moment.agency, authorization)
    return state && { ...state, known: await knownTerms(tx, moment, { terms, of: state }) }
  },
  save: (tx, next, _input, moment) => saveAuthorization(tx, writtenAt(moment), next),
  current,
})

const answeredHandler = handles(planAnswered, {
  async load(tx, { authorization, answer }, { agency }) {
    const state = await lockAuthorization(tx, agency, authorization)
    if (!state) return undefined
    const { settings } = await settingsOn(tx, agency, answer.noticeOn)
    return { ...state, settings }
  },
  save: (tx, next, _input, moment) => saveAuthorization(tx, writtenAt(moment), next),
  current,
})

const step = {
  load: (
    tx: Tx,
    { authorization }: { readonly authorization: AuthorizationId },
    { agency }: Moment,
  ): Promise<AuthorizationState | undefined> => lockAuthorization(tx, agency, authorization),
  save: (tx: Tx, next: Parameters<typeof saveAuthorization>[2], _input: unknown, moment: Moment) =>
    saveAuthorization(tx, writtenAt(moment), next),
  current,
}

const listHandler = answers(authorizationsOf, async (tx, { case: of }, { agency, on }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  const [rows, steps] = await Promise.all([
    authorizationRows(tx, agency, of),
    authorizationSteps(tx, agency, of),
  ])
  const authorizations = rows.map(({ person: _person, ...row }) => {
    const time = answerTimeOn(row.terms.plan, row.receivedOn ?? on)
    return {
      ...row,
      missing: [...missingParts(row.terms)],
      time: time ? { source: time.source, section: time.section, silenceIsNo: time.silenceIsNo } : null,
      steps: steps
        .filter((one) => one.authorization === row.authorization)
        .map(({ authorization: _of, ...one }) => one),
    }
  })
  return { person: found.person, authorizations }
})

/** What plans are asked to allow before they pay. */
export const authorizingHandlers: readonly Handler[] = [
  prepareHandler,
  changeHandler,
  handles(sendAuthorization, step),
  handles(authorizationHasCome, step),
  handles(planAskedMore, step),
  handles(planWasGivenMore, step),
  handles(planTakesLonger, step),
  answeredHandler,
  handles(appealRefusal, step),
  handles(letRefusalStand, step),
  handles(noteAuthorizedUse, step),
  handles(withdrawAuthorization, step),
  listHandler,
]
