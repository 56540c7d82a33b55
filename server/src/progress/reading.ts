import {
  addDays,
  addMonths,
  dayIn,
  holds,
  type Instant,
  instantIn,
  type Moment,
  type PersonId,
  type PlainDate,
  reachOf,
} from '@handrail/care'
import { changeBetween, VERSIONS } from '@handrail/care/instruments'
import { proposedNeeds } from '@handrail/care/plans'
import {
  caseloadProgress,
  changedOf,
  changedSince,
  coverOverTime,
  goalOverTime,
  LIFE_EVENTS,
  MOST_PEOPLE,
  overTime,
  planInShort,
  progressOf,
  readReview,
  reviewFrom,
  type ScoreRow,
  stillToSay,
  TOLD_EVENTS,
  threadOf,
  threadOfCase,
} from '@handrail/care/progress'
import { answers } from '../door/handler.ts'
import { givingsOf } from '../instruments/giving-store.ts'
import { findCase } from '../intake/list-store.ts'
import { digest, signedRecord } from '../intake/signed-store.ts'
import { factsOf } from '../people/coverage/store.ts'
import { foundPeople } from '../people/finding/store.ts'
import { needsAnswers, needsRows } from '../plans/needs-store.ts'
import { versionRows } from '../plans/plan-store.ts'
import { grouped } from '../platform/grouped.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  casesLed,
  happenedSince,
  type KeptRating,
  type KeptStep,
  type PlanInEffect,
  planOfReview,
  plansInEffect,
  ratingsOf,
  stepsNow,
} from './going-store.ts'
import {
  dueReviews,
  findReview,
  firstHappened,
  happenedIn,
  type KeptDue,
  type ReviewRow,
  reviewParts,
  reviewsOf,
} from './review-store.ts'
import { standingOf } from './standing.ts'
import { driftIn, type Told, tellOf } from './telling.ts'

const shownPlan = ({ plan, n, from, until, content }: PlanInEffect) => ({ plan, n, from, until, content })
const shownStep = ({ step, state, on, who, words, by, version }: KeptStep) => ({
  step,
  state,
  on,
  who: who ?? null,
  words,
  by,
  version,
})
const shownRating = ({ case: _case, ...rating }: KeptRating) => rating
const shownDue = ({ due, because, on, dueOn, words }: KeptDue) => ({ due, because, on, dueOn, words })
const listed = ({ review, n, status, beganAt, heldOn, outcome, ledTo }: ReviewRow) => ({
  review,
  n,
  status,
  beganAt,
  heldOn,
  outcome,
  ledTo,
})

export const progressOfHandler = answers(progressOf, async (tx, { case: id }, moment) => {
  const { agency, on } = moment
  const found = await findCase(tx, agency, id)
  if (!found) return undefined
  const told = (await tellOf(tx, agency, [id]))(id)
  const rows = await reviewsOf(tx, agency, id)
  const versions = await versionRows(tx, agency, id)
  return {
    case: id,
    person: found.person,
    isOpen: found.status === 'open',
    plan: told.plan ? shownPlan(told.plan) : null,
    steps: told.steps.map(shownStep),
    ratings: told.ratings.map(shownRating),
    due: told.due.map(shownDue),
    happened: (await happenedIn(tx, agency, id)).map((one) => ({ ...one })),
    reviews: rows.map(listed),
    drift: driftIn(told, on),
    standing: (await standingOf(tx, moment, [found]))(found),
    underWay: versions.find(({ status }) => status === 'draft' || status === 'offered')?.plan ?? null,
  }
})

/** The scores that count, for whoever may read them; each beside the one before it. */
async function scoresOf(
  tx: Tx,
  moment: Moment,
  of: { readonly person: ScorePerson },
): Promise<readonly ScoreRow[]> {
  const { actor } = moment
  if (actor.kind !== 'staff' || reachOf(actor.role, 'instruments:read') === undefined) return []
  const rows = (await givingsOf(tx, moment, of.person)).filter(
    ({ status, total }) => status === 'finished' && total !== null,
  )
  return rows.toReversed().map(({ giving, instrument, on, total }, n, all) => {
    const before = all.slice(0, n).findLast((one) => one.instrument === instrument)?.total ?? null
    const version = VERSIONS.findLast((one) => one.instrument === instrument)
    const change = version ? changeBetween(version, before, total) : 'not-known'
    return { giving, instrument, on, total: total ?? 0, before, change }
  })
}
type ScorePerson = Parameters<typeof givingsOf>[2]

/** What changed in a case since a day, from the trail and from what is recorded. */
async function changesOf(tx: Tx, moment: Moment, of: Sought) {
  const { agency, on, zone } = moment
  const { person, since, told } = of
  const happened = await happenedSince(tx, agency, {
    person,
    since: startOf(zone, since),
    names: TOLD_EVENTS,
  })
  return changedSince({
    since,
    on,
    plan: told.plan?.content,
    happened: happened.map(({ event, at, facts }) => ({ event, facts, on: dayIn(zone, at) })),
    steps: told.steps,
    ratings: told.ratings,
    scores: await scoresOf(tx, moment, { person }),
  }).map((line) => ({ ...line }))
}

interface Sought {
  readonly person: ScorePerson
  readonly since: PlainDate
  readonly told: Told
}

const startOf = (zone: string, day: PlainDate): Instant => instantIn(zone, day)

export const changedOfHandler = answers(changedOf, async (tx, { case: id }, moment) => {
  const found = await findCase(tx, moment.agency, id)
  if (!found) return undefined
  const told = (await tellOf(tx, moment.agency, [id]))(id)
  const heldOn = told.reviews[0]?.heldOn
  const since = heldOn ?? told.plan?.from ?? (await firstHappened(tx, moment.agency, id))
  if (since === undefined) return { person: found.person, since: null, lines: [] }
  return {
    person: found.person,
    since,
    // A review looked at its own day; nobody has looked yet at the day on which the plan began.
    lines: await changesOf(tx, moment, { person: found.person, since: heldOn ?? addDays(since, -1), told }),
  }
})

export const readReviewHandler = answers(readReview, async (tx, { review }, { agency }) => {
  const found = await findReview(tx, agency, review)
  const plan = found && (await planOfReview(tx, agency, found.plan))
  if (!found || !plan) return undefined
  const parts = await reviewParts(tx, agency, review)
  const content = reviewFrom(parts)
  const kept = await signedRecord(tx, agency, review)
  const { case: of, person, version, by } = found
  return {
    ...listed(found),
    case: of,
    person,
    version,
    by,
    plan: shownPlan(plan),
    content,
    parts: parts.map(({ part, version: saved, at, by: writer }) => ({
      part,
      version: saved,
      at,
      by: writer,
    })),
    missing: found.status === 'open' ? [...stillToSay(content, plan.content)] : [],
    signed: kept ? { signature: kept.signature, holds: holds(kept, kept.addenda, digest) } : null,
    due: (await dueReviews(tx, agency, [of])).map(shownDue),
    ratings: (await ratingsOf(tx, agency, [of])).filter((one) => one.review !== review).map(shownRating),
  }
})

export const threadOfCaseHandler = answers(threadOfCase, async (tx, { case: id }, { agency }) => {
  const found = await findCase(tx, agency, id)
  if (!found) return undefined
  const plan = (await plansInEffect(tx, agency, [id])).get(id)
  const last = (await needsRows(tx, agency, id)).find(({ status }) => status === 'signed')
  const needs = last ? proposedNeeds(await needsAnswers(tx, agency, last.assessment)) : []
  return {
    person: found.person,
    plan: plan ? shownPlan(plan) : null,
    assessedOn: last?.signedOn ?? null,
    needs: needs.map(({ area, because, words, wanted }) => ({
      area,
      because: [...because],
      words: words ?? null,
      wanted,
    })),
    steps: (await stepsNow(tx, agency, [id])).map(shownStep),
    broken: threadOf(needs, plan?.content).broken.map((one) => ({ ...one })),
  }
})

const listedGoing = ({ plan, steps, ratings, due, lastContact }: Told) => ({
  plan: plan?.plan ?? null,
  ...planInShort(plan?.content.goals ?? [], steps, ratings),
  reviewOn: due[0]?.dueOn ?? null,
  lastContact: lastContact ?? null,
})

const signsIn = ({
  drift,
  standing: { alerts, unsigned },
}: {
  readonly drift: readonly unknown[]
  readonly standing: { readonly alerts: readonly unknown[]; readonly unsigned: readonly unknown[] }
}): number => drift.length + alerts.length + unsigned.length

export const caseloadProgressHandler = answers(caseloadProgress, async (tx, _input, moment) => {
  const { agency, on, actor } = moment
  if (actor.kind !== 'staff') return undefined
  const led = await casesLed(tx, agency, { staff: actor.staff, most: MOST_PEOPLE + 1 })
  const shown = led.slice(0, MOST_PEOPLE)
  const told = await tellOf(
    tx,
    agency,
    shown.map((one) => one.case),
  )
  const people = [...new Set(shown.map(({ person }) => person))]
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, people)
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  const standing = await standingOf(tx, moment, shown)
  const lines = shown.map(({ case: of, person }) => ({
    case: of,
    person,
    name: names.get(person) ?? '',
    ...listedGoing(told(of)),
    drift: driftIn(told(of), on),
    standing: standing({ case: of, person }),
  }))
  return {
    people: lines.toSorted((a, b) => signsIn(b) - signsIn(a) || a.name.localeCompare(b.name)),
    isAll: led.length <= MOST_PEOPLE,
  }
})

/** Cover within some days, for whoever may read it. */
async function coverOf(
  tx: Tx,
  { agency, actor, zone }: Moment,
  { person, span }: { readonly person: PersonId; readonly span: Parameters<typeof coverOverTime>[1] },
) {
  if (actor.kind !== 'staff' || reachOf(actor.role, 'coverage:read') === undefined) return []
  return coverOverTime(await factsOf(tx, agency, { person, nowOnly: false }), span, (at) => dayIn(zone, at))
}

/** Scores of so many months before the plan stand on its axis. */
const SCORES_BEFORE_MONTHS = 12

export const overTimeHandler = answers(overTime, async (tx, { case: id }, moment) => {
  const { agency, on } = moment
  const found = await findCase(tx, agency, id)
  if (!found) return undefined
  const { person } = found
  const told = (await tellOf(tx, agency, [id]))(id)
  const versions = (await versionRows(tx, agency, id)).flatMap(({ plan, n, from }) =>
    from ? [{ plan, n, from }] : [],
  )
  const scores = await scoresOf(tx, moment, { person })
  const happened = await firstHappened(tx, agency, id)
  const began =
    [
      ...versions.map((one) => one.from),
      ...told.ratings.map((one) => one.on),
      ...(happened ? [happened] : []),
    ].toSorted()[0] ?? on
  // How a score stood before the plan is what one compares with.
  const earliest = addMonths(began, -SCORES_BEFORE_MONTHS)
  const from = [began, ...scores.map((one) => one.on).filter((day) => day >= earliest)].toSorted()[0] ?? began
  // What was written down on the first day of the axis stands on it too.
  const changes = await changesOf(tx, moment, { person, since: addDays(from, -1), told })
  const instruments = grouped(
    scores.filter((one) => one.on >= from),
    ({ instrument }) => instrument,
  )
  return {
    person,
    from,
    to: on,
    goals: (told.plan?.content.goals ?? []).map((goal) => ({
      goal: goal.id,
      words: goal.words ?? '',
      points: goalOverTime(goal, told.ratings).map((one) => ({ ...one })),
    })),
    scores: [...instruments].map(([instrument, points]) => ({
      instrument,
      points: points.map(({ giving, on: day, total, change }) => ({ giving, on: day, total, change })),
    })),
    versions: versions.toReversed(),
    cover: (await coverOf(tx, moment, { person, span: { from, to: on } })).map((one) => ({ ...one })),
    // What happened before the axis begins has no place on it; it stands in what changed.
    events: changes.filter(({ code, on: day }) => LIFE_EVENTS.includes(code) && day >= from),
  }
})
