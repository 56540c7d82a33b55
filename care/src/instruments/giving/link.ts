import { z } from 'zod'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { addHours, type Instant, instant } from '../../kernel/instant.ts'
import { type Decision, done, type Moment, operation, query } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { linkStoppedWhy, type Recipient, whenToWrite } from '../../messages/index.ts'
import { contactPointId, elsewhere } from '../../people/index.ts'
import { currentOf } from '../catalogue.ts'
import { LANGUAGES } from '../instrument.ts'
import { whyNotToGive, writer } from './begin.ts'
import {
  givingBegan,
  givingDropped,
  givingSaved,
  LINK_BY,
  linkOpened,
  linkSent,
  linkStopped,
} from './events.ts'
import {
  type AnswerLinkId,
  answerLinkId,
  editionOf,
  type Giving,
  type GivingId,
  givenAnswers,
  givingId,
  nextItem,
} from './giving.ts'
import {
  type Finishing,
  finished,
  type GivingDrop,
  type GivingSaved,
  type GivingState,
  kept,
} from './write.ts'

/** How long a link opens something: long enough for quiet hours to pass, and no longer. */
export const LINK_HOURS = 48

const BY_LINK = 'The person has no account; the link says which questions are theirs.'

/** 256 random bits: of the link, made by the server; and of the browser that opened it first, made there. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Where a link leads. The secret stands behind the `#`: browsers do not send that part, so no log can hold it. */
export const answerPath = (slug: string, token: string): string => `/answer?agency=${slug}#${token}`

export interface ToSend extends Recipient {
  readonly open: GivingId | undefined
  /** A secret that the server made for this request. */
  readonly token: string
}

export interface LinkToSend {
  readonly giving: Giving
  readonly link: AnswerLinkId
  readonly token: string
  readonly at: Instant
  readonly endsAt: Instant
}

interface LinkMade {
  giving: GivingId
  by: (typeof LINK_BY)[number]
  endsAt: Instant
}

/**
 * Gives the person a link by which they answer on their own phone: sent, if it is safe to write to them and say everything, or
 * shown to them here, to be read by their phone's camera. Never a suicide screen: that is asked by somebody who stays.
 */
export const sendLink = operation({
  name: 'instruments.sendLink',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({
    person: personId,
    instrument: z.string().max(40),
    edition: z.string().max(40),
    language: z.enum(LANGUAGES),
    by: z.enum(LINK_BY).default('any'),
    point: contactPointId.optional(),
  }),
  answer: z.strictObject({ giving: givingId, by: z.enum(LINK_BY), endsAt: instant }),
  about: ({ person }) => person,
  decide(state: ToSend, input, moment): Decision<LinkToSend, LinkMade> {
    const { person, instrument, edition, language, by, point } = input
    const { now, on } = moment
    const wrong = elsewhere(state) ?? whyNotToGive({ instrument, edition, language }, on)
    if (wrong) return wrong
    if (currentOf(instrument, on)?.scoring.kind === 'suicide-screen')
      return refuse('not-by-link', undefined, 'instrument')
    if (state.open) return refuse('being-given', { giving: state.open })
    const endsAt = addHours(now, LINK_HOURS)
    const due =
      by === 'shown'
        ? now
        : whenToWrite(state, { template: 'questions', by, point, notAfter: endsAt }, moment)
    if (isRefusal(due)) return due
    const giving = givingId.parse(moment.newId())
    const link = answerLinkId.parse(moment.newId())
    const mode = 'by-link'
    const next: LinkToSend = {
      giving: { giving, person, instrument, edition, language, mode, on, replaces: null, by: writer(moment) },
      link,
      token: state.token,
      at: now,
      endsAt,
    }
    return done(
      next,
      [
        givingBegan.of({ giving, mode }, person),
        linkSent.of({ giving, link, by, point: point ?? null }, person),
      ],
      { giving, by, endsAt },
    )
  },
})

/** A link as stopping it needs to know it. */
export interface LinkToStop {
  readonly giving: GivingId
  readonly person: PersonId
  readonly isOver: boolean
}

/** Where it went is not safe any more: it opens nothing from then on. The questions stay, to be asked in another way. */
export const stopLink = operation({
  name: 'instruments.stopLink',
  needs: {
    system: 'A link stops by itself where it went to a number or an address that is not safe any more.',
  },
  input: z.strictObject({ link: answerLinkId, why: linkStoppedWhy }),
  answer: z.null(),
  decide({ giving, person, isOver }: LinkToStop, { link, why }) {
    if (isOver) return refuse('link-over')
    return done({ link }, [linkStopped.of({ giving, link, why }, person)], null)
  },
})

/** The link of one that is out, for the message that carries it. */
export const linkToAnswer = query({
  name: 'instruments.linkToAnswer',
  needs: { system: 'Only the message to the person may carry the link.' },
  input: z.strictObject({ link: answerLinkId }),
  answer: z.strictObject({ path: z.string(), endsAt: instant }),
})

/** The link of one that nobody opened yet, for whoever gave it: the person is here and reads it off the screen. */
export const linkToShow = query({
  name: 'instruments.linkToShow',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({ giving: givingId }),
  answer: z.strictObject({ person: personId, path: z.string(), endsAt: instant }),
  shows: ({ person }) => [person],
})

/** What is behind a link that still opens: the giving, and which browser opened it first. */
export interface Behind {
  readonly link: AnswerLinkId
  readonly giving: GivingState
  readonly holder: 'nobody' | 'this-browser' | 'another'
  readonly endsAt: Instant
  /** A name for the agency that gives nothing away, and the number to call. */
  readonly sender: string | null
  readonly phone: string | null
}

/** Nothing where no link is, or one that is over: nobody learns which. */
export interface AtTheLink {
  readonly behind: Behind | undefined
}

const byLink = z.strictObject({ token: secret, pass: secret })
const secrets = ['token', 'pass'] as const

const standing = z.strictObject({
  /** The item that comes next; none when everything was gone through. */
  next: z.string().nullable(),
  answered: z.array(z.string()),
  /** Somebody who answers so is shown at once where help is, and a clinician here has been told. */
  help: z.boolean(),
})
type Standing = z.output<typeof standing>

const standingOf = (state: GivingState, answers: GivingState['answers'], help: boolean): Standing => ({
  next: nextItem(editionOf(state), answers)?.id ?? null,
  answered: Object.keys(answers),
  help,
})

function open({ behind }: AtTheLink): Behind | ReturnType<typeof refuse> {
  if (behind?.giving.status !== 'open') return refuse('link-over')
  return behind.holder === 'another' ? refuse('link-elsewhere') : behind
}

export interface LinkOpened {
  readonly kind: 'opened'
  readonly link: AnswerLinkId
  readonly isFirst: boolean
}

/** Opens the questions. The browser that does so first has them; nothing of the record is shown, nor what was answered. */
export const openLink = operation({
  name: 'instruments.openLink',
  anew: true,
  needs: { anyone: BY_LINK },
  input: byLink,
  answer: standing.extend({
    instrument: z.string(),
    edition: z.string(),
    language: z.enum(LANGUAGES),
    endsAt: instant,
    sender: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  secrets,
  decide(state: AtTheLink) {
    const found = open(state)
    if (isRefusal(found)) return found
    const { link, giving, holder, endsAt, sender, phone } = found
    const { instrument, person } = giving
    const { version: edition } = editionOf(giving)
    const next: LinkOpened = { kind: 'opened', link, isFirst: holder === 'nobody' }
    return done(next, [linkOpened.of({ giving: giving.giving, link }, person)], {
      ...standingOf(giving, giving.answers, giving.alerts.length > 0),
      instrument,
      edition,
      language: giving.language ?? 'en',
      endsAt,
      sender,
      phone,
    })
  },
})

/** Keeps answers as the person gives them. */
export const answerByLink = operation({
  name: 'instruments.answerByLink',
  needs: { anyone: BY_LINK },
  input: byLink.extend({ answers: givenAnswers }),
  answer: standing,
  secrets: [...secrets, 'answers'],
  keyedBy: 'token',
  decide(state: AtTheLink, { answers }, moment): Decision<GivingSaved, Standing> {
    const found = held(state)
    if (isRefusal(found)) return found
    const { giving } = found
    const saved = kept(giving, { ...giving.answers, ...answers }, moment)
    if (isRefusal(saved)) return saved
    const { next, happened } = saved
    return done(
      next,
      [givingSaved.of({ giving: giving.giving }, giving.person), ...happened],
      standingOf(giving, next.answers, giving.alerts.length + next.alerts.length > 0),
    )
  },
})

function held(state: AtTheLink): Behind | ReturnType<typeof refuse> {
  const found = open(state)
  return isRefusal(found) || found.holder === 'this-browser' ? found : refuse('link-elsewhere')
}

export type EndedByLink =
  | { readonly kind: 'finished'; readonly link: AnswerLinkId; readonly finishing: Finishing }
  | { readonly kind: 'dropped'; readonly link: AnswerLinkId; readonly drop: GivingDrop }

/** The person is done. With too little answered it is kept and scored by nobody; they are not asked for more. */
export const finishByLink = operation({
  name: 'instruments.finishByLink',
  needs: { anyone: BY_LINK },
  input: byLink,
  answer: z.strictObject({ help: z.boolean() }),
  secrets,
  keyedBy: 'token',
  decide(state: AtTheLink, _input, moment: Moment): Decision<EndedByLink, { help: boolean }> {
    const found = held(state)
    if (isRefusal(found)) return found
    const { link, giving } = found
    const ended = finished(giving, moment)
    if (!isRefusal(ended)) {
      if ('refusal' in ended) return ended.refusal
      const help = giving.alerts.length + ended.next.alerts.length > 0
      return done({ kind: 'finished', link, finishing: ended.next }, ended.happened, { help })
    }
    if (ended.refused !== 'too-many-missing') return ended
    const why = 'too-few-answers'
    const drop: GivingDrop = { giving: giving.giving, why, at: moment.now }
    return done(
      { kind: 'dropped', link, drop },
      [givingDropped.of({ giving: giving.giving, why }, giving.person)],
      { help: giving.alerts.length > 0 },
    )
  },
})
