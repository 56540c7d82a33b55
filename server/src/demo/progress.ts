import { dayIn, instantAt, type StaffId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import {
  beginReview,
  callForReview,
  moveStep,
  progressOf,
  rateObjective,
  readReview,
  saveReviewPart,
  signReview,
} from '@handrail/care/progress'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000

/** A plan that goes on: steps that are done, how far it has come as both see it, one review, and something that happened since. */
export async function goOnWithIt(
  hands: Hands,
  { manager, of }: { readonly manager: StaffId; readonly of: CaseId },
  { set, today }: { readonly set: (at: number) => void; readonly today: number },
): Promise<void> {
  const dayOf = (ago: number) => dayIn('America/Chicago', instantAt(today - ago * DAY))
  const at = async (ago: number) => {
    set(today - ago * DAY)
    return hands.signIn(manager)
  }
  let token = await at(15)
  const { plan } = await hands.as(token, progressOf, { case: of })
  const goals = plan?.content.goals ?? []
  const objective = goals.flatMap(({ objectives }) => objectives)[0]
  if (!objective) return
  const rate = (side: 'staff' | 'person', level: 0 | 1 | 2 | 3, ago: number, version: number) =>
    hands.as(token, rateObjective, {
      case: of,
      objective: objective.id,
      side,
      version,
      level,
      on: dayOf(ago),
      ...(side === 'staff' && { evidence: 'Her sleep diary.' }),
    })
  await rate('staff', 1, 15, 0)
  await rate('person', 1, 15, 0)
  const [step] = objective.steps
  const move = (to: 'doing' | 'done', ago: number, version: number) =>
    step && hands.as(token, moveStep, { case: of, step: step.id, version, to, on: dayOf(ago), who: step.who })
  await move('doing', 15, 0)

  token = await at(10)
  const { review } = await hands.as(token, beginReview, { case: of })
  const about = goals.flatMap((goal) => [
    { part: 'goal', of: goal.id, content: { says: 'keep' } },
    ...goal.objectives.map(({ id }) => ({
      part: 'objective',
      of: id,
      content: {
        staff: id === objective.id ? 2 : 0,
        person: id === objective.id ? 1 : 0,
        says: 'keep',
        ...(id === objective.id && { barriers: 'The street is loud on weekends.' }),
      },
    })),
  ])
  for (const saved of [
    {
      part: 'meeting',
      content: { on: dayOf(10), person: 'yes', mode: 'in-person', where: 'At her table' },
    },
    ...about,
    { part: 'view', content: { said: 'Slow, but it is my pace.', satisfied: '4' } },
    { part: 'care', content: { amount: 'right' } },
    { part: 'next', content: { on: dayOf(-80) } },
  ])
    await hands.as(token, saveReviewPart, { review, version: 0, saved: saved as never })
  const { version } = await hands.as(token, readReview, { review })
  await hands.as(token, signReview, { review, version })

  token = await at(4)
  await rate('staff', 2, 4, 2)
  await rate('person', 3, 4, 2)
  await move('done', 4, 1)
  await hands.as(token, callForReview, {
    case: of,
    because: 'requested',
    on: dayOf(4),
    words: 'She wants to talk about showing a drawing.',
  })
}
