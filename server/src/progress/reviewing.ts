import type { AgencyId, Moment, PersonId } from '@handrail/care'
import { VERSIONS } from '@handrail/care/instruments'
import type { CaseId } from '@handrail/care/intake'
import {
  beginNextVersion,
  beginReview,
  callForReview,
  dropReview,
  endReviews,
  hearScore,
  hearTrigger,
  planReview,
  reviewFrom,
  reviewPartKey,
  saveReviewPart,
  setReviewAside,
  signReview,
  takeEventBack,
} from '@handrail/care/progress'
import { handles } from '../door/handler.ts'
import { findGiving, totalBefore } from '../instruments/giving-store.ts'
import { lockCase } from '../intake/case-store.ts'
import { digest, insertSigned } from '../intake/signed-store.ts'
import { readBorn } from '../people/identity/store.ts'
import { writerOf } from '../people/store.ts'
import { contentOf, findVersion, inEffect, insertVersion, versionRows } from '../plans/plan-store.ts'
import { tellCase } from '../plans/planning.ts'
import type { Tx } from '../platform/transaction.ts'
import { insertRating, ratingsOf, stepsNow } from './going-store.ts'
import {
  casesWithPlan,
  dueReviews,
  findReview,
  insertDue,
  insertReview,
  insertReviewPart,
  isToldOn,
  lastReviewPart,
  lockDue,
  lockReview,
  lockTold,
  reviewParts,
  reviewsOf,
  saveAside,
  saveReviewDropped,
  saveReviewSigned,
  saveTakenBack,
} from './review-store.ts'

const written = ({ agency, now, actor }: Moment) => ({ agency, now, by: writerOf(actor) })

async function reviewedCase(tx: Tx, agency: AgencyId, id: CaseId) {
  const of = await lockCase(tx, agency, id)
  return of && { case: id, person: of.person, status: of.status, open: await dueReviews(tx, agency, [id]) }
}

export const callForReviewHandler = handles(callForReview, {
  async load(tx, { case: id, because, on }, { agency }) {
    const of = await reviewedCase(tx, agency, id)
    return (
      of && {
        ...of,
        born: await readBorn(tx, agency, of.person),
        isTold: await isToldOn(tx, agency, { case: id, because, on }),
        hasPlan: (await inEffect(tx, agency, id)) !== undefined,
      }
    )
  },
  save: (tx, next, _input, moment) => insertDue(tx, written(moment), next),
})

export const takeEventBackHandler = handles(takeEventBack, {
  load: (tx, { due }, { agency }) => lockTold(tx, agency, due),
  save: (tx, next, _input, { agency }) => saveTakenBack(tx, agency, next),
})

async function reviewedCases(tx: Tx, agency: AgencyId, person: PersonId) {
  const cases = await casesWithPlan(tx, agency, person)
  const due = await dueReviews(
    tx,
    agency,
    cases.map((one) => one.case),
  )
  return cases.map((one) => ({ ...one, open: due.filter((each) => each.case === one.case) }))
}

export const hearTriggerHandler = handles(hearTrigger, {
  load: async (tx, { person }, { agency }) => ({ cases: await reviewedCases(tx, agency, person) }),
  async save(tx, next, _input, moment) {
    for (const one of next) await insertDue(tx, written(moment), one)
  },
})

export const hearScoreHandler = handles(hearScore, {
  async load(tx, { giving }, moment) {
    const row = await findGiving(tx, moment, giving)
    const version = VERSIONS.findLast(({ instrument }) => instrument === row?.instrument)
    if (!row || !version || row.status !== 'finished') return undefined
    const before = await totalBefore(tx, moment.agency, row)
    const { person, on, total } = row
    const cases = await reviewedCases(tx, moment.agency, person)
    return { cases, version, on, total, before: before?.total ?? null }
  },
  async save(tx, next, _input, moment) {
    for (const one of next) await insertDue(tx, written(moment), one)
  },
})

export const planReviewHandler = handles(planReview, {
  async load(tx, { plan }, { agency }) {
    const version = await findVersion(tx, agency, plan)
    const of = version && (await reviewedCase(tx, agency, version.case))
    if (!of) return undefined
    const rows = await reviewsOf(tx, agency, of.case)
    const isReviewed = rows.some((one) => one.plan === plan && one.status === 'signed')
    return { ...of, reviewOn: version?.reviewOn ?? undefined, isReviewed }
  },
  save: (tx, next, _input, moment) => insertDue(tx, written(moment), next),
})

export const endReviewsHandler = handles(endReviews, {
  load: (tx, { case: id }, { agency }) => reviewedCase(tx, agency, id),
  async save(tx, next, _input, { agency }) {
    for (const due of next) await saveAside(tx, agency, { due, words: undefined })
  },
})

export const setReviewAsideHandler = handles(setReviewAside, {
  load: (tx, { due }, { agency }) => lockDue(tx, agency, due),
  save: (tx, next, _input, { agency }) => saveAside(tx, agency, next),
})

export const beginReviewHandler = handles(beginReview, {
  async load(tx, { case: id }, { agency }) {
    const of = await lockCase(tx, agency, id)
    if (!of) return undefined
    const rows = await reviewsOf(tx, agency, id)
    return {
      case: id,
      person: of.person,
      status: of.status,
      plan: await inEffect(tx, agency, id),
      open: rows.find(({ status }) => status === 'open')?.review,
      reviews: rows[0]?.n ?? 0,
    }
  },
  save: (tx, next, _input, moment) => insertReview(tx, written(moment), next),
})

export const saveReviewPartHandler = handles(saveReviewPart, {
  async load(tx, { review, saved }, { agency }) {
    const found = await lockReview(tx, agency, review)
    if (!found) return undefined
    const last = await lastReviewPart(tx, agency, { review, part: reviewPartKey(saved) })
    return { ...found, version: last?.version ?? 0, last }
  },
  save: (tx, next, _input, moment) => insertReviewPart(tx, written(moment), next),
  // Both versions are shown side by side, and nobody's words are lost.
  current: ({ last }) => last,
})

export const signReviewHandler = handles(signReview, {
  async load(tx, { review }, { agency }) {
    const of = await findReview(tx, agency, review)
    const found = of && (await lockCase(tx, agency, of.case)) && (await lockReview(tx, agency, review))
    if (!found) return undefined
    const { from: planFrom } = (await findVersion(tx, agency, found.plan)) ?? {}
    if (!planFrom) return undefined
    const ratings = await ratingsOf(tx, agency, [found.case])
    const rated = new Map<string, number>()
    for (const { side, objective, version } of ratings)
      rated.set(`${side}/${objective}`, Math.max(version, rated.get(`${side}/${objective}`) ?? 0))
    return {
      ...found,
      content: reviewFrom(await reviewParts(tx, agency, review)),
      planContent: await contentOf(tx, agency, found.plan),
      planFrom,
      open: await dueReviews(tx, agency, [found.case]),
      rated,
      digest,
    }
  },
  async save(tx, next, _input, moment) {
    const { agency, now } = moment
    const { review, person, signed } = next
    await saveReviewSigned(tx, agency, next)
    await insertSigned(tx, agency, { record: review, person, kind: 'review', signed })
    await insertDue(tx, written(moment), next.planned)
    for (const one of next.ratings) await insertRating(tx, { agency, now, review }, one)
  },
  current: ({ version }) => ({ version }),
})

export const dropReviewHandler = handles(dropReview, {
  load: (tx, { review }, { agency }) => lockReview(tx, agency, review),
  save: (tx, next, _input, { agency }) => saveReviewDropped(tx, agency, next),
  current: ({ version }) => ({ version }),
})

export const beginNextVersionHandler = handles(beginNextVersion, {
  async load(tx, { review }, { agency }) {
    const found = await findReview(tx, agency, review)
    const of = found && (await lockCase(tx, agency, found.case))
    if (!found || !of) return undefined
    const rows = await versionRows(tx, agency, found.case)
    const source = rows.find(({ status }) => status === 'in-effect')
    return {
      review: {
        review,
        status: found.status,
        outcome: found.outcome ?? undefined,
        content: reviewFrom(await reviewParts(tx, agency, review)),
        ledTo: found.ledTo !== null,
      },
      beginning: {
        case: found.case,
        status: of.status,
        person: of.person,
        underWay: rows.find(({ status }) => status === 'draft' || status === 'offered')?.plan,
        versions: rows[0]?.n ?? 0,
        source: source && {
          version: source.plan,
          status: source.status,
          content: await contentOf(tx, agency, source.plan),
        },
      },
      stands: new Map((await stepsNow(tx, agency, [found.case])).map(({ step, state }) => [step, state])),
    }
  },
  async save(tx, next, _input, moment) {
    await insertVersion(tx, written(moment), next)
    await tellCase(tx, next, moment)
  },
})
