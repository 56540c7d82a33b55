import { addDays, dayIn, instantAt, type PersonId, type ProgramId, type StaffId } from '@handrail/care'
import { addProgram } from '@handrail/care/agency'
import {
  answerAssignment,
  assign,
  describeCaseManager,
  recordFirstContact,
  type Specialty,
  weigh,
} from '@handrail/care/assignments'
import { type CaseId, caseBoard, openCase, triage } from '@handrail/care/intake'
import { RACES, recordRace, register } from '@handrail/care/people'
import {
  answerOffer,
  askLift,
  changePlaces,
  type EntryId,
  enterWaitlist,
  type Funding,
  type Ground,
  offerPlace,
  recheck,
} from '@handrail/care/waitlist'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000

interface Staff {
  readonly admin: StaffId
  readonly supervisor: StaffId
  readonly intake: StaffId
  readonly managers: readonly StaffId[]
}

interface Telling {
  readonly set: (at: number) => void
  readonly today: number
  /** Somebody decided that the person may have it: the room that decides writes it down, and here the story does. */
  readonly grant: (of: CaseId) => Promise<void>
}

/** Who waits: how long ago they asked, for which reasons, who pays, and the language they speak. */
const WAITING: readonly (readonly [
  given: string,
  family: string,
  ago: number,
  grounds: readonly Ground[],
  funding?: Funding,
  language?: 'en' | 'es',
])[] = [
  ['Walt', 'Testcase', 12, ['leaving-jail', 'homeless'], 'county'],
  ['Odell', 'Sample', 31, ['child-at-risk'], 'county', 'es'],
  ['Thuy', 'Example', 63, ['first-episode', 'transition-age']],
  ['Grady', 'Placeholder', 72, ['veteran'], 'grant'],
  ['Marisol', 'Demo', 22, ['homeless', 'no-other-care'], 'county', 'es'],
  ['Curtis', 'Specimen', 110, []],
  ['Hana', 'Testcase', 94, ['daily-life-hard']],
  ['Bettye', 'Muestra', 68, ['no-other-care'], 'own-means'],
  ['Emeka', 'Modelo', 59, []],
  ['Nia', 'Specimen', 6, ['daily-life-hard'], 'medicaid'],
  ['Lucio', 'Ejemplo', 41, ['losing-home-at-high-risk'], 'county', 'es'],
  ['Deja', 'Prueba', 38, ['higher-level-recommended'], 'county'],
]

/** Who has a place: most of them a while ago, so that one can say how fast the list moves. */
const PLACED: readonly (readonly [
  given: string,
  family: string,
  grounds: readonly Ground[],
  language?: 'es',
])[] = [
  ['Ruth', 'Example', ['leaving-hospital']],
  ['Amos', 'Sample', ['court-ordered-treatment'], 'es'],
  ['Inez', 'Placeholder', ['pregnant'], 'es'],
  ['Otto', 'Testcase', ['veteran', 'homeless']],
  ['Pearl', 'Modelo', ['first-episode']],
  ['Cyrus', 'Demo', ['tried-to-die-lately']],
  ['Wanda', 'Prueba', ['no-other-care']],
]

const KNOWN: readonly (readonly [
  languages: readonly string[],
  specialties: readonly Specialty[],
  capacity: number,
])[] = [
  [['en', 'es'], ['families', 'psychosis'], 12_000],
  [['en'], ['courts', 'veterans', 'housing'], 16_000],
  [['en', 'es'], ['after-hospital'], 2_000],
]

const given = <const T>(value: T) => ({ answer: 'given', value }) as const

interface Placed {
  readonly program: ProgramId
  /** Who has a place, the longest first. */
  readonly placed: readonly { readonly person: PersonId; readonly case: CaseId }[]
}

/** Some who wait, some who were offered a place, and some who have a case manager; so that no page of these is empty. */
export async function fillTheList(
  hands: Hands,
  { admin, supervisor, intake, managers }: Staff,
  { set, today, grant }: Telling,
): Promise<Placed> {
  const at = (ago: number) => set(today - ago * DAY)
  const dayOf = (ago: number) => dayIn('America/Chicago', instantAt(today - ago * DAY))
  let token = ''
  let met = 0
  const intakeAt = async (ago: number) => {
    at(ago)
    token = await hands.signIn(intake)
  }

  at(119)
  const { program } = await hands.as(await hands.signIn(admin), addProgram, {
    name: 'Adult case management',
    kind: 'targeted-case-management',
  })

  async function meet(name: { given: string; family: string }, ago: number, language: string) {
    const unsaid = { answer: 'not-asked' } as const
    const { person } = await hands.as(token, register, {
      identity: {
        legalName: given(name),
        pronouns: unsaid,
        born: unsaid,
        language: given({ tag: language, interpreter: 'not-asked' }),
        ssnLastFour: unsaid,
      },
    })
    met += 1
    // Most say one thing, some several; some would rather not.
    const of = RACES.filter((_, n) => n === met % RACES.length || (met % 5 === 0 && n === 1))
    await hands.as(token, recordRace, {
      person,
      version: 0,
      race: met % 7 === 0 ? { answer: 'declined' } : given({ of }),
    })
    const { case: opened } = await hands.as(token, openCase, { person, requestedOn: dayOf(ago) })
    await hands.as(token, triage, { case: opened, tier: 3, words: 'No danger told.' })
    await grant(opened)
    return { person, case: opened }
  }
  const enter = (of: CaseId, ago: number, grounds: readonly Ground[], funding: Funding) =>
    hands.as(token, enterWaitlist, {
      case: of,
      program,
      funding,
      grounds: grounds.map((ground) => ({ ground, from: 'screening' as const, on: dayOf(ago) })),
      recheckDays: 30,
      interim: ['crisis-numbers', 'navigation'],
    })

  await intakeAt(118)
  const placed: { readonly person: PersonId; readonly case: CaseId }[] = []
  for (const [n, [first, family, grounds, language = 'en']] of PLACED.entries()) {
    const one = await meet({ given: first, family }, 118, language)
    const { entry } = await enter(one.case, 118, grounds, 'county')
    await hands.as(token, offerPlace, turn(1, entry))
    await hands.as(token, answerOffer, {
      entry,
      version: 2,
      answer: 'accept',
    })
    placed.push(one)
    if (n === 3) await intakeAt(60)
  }

  const entries: EntryId[] = []
  for (const [first, family, ago, grounds, funding = 'county', language = 'en'] of WAITING) {
    await intakeAt(ago)
    const one = await meet({ given: first, family }, ago, language)
    entries.push((await enter(one.case, ago, grounds, funding)).entry)
  }
  await intakeAt(3)
  await hands.as(token, changePlaces, { program, version: 0, places: 10, takenOtherwise: 1, why: 'counted' })
  const [walt, odell, thuy, grady, , curtis, hana] = entries
  for (const entry of [grady, curtis, hana])
    if (entry)
      await hands.as(token, recheck, {
        entry,
        version: 1,
        how: 'text',
        on: dayOf(3),
        reached: true,
        words: 'Still waits, and is well looked after by a sister.',
      })
  if (walt) await hands.as(token, offerPlace, turn(1, walt))
  if (odell) {
    await hands.as(token, offerPlace, turn(1, odell))
    await hands.as(token, answerOffer, {
      entry: odell,
      version: 2,
      answer: 'defer',
      words: 'After the birth.',
    })
  }
  if (thuy)
    await hands.as(token, askLift, {
      entry: thuy,
      version: 1,
      tier: 1,
      until: addDays(dayOf(3), 30),
      why: 'safety-judgement',
      words: 'The family can no longer stay with her at night.',
    })

  await assignSome(hands, { supervisor, managers }, { at, dayOf, placed })
  at(0)
  await theOneWithTheCode(hands, { intake, program, grant })
  return { program, placed }
}

/** In turn, or with a reason before the others. */
const turn = (version: number, entry: EntryId) => ({
  entry,
  version,
  outOfTurn: { why: 'others-have-offers', words: 'Those ahead have an offer.' } as const,
})

/** Five have a case manager: some are not answered about, and one not talked with. Others need one. */
async function assignSome(
  hands: Hands,
  { supervisor, managers }: Pick<Staff, 'supervisor' | 'managers'>,
  story: {
    readonly at: (ago: number) => void
    readonly dayOf: (ago: number) => ReturnType<typeof dayIn>
    readonly placed: readonly { readonly case: CaseId }[]
  },
): Promise<void> {
  story.at(40)
  let token = await hands.signIn(supervisor)
  for (const [n, staff] of managers.entries()) {
    const [languages, specialties, capacity] = KNOWN[n % KNOWN.length] ?? [['en'], [], 20_000]
    await hands.as(token, describeCaseManager, {
      staff,
      version: 0,
      languages: [...languages],
      specialties: [...specialties],
      capacity,
    })
  }
  const take = async (of: CaseId | undefined, staff: StaffId | undefined) =>
    of && staff && (await hands.as(token, assign, { case: of, staff, choice: 'no-preference' })).assignment
  const [one, two, three, four, five] = story.placed
  const [maribel, theo, nell] = managers
  // Works part of the week, and has two who are seen every week.
  for (const of of [three, four]) {
    const assignment = await take(of?.case, nell)
    if (assignment)
      await hands.as(token, weigh, { assignment, version: 1, cadence: 'weekly', extras: ['new'] })
  }
  const accepted = [await take(one?.case, maribel), await take(two?.case, maribel)]
  const theirs = maribel === undefined ? '' : await hands.signIn(maribel)
  for (const [n, assignment] of accepted.entries()) {
    if (!assignment) continue
    await hands.as(theirs, answerAssignment, { assignment, version: 1, answer: { says: 'yes' } })
    if (n === 0) await hands.as(theirs, recordFirstContact, { assignment, version: 2, on: story.dayOf(40) })
  }
  story.at(1)
  token = await hands.signIn(supervisor)
  await take(five?.case, maribel ?? theo)
}

/** Whoever tries the code of the demo sees how it goes on: this one waits. */
async function theOneWithTheCode(
  hands: Hands,
  { intake, program, grant }: { intake: StaffId; program: ProgramId; grant: Telling['grant'] },
): Promise<void> {
  const token = await hands.signIn(intake)
  const { cases } = await hands.as(token, caseBoard, { list: 'open', most: 100 })
  const theirs = cases.find(({ name }) => name === 'Marta Muestra')
  if (!theirs) throw new Error('The one with the code has no intake.')
  await grant(theirs.case)
  await hands.as(token, enterWaitlist, {
    case: theirs.case,
    program,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  })
}
