import { dayIn, instantAt, type StaffId } from '@handrail/care'
import { caseBoard } from '@handrail/care/intake'
import { addContactPoint } from '@handrail/care/people'
import {
  beginVersion,
  goalId,
  NEEDS_PARTS,
  needsQuestionsOf,
  offerVersion,
  planContent,
  plansOf,
  putInEffect,
  readNeeds,
  readPlan,
  saveNeeds,
  savePlanPart,
  signNeeds,
  signVersion,
} from '@handrail/care/plans'
import { uuid7 } from '../platform/ids.ts'
import { goOnWithIt } from './progress.ts'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000
const NAME = 'Ruth Example'
const given = (value: unknown) => ({ answer: 'given', value })

/** What Ruth said, area by area. What is left out she was asked about, and it goes well. */
const SAID: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  housing: {
    how: given('hard'),
    help: given('yes'),
    said: given('I want to keep my own place and sleep through the night.'),
    place: given('own-place'),
    worries: given(['rent']),
  },
  'daily-living': { how: given('some-trouble'), worries: given(['sleep']) },
  'social-life': {
    how: given('well'),
    help: given('later'),
    said: given('Show one drawing where people can see it.'),
  },
  income: { how: { answer: 'declined' } },
  whole: {
    strengths: given('I draw every day. I kept my place through the winter.'),
    supports: given('My sister Lena.'),
    preferences: given('Mornings, at home, one thing at a time.'),
    first: given(['housing']),
  },
}

/** Somebody whose needs were asked about, with a plan in effect and the next version begun. */
export async function beginToPlan(
  hands: Hands,
  { managers, supervisor }: { readonly managers: readonly StaffId[]; readonly supervisor: StaffId },
  { set, today }: { readonly set: (at: number) => void; readonly today: number },
): Promise<void> {
  const [manager] = managers
  if (!manager) return
  const id = () => uuid7(today)
  const dayOf = (ago: number) => dayIn('America/Chicago', instantAt(today - ago * DAY))
  set(today - 20 * DAY)
  let token = await hands.signIn(manager)
  const { cases } = await hands.as(token, caseBoard, { list: 'assigned' })
  const of = cases.find(({ name }) => name === NAME)?.case
  const ready = of && (await hands.as(token, plansOf, { case: of })).needs[0]
  if (!of || !ready) return
  const { assessment } = ready
  for (const part of NEEDS_PARTS) {
    const { how } = needsQuestionsOf(part)
    const answers = { ...(how && { how: given('well') }), ...SAID[part] }
    await hands.as(token, saveNeeds, { assessment, version: 0, saved: { part, answers } as never })
  }
  const { version } = await hands.as(token, readNeeds, { assessment })
  await hands.as(token, signNeeds, { assessment, version })

  const { person } = await hands.as(token, plansOf, { case: of })
  // Texts are safe there, so that a link may be sent.
  await hands.as(token, addContactPoint, {
    person,
    at: { kind: 'phone', number: '713-555-0187', rules: { voicemail: 'name-only', text: 'yes' } },
    terms: { confidence: 'confirmed' },
  })
  const { version: plan } = await hands.as(token, beginVersion, { case: of })
  const goal = goalId.parse(id())
  const drawing = goalId.parse(id())
  const { goals, meeting, life, terms } = planContent.parse({
    meeting: {
      on: dayOf(20),
      mode: 'in-person',
      where: 'At her kitchen table',
      ledBy: 'person',
      invited: [{ id: id(), name: 'Lena Example', relation: 'sister', chosenBy: 'person', came: 'yes' }],
      told: ['choices', 'how-to-change', 'how-to-disagree', 'voluntary'],
    },
    life: { strengths: 'Draws every day.', preferences: 'Mornings, at home, one thing at a time.' },
    terms: {
      watchedBy: 'Maribel Demo',
      reviewOn: dayOf(-70),
      until: dayOf(-345),
      doneWhen: 'Six months at home, rent steady, and Ruth says “I’ve got this.”',
    },
    goals: [
      {
        id: goal,
        place: 1,
        words: 'I want to keep my own place and sleep through the night.',
        why: 'It’s the first door I ever had a key to.',
        need: { area: 'housing', assessment },
        status: 'active',
        objectives: [
          {
            id: id(),
            what: 'Ruth sleeps 6 hours or more on 5 nights a week',
            where: 'at home',
            measure: 'nights a week',
            baseline: 2,
            target: 5,
            due: dayOf(-80),
            reachable: 'She slept well in the spring.',
            whose: 'person',
            steps: [
              {
                id: id(),
                what: 'Get blackout curtains from the church store',
                who: 'person',
                due: dayOf(-5),
                status: 'open',
              },
              {
                id: id(),
                what: 'Walk by the water before supper',
                who: 'person',
                often: '4 days a week',
                status: 'open',
              },
            ],
            interventions: [],
          },
          {
            id: id(),
            what: 'Rent is paid on time for 3 months in a row',
            where: 'at home',
            measure: 'months in a row',
            baseline: 1,
            target: 3,
            due: dayOf(-60),
            reachable: 'She has a payee for the rent since October.',
            whose: 'person',
            // Past its day, so that the list of the case manager says so.
            steps: [
              {
                id: id(),
                what: 'Take the letter of the payee to the landlord',
                who: 'case-manager',
                due: dayOf(3),
                status: 'open',
              },
            ],
            interventions: [
              {
                id: id(),
                what: 'Budget visit at home',
                who: 'Maribel Demo',
                role: 'case-manager',
                amount: '45 minutes',
                frequency: 'every 2 weeks',
                duration: '3 months',
                payer: 'state-or-county',
              },
              {
                id: id(),
                what: 'Rides to the bank on the 1st',
                who: 'Lena Example',
                role: 'supporter',
                frequency: 'each month',
                payer: 'unpaid',
              },
            ],
          },
        ],
      },
      {
        id: drawing,
        place: 2,
        words: 'Show one drawing where people can see it.',
        need: { area: 'social-life', assessment },
        status: 'deferred',
        objectives: [],
      },
    ],
  })
  // What was told in the needs assessment stands there already.
  const { parts } = await hands.as(token, readPlan, { plan })
  const laid = (name: string) => parts.find(({ part }) => part === name)?.version ?? 0
  for (const saved of [
    { part: 'meeting', content: meeting },
    { part: 'life', content: life },
    { part: 'terms', content: terms },
    ...goals.map((one) => ({ part: 'goal', goal: one.id, content: one })),
  ])
    await hands.as(token, savePlanPart, { plan, version: laid(saved.part), saved: saved as never })
  const versionNow = async () => (await hands.as(token, readPlan, { plan })).version
  const { hash } = await hands.as(token, offerVersion, { plan, version: await versionNow() })
  const drawn = { method: 'drawn', line: 'M20 60 L60 30 L70 70 L110 40 L150 65 L200 45' } as const
  const clicked = { method: 'click', identity: 'signed-in' } as const
  await hands.as(token, signVersion, { plan, hash, as: 'person', how: drawn })
  await hands.as(token, signVersion, { plan, hash, as: 'case-manager', how: clicked })
  await hands.as(await hands.signIn(supervisor), signVersion, { plan, hash, as: 'supervisor', how: clicked })
  await hands.as(token, putInEffect, { plan, version: await versionNow(), from: dayOf(20) })

  await goOnWithIt(hands, { manager, of }, { set, today })

  set(today - DAY)
  token = await hands.signIn(manager)
  const next = (await hands.as(token, beginVersion, { case: of })).version
  const held = goals[1]
  if (held)
    await hands.as(token, savePlanPart, {
      plan: next,
      version: 1,
      saved: {
        part: 'goal',
        goal: held.id,
        content: { ...held, why: 'My mother never saw one on a wall.', status: 'accepted' },
      },
    })
}
