import type { Moment } from '@handrail/care'
import {
  claimMessage,
  deliveryOf,
  dueMessages,
  holdMessage,
  maySend,
  recordFailure,
  recordSent,
  refuseMessage,
  releaseMessages,
  stopMessages,
  TEMPLATES,
  WARNING_UNREAD,
} from '@handrail/care/messages'
import { givenValue, type Identity, languageOf, shownName } from '@handrail/care/people'
import { readAgency } from '../agency/settings-store.ts'
import { staffAddress, staffNamed } from '../agency/store.ts'
import { isCautioned } from '../consents/caution-store.ts'
import { answers, handles } from '../door/handler.ts'
import { lockPerson } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { survivingRecipient } from './recipient.ts'
import {
  countRefused,
  countWaiting,
  findDue,
  type HeldMessage,
  heldMessage,
  lockMessage,
  queueAgain,
  settingsOf,
  stopWaiting,
  updateClaim,
  updateNotSent,
  updateSent,
} from './store.ts'

export const dueMessagesHandler = answers(dueMessages, async (tx, { most }, { agency, now }) => ({
  messages: [...(await findDue(tx, agency, { now, most }))],
}))

export const claimMessageHandler = handles(claimMessage, {
  load: (tx, { message }, { agency }) => lockMessage(tx, agency, message),
  save: (tx, next, { message }, { agency }) => updateClaim(tx, agency, { message, ...next }),
})

export const deliveryOfHandler = answers(deliveryOf, async (tx, input, moment) => {
  const held = await heldMessage(tx, moment.agency, input)
  const agency = held && (await readAgency(tx, moment.agency))
  if (!held || !agency) return undefined
  const common = {
    is: 'to-send' as const,
    zone: moment.zone,
    template: held.template,
    values: held.values,
    agency: agency.name,
    colleague: (await staffNamed(tx, moment.agency, held.values.colleague)) ?? null,
  }
  return held.person === null
    ? toStaff(tx, moment, { held, common, language: agency.language })
    : toPerson(tx, moment, { held, person: held.person, common })
})

interface Common {
  readonly is: 'to-send'
  readonly zone: string
  readonly template: HeldMessage['template']
  readonly values: HeldMessage['values']
  readonly agency: string
  readonly colleague: string | null
}

async function toStaff(
  tx: Tx,
  { agency, on, now }: Moment,
  { held, common, language }: { held: HeldMessage; common: Common; language: 'en' | 'es' },
) {
  const { staff, notAfter } = held
  if (notAfter !== null && notAfter < now) return never('too-late')
  const found = staff === null ? undefined : await staffAddress(tx, agency, { staff, on })
  if (!found) return never('has-left')
  return {
    ...common,
    person: null,
    to: found.email,
    point: null,
    by: 'email' as const,
    level: 'full' as const,
    language: spokenBy(found.languages) ?? language,
    firstName: firstWord(found.name),
    sender: null,
    phone: null,
    codeWord: null,
  }
}

/** The one of the two languages that somebody speaks; nothing when they speak both, or it is not known. */
function spokenBy(languages: readonly string[]): 'en' | 'es' | undefined {
  const [one, other] = (['en', 'es'] as const).filter((language) => languages.includes(language))
  return other === undefined ? one : undefined
}

async function toPerson(
  tx: Tx,
  { agency, now, on, zone }: Moment,
  { held, person, common }: { held: HeldMessage; person: NonNullable<HeldMessage['person']>; common: Common },
) {
  const found = await survivingRecipient(tx, { agency, on }, person)
  if (!found) return never('not-there')
  const { status, points, cautioned, identity } = found
  const settings = await settingsOf(tx, agency)
  const safe = maySend({
    status,
    points,
    cautioned,
    by: held.by,
    point: held.point ?? undefined,
    template: TEMPLATES[held.template],
    now,
    zone,
    quiet: { from: settings.quietFrom, until: settings.quietUntil },
    notAfter: held.notAfter ?? undefined,
  })
  if (safe.may === 'no') return never(safe.why)
  if (safe.may === 'later') return { is: 'later' as const, at: safe.at }
  const { at } = safe.point
  if (at.kind === 'postal') return never('no-such-way')
  return {
    ...common,
    person,
    to: at.kind === 'phone' ? at.number : at.email,
    point: safe.point.point,
    by: safe.by,
    level: safe.level,
    // There are two languages so far: whoever reads neither gets English.
    language: languageOf(identity) ?? 'en',
    firstName: firstNameOf(identity),
    sender: settings.sender,
    phone: settings.phone,
    codeWord: safe.codeWord ?? null,
  }
}

const never = (why: string) => ({ is: 'never' as const, why })

/** The name used, whole: somebody who goes by two names is called by both. Of a legal name, the given one. */
const firstNameOf = (identity: Identity): string =>
  identity.nameUsed ?? givenValue(identity.legalName)?.given ?? firstWord(shownName(identity))

const firstWord = (name: string): string => name.split(' ')[0] ?? name

export const recordSentHandler = handles(recordSent, {
  load: (tx, { message }, { agency }) => lockMessage(tx, agency, message),
  save: (tx, next, { message }, { agency }) => updateSent(tx, agency, { message, ...next }),
})
export const holdMessageHandler = handles(holdMessage, {
  load: (tx, { message }, { agency }) => lockMessage(tx, agency, message),
  save: (tx, next, { message }, { agency }) => updateNotSent(tx, agency, message, next),
})
export const refuseMessageHandler = handles(refuseMessage, {
  load: (tx, { message }, { agency }) => lockMessage(tx, agency, message),
  save: (tx, next, { message }, { agency }) => updateNotSent(tx, agency, message, next),
})
export const recordFailureHandler = handles(recordFailure, {
  load: (tx, { message }, { agency }) => lockMessage(tx, agency, message),
  save: (tx, next, { message }, { agency }) => updateNotSent(tx, agency, message, next),
})

export const releaseMessagesHandler = handles(releaseMessages, {
  async load(tx, { person }, { agency }) {
    if (!(await lockPerson(tx, agency, person))) return undefined
    return {
      cautioned: await isCautioned(tx, agency, person),
      refused: await countRefused(tx, agency, person, WARNING_UNREAD),
    }
  },
  save: (tx, { due }, { person }, { agency }) => queueAgain(tx, agency, { person, why: WARNING_UNREAD, due }),
})

export const stopMessagesHandler = handles(stopMessages, {
  async load(tx, { person }, { agency }) {
    if (!(await lockPerson(tx, agency, person))) return undefined
    return { waiting: await countWaiting(tx, agency, person) }
  },
  save: (tx, _next, { person, why }, { agency }) => stopWaiting(tx, agency, { person, why }),
})
