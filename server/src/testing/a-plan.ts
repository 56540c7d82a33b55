import { instantAt } from '@handrail/care'
import { openCase } from '@handrail/care/intake'
import {
  beginVersion,
  goalId,
  offerVersion,
  putInEffect,
  readPlan,
  savePlanPart,
  signVersion,
} from '@handrail/care/plans'
import { beginReview, readReview, saveReviewPart, signReview } from '@handrail/care/progress'
import { aPerson } from './a-person.ts'
import type { Ground, Worker } from './ground.ts'

/** The same id each time. */
export const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
export const [GOAL, SLEEP, RENT, CURTAINS, LETTER] = [id(1), id(10), id(11), id(30), id(31)] as const
const STEP = { who: 'person', status: 'open' } as const
export const goal = (of: object = {}) => ({
  id: GOAL,
  place: 1,
  words: 'I want to keep my own place and sleep through the night.',
  need: { area: 'housing' },
  status: 'active',
  objectives: [
    {
      id: SLEEP,
      what: 'Sleeps 6 hours on 5 nights a week',
      measure: 'nights a week',
      baseline: 2,
      target: 5,
      due: '2026-12-15',
      interventions: [],
      steps: [{ id: CURTAINS, what: 'Get curtains', due: '2026-12-10', ...STEP }],
    },
    {
      id: RENT,
      what: 'Pays the rent by the third of each month',
      interventions: [],
      steps: [{ id: LETTER, what: 'Write to the landlord', ...STEP }],
    },
  ],
  ...of,
})
export const TERMS = { watchedBy: 'Maribel Sample', reviewOn: '2027-02-20', until: '2027-11-19' }
const BY_PERSON = { method: 'click', identity: 'known-to-us' } as const
const SIGNED_IN = { method: 'click', identity: 'signed-in' } as const

export const team = (g: Ground) => g.agency(['intake-worker', 'case-manager', 'supervisor', 'clinician'])

/** Somebody with a case manager and an open case, of whom there is no plan yet. */
export async function withCase(g: Ground, of?: Awaited<ReturnType<typeof team>>) {
  const staff = of ?? (await team(g))
  const { 'case-manager': manager, 'intake-worker': intake, supervisor, clinician } = staff
  const { person } = await aPerson()
    .seenBy(manager, 'lead')
    .seenBy(supervisor, 'team')
    .seenBy(clinician, 'assessor')
    .in(g, intake)
  const { case: id } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  return { manager, intake, supervisor, clinician, person, case: id, staff }
}

/** A plan in effect for them. */
export async function planFor(g: Ground, at: Awaited<ReturnType<typeof withCase>>, without?: string) {
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  await write(g, at, plan)
  await inForce(g, at, plan, without)
  return { ...at, plan }
}

/** Somebody with a case manager and a plan in effect. */
export const withPlan = async (g: Ground, of?: Awaited<ReturnType<typeof team>>) =>
  planFor(g, await withCase(g, of))
export type Place = Omit<Awaited<ReturnType<typeof withPlan>>, 'plan'>

async function write(g: Ground, at: { readonly manager: Worker }, plan: string) {
  const goalPart = { part: 'goal', goal: goalId.parse(GOAL), content: goal() }
  await g.as(at.manager).done(savePlanPart, { plan, version: 0, saved: goalPart as never })
  await g.as(at.manager).done(savePlanPart, { plan, version: 0, saved: { part: 'terms', content: TERMS } })
}

/** Signed by everybody who must, and in effect from today; or without the supervisor, who is not waited for. */
export async function inForce(
  g: Ground,
  at: { readonly manager: Worker; readonly supervisor: Worker },
  plan: string,
  without?: string,
) {
  const versionNow = async () => (await g.as(at.manager).done(readPlan, { plan })).version
  const { hash } = await g.as(at.manager).done(offerVersion, { plan, version: await versionNow() })
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'person', how: BY_PERSON })
  await g.as(at.manager).done(signVersion, { plan, hash, as: 'case-manager', how: SIGNED_IN })
  if (without === undefined)
    await g.as(at.supervisor).done(signVersion, { plan, hash, as: 'supervisor', how: SIGNED_IN })
  const from = instantAt(g.clock.now()).slice(0, 10)
  await g.as(at.manager).done(putInEffect, { plan, version: await versionNow(), from, without })
  await g.runDue()
}

const MEETING = { on: '2026-12-20', person: 'yes', mode: 'in-person' }
const INVITED = [
  { id: id(50), name: 'Lena Example', relation: 'sister', chosenBy: 'person', came: 'no' },
] as const

/** A review with everything said, each part saved by itself. */
export async function reviewed(
  g: Ground,
  at: Place,
  of: { readonly says?: string; readonly also?: string; readonly on?: string } = {},
) {
  const { review } = await g.as(at.manager).done(beginReview, { case: at.case })
  const { says = 'keep', also, on = '2026-12-20' } = of
  const parts = [
    { part: 'meeting', content: { ...MEETING, on, invited: INVITED } },
    { part: 'view', content: { said: 'I sleep better with the light out.', satisfied: '4' } },
    { part: 'care', content: { amount: 'right' } },
    { part: 'next', content: { on: '2027-03-20', ...(also && { also }) } },
    { part: 'goal', of: GOAL, content: { says: 'keep' } },
    {
      part: 'objective',
      of: SLEEP,
      content: { staff: 2, person: 3, measured: 3, evidence: 'Sleep diary.', says },
    },
    { part: 'objective', of: RENT, content: { staff: 4, says: 'keep' } },
  ]
  for (const saved of parts)
    await g.as(at.manager).done(saveReviewPart, { review, version: 0, saved: saved as never })
  return review
}
/** Signs a review that was written. */
export const signed = async (g: Ground, at: Place, review: string) => {
  const { version } = await g.as(at.manager).done(readReview, { review })
  const answer = await g.as(at.manager).done(signReview, { review, version })
  await g.runDue()
  return answer
}
