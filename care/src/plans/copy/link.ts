import { z } from 'zod'
import type { CaseId } from '../../intake/index.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { addHours, type Instant, instant } from '../../kernel/instant.ts'
import { type Decision, done, operation, query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { linkStoppedWhy, OUT, type Recipient, whenToWrite } from '../../messages/index.ts'
import { contactPointId, elsewhere } from '../../people/index.ts'
import {
  copyGiven,
  copyLinkEnded,
  copyLinkSent,
  copyLinkStopped,
  copyOpened,
  readBackTaken,
} from '../events.ts'
import { planVersionId } from '../plan/version.ts'
import { askedAgain } from './asked-again.ts'
import { copyBlocks, copyOf } from './blocks.ts'
import {
  type CopyForm,
  type CopyLinkId,
  copyForm,
  copyLinkId,
  type PlanCopyId,
  planCopyId,
  readBackId,
} from './copy.ts'
import { type NewCopy, type ToCopy, whyNotToCopy } from './give.ts'
import { isWhole, onPhone } from './on-phone.ts'
import { MOST_READ_BACKS, type NewReadBack, readBackWords, whatWasSaid } from './read-back.ts'

/** How long a link opens the copy: long enough to read it again with somebody, and no longer. */
export const COPY_LINK_HOURS = 7 * 24

const BY_LINK = 'The person has no account; the link says which copy is theirs.'

/** 256 random bits: of the link, made by the server; and of the browser that opened it first, made there. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Where a link leads. The secret stands behind the `#`: browsers do not send that part, so no log can hold it. */
export const copyPath = (slug: string, token: string): string => `/mine?agency=${slug}#${token}`

export interface SendingCopy extends ToCopy, Omit<Recipient, 'status'> {
  readonly living: Recipient['status']
  /** A secret that the server made for this request. */
  readonly token: string
}

export interface CopyToSend {
  readonly copy: NewCopy
  readonly link: CopyLinkId
  readonly token: string
  readonly endsAt: Instant
}

/** Sends the person a link by which they read their plan on their own phone, if it is safe to write to them and say everything. */
export const sendCopy = operation({
  name: 'plans.sendCopy',
  needs: { permission: 'plans:work' },
  input: z.strictObject({
    plan: planVersionId,
    hash: z.string().max(64),
    ...copyForm,
    by: z.enum([...OUT, 'any']).default('any'),
    point: contactPointId.optional(),
  }),
  answer: z.strictObject({ copy: planCopyId, endsAt: instant }),
  decide(state: SendingCopy, { hash, language, size, by, point }, moment) {
    const { actor, now, on, newId } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const wrong = elsewhere(state) ?? whyNotToCopy(state, hash)
    if (wrong) return wrong
    const endsAt = addHours(now, COPY_LINK_HOURS)
    const asked = { template: 'page', by, point, notAfter: endsAt } as const
    const due = whenToWrite({ ...state, status: state.living }, asked, moment)
    if (isRefusal(due)) return due
    const copy = planCopyId.parse(newId())
    const link = copyLinkId.parse(newId())
    const next: CopyToSend = {
      copy: {
        copy,
        of: state,
        way: 'link',
        language,
        size,
        to: 'person',
        toName: null,
        words: null,
        by: actor.staff,
        at: now,
        on,
        hash,
        blocks: onPhone(copyOf(state, state.call)),
      },
      link,
      token: state.token,
      endsAt,
    }
    const facts = { case: state.case, version: state.plan, copy, link, by, point: point ?? null }
    return done(next, [copyLinkSent.of(facts, state.person)], { copy, endsAt })
  },
})

/** A link as ending it needs to know it. */
export interface CopyLinkState {
  readonly link: CopyLinkId
  readonly copy: PlanCopyId
  readonly plan: z.output<typeof planVersionId>
  readonly case: CaseId
  readonly person: PersonId
  /** It opens nothing any more: its time passed, or it was ended. */
  readonly isOver: boolean
}

/** Takes a link back, as when it went to the wrong phone. What was read there already stays read. */
export const endCopyLink = operation({
  name: 'plans.endCopyLink',
  needs: { permission: 'plans:work' },
  input: z.strictObject({ copy: planCopyId }),
  answer: z.null(),
  decide({ link, copy, plan, case: of, person, isOver }: CopyLinkState) {
    if (isOver) return refuse('link-over')
    return done({ link }, [copyLinkEnded.of({ case: of, version: plan, copy, link }, person)], null)
  },
})

/** Where it went is not safe any more: it opens nothing from then on. */
export const stopCopyLink = operation({
  name: 'plans.stopCopyLink',
  needs: {
    system: 'A link stops by itself where it went to a number or an address that is not safe any more.',
  },
  input: z.strictObject({ link: copyLinkId, why: linkStoppedWhy }),
  answer: z.null(),
  decide({ copy, plan, case: of, person, isOver }: CopyLinkState, { link, why }) {
    if (isOver) return refuse('link-over')
    return done({ link }, [copyLinkStopped.of({ case: of, version: plan, copy, link, why }, person)], null)
  },
})

/** The link of a copy that is out, for the message that carries it. */
export const linkToCopy = query({
  name: 'plans.linkToCopy',
  needs: { system: 'Only the message to the person may carry the link.' },
  input: z.strictObject({ link: copyLinkId }),
  answer: z.strictObject({ path: z.string(), endsAt: instant }),
})

const shownCopy = z.strictObject({
  ...copyForm,
  blocks: copyBlocks,
  endsAt: instant,
  said: z.boolean(),
  /** The day on which the plan began, once that is long ago enough to ask whether it is still right. */
  askedAgain: plainDate.nullable(),
})

/** What is behind a link that still opens: the copy as it was made, and which browser opened it first. */
export interface BehindCopyLink extends CopyForm, Pick<NewReadBack, 'plan' | 'case' | 'person'> {
  readonly link: CopyLinkId
  readonly copy: PlanCopyId
  readonly blocks: z.output<typeof copyBlocks>
  readonly holder: 'nobody' | 'this-browser' | 'another'
  readonly endsAt: Instant
  /** How often something was said of this copy. */
  readonly readBacks: number
}

/** Nothing where no link is, or one that is over: nobody learns which. */
export interface AtTheCopyLink {
  readonly behind: BehindCopyLink | undefined
}

const byLink = { token: secret, pass: secret }
const secrets = ['token', 'pass'] as const

export interface CopyOpened {
  readonly link: CopyLinkId
  readonly isFirst: boolean
}

function opened({ behind }: AtTheCopyLink): BehindCopyLink | Refusal {
  if (!behind) return refuse('link-over')
  return behind.holder === 'another' ? refuse('link-elsewhere') : behind
}

/** Opens the copy. The browser that does so first has it; with that the person holds their copy, when nothing was left out. */
export const openCopy = operation({
  name: 'plans.openCopy',
  anew: true,
  needs: { anyone: BY_LINK },
  input: z.strictObject(byLink),
  answer: shownCopy,
  secrets,
  decide(state: AtTheCopyLink, _input, { on }): Decision<CopyOpened, z.output<typeof shownCopy>> {
    const found = opened(state)
    if (isRefusal(found)) return found
    const { link, copy, plan, case: of, person, language, size, blocks, endsAt, readBacks } = found
    const isFirst = found.holder === 'nobody'
    const facts = { case: of, version: plan, copy }
    return done(
      { link, isFirst },
      [
        copyOpened.of({ ...facts, link }, person),
        ...(isFirst && isWhole(blocks)
          ? [copyGiven.of({ ...facts, way: 'link', language, size, to: 'person' }, person)]
          : []),
      ],
      { language, size, blocks, endsAt, said: readBacks > 0, askedAgain: askedAgain(blocks, on) },
    )
  },
})

/** What the person says of it by themself: that it is right, or what is not, in their words. */
export const answerCopy = operation({
  name: 'plans.answerCopy',
  needs: { anyone: BY_LINK },
  input: z.strictObject({ ...byLink, ...readBackWords }),
  answer: z.null(),
  secrets: [...secrets, 'words'],
  keyedBy: 'token',
  decide(state: AtTheCopyLink, input, { now, newId }): Decision<NewReadBack, null> {
    const found = opened(state)
    if (isRefusal(found)) return found
    if (found.holder !== 'this-browser') return refuse('link-elsewhere')
    if (found.readBacks >= MOST_READ_BACKS) return refuse('said-enough', { most: MOST_READ_BACKS })
    const said = whatWasSaid(input)
    if (isRefusal(said)) return said
    const { copy, plan, case: of, person } = found
    const readBack = readBackId.parse(newId())
    const next: NewReadBack = { readBack, copy, plan, case: of, person, ...said, by: null, at: now }
    const { isRight } = said
    return done(
      next,
      [readBackTaken.of({ case: of, version: plan, readBack, isRight, by: 'person' }, person)],
      null,
    )
  },
})
