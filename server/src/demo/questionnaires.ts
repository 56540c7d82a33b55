import { dayIn, instantAt, type StaffId } from '@handrail/care'
import { beginGiving, currentOf, finishGiving, recordResult, saveGiving } from '@handrail/care/instruments'
import { search } from '@handrail/care/people'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000
const NAME = 'Ruth Example'

/** Totals that came from elsewhere, by how many days ago. */
const BEFORE = [
  [84, 19],
  [56, 16],
  [28, 10],
] as const
/** What she answered today, item by item. The one about harm is 0. */
const POINTS = [1, 1, 2, 1, 0, 1, 1, 0, 0]

/** Somebody whose scores came down over three months, the last of them given here. */
export async function askHowItGoes(
  hands: Hands,
  { managers }: { readonly managers: readonly StaffId[] },
  today: number,
): Promise<void> {
  const [manager] = managers
  if (!manager) return
  const token = await hands.signIn(manager)
  const { found } = await hands.as(token, search, { text: NAME })
  const person = found.find(({ shownName }) => shownName === NAME)?.person
  if (!person) return
  const dayOf = (ago: number) => dayIn('America/Chicago', instantAt(today - ago * DAY))
  const source = 'Example Family Clinic'
  for (const [ago, value] of BEFORE)
    await hands.as(token, recordResult, { person, instrument: 'phq-9', value, on: dayOf(ago), source })
  const version = currentOf('phq-9', dayOf(0))
  if (!version) return
  const edition = version.version
  const asked = { person, instrument: 'phq-9', edition, language: 'en', mode: 'by-staff' } as const
  const { giving } = await hands.as(token, beginGiving, asked)
  const answers = Object.fromEntries(
    version.items
      .filter(({ isScored }) => isScored)
      .map(({ id }, n) => [id, { answer: 'given' as const, value: POINTS[n] ?? 0 }]),
  )
  const saved = await hands.as(token, saveGiving, { giving, version: 0, answers })
  await hands.as(token, finishGiving, { giving, version: saved.version })
}
