import { addDays, dayIn, instantAt, type PersonId, type StaffId } from '@handrail/care'
import {
  answerCrisis,
  BLOCKS,
  type CaseId,
  dispose,
  openCase,
  questionsOf,
  readCase,
  readScreening,
  recordAttempt,
  type ScreeningId,
  saveBlock,
  triage,
} from '@handrail/care/intake'
import { addContactPoint, type ContactPointId, register } from '@handrail/care/people'
import type { z } from 'zod'
import type { Hands } from './referrals.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Meeting {
  readonly person: PersonId
  readonly point: ContactPointId
  readonly case: CaseId
  readonly screening: ScreeningId
}

interface Staff {
  readonly intake: StaffId
  readonly clinician: StaffId
}

type Ending = Omit<z.input<typeof dispose.input>, 'screening' | 'version' | 'owner'>

const given = <const T>(value: T) => ({ answer: 'given', value }) as const

/** Some intakes, so that every part of the board has somebody in it. Answers with the one that goes on to an assessment. */
export async function beginIntakes(
  hands: Hands,
  { intake, clinician }: Staff,
  { set, today }: { readonly set: (at: number) => void; readonly today: number },
): Promise<Pick<Meeting, 'person' | 'case'>> {
  let token = ''
  let clinicians = ''
  const at = async (ago: number) => {
    set(today - ago)
    token = await hands.signIn(intake)
    clinicians = await hands.signIn(clinician)
  }
  const dayOf = (ago: number) => dayIn('America/Chicago', instantAt(today - ago))

  async function meet(ago: number, name: { given: string; family: string }, n: number): Promise<Meeting> {
    await at(ago)
    const unsaid = { answer: 'not-asked' } as const
    const { person } = await hands.as(token, register, {
      identity: {
        legalName: given(name),
        pronouns: unsaid,
        born: unsaid,
        language: unsaid,
        ssnLastFour: unsaid,
      },
    })
    const { point } = await hands.as(token, addContactPoint, {
      person,
      at: { kind: 'phone', number: `713-555-01${n}`, rules: { voicemail: 'name-only', text: 'yes' } },
      terms: {},
    })
    const { case: of } = await hands.as(token, openCase, { person, requestedOn: dayOf(ago) })
    const { screenings } = await hands.as(token, readCase, { case: of })
    const [first] = screenings
    if (!first) throw new Error('A case of the demo has no screening.')
    return { person, point, case: of, screening: first.screening }
  }
  const save = (screening: ScreeningId, saved: z.input<typeof saveBlock.input>['saved']) =>
    hands.as(token, saveBlock, { screening, version: 0, saved })
  const caller = (screening: ScreeningId) =>
    save(screening, { block: 'caller', answers: { who: given('person'), personKnows: given(true) } })
  const end = async ({ screening }: Meeting, owner: StaffId, how: Ending) => {
    const { version } = await hands.as(token, readScreening, { screening })
    await hands.as(token, dispose, { ...how, screening, version, owner })
  }

  const never = await meet(20 * DAY, { given: 'Silas', family: 'Ejemplo' }, 80)
  const tries = [
    { ago: 19, mode: 'call', outcome: 'no-answer' },
    { ago: 15, mode: 'text', outcome: 'sent', left: 'Please call Ines at 713-555-0100.' },
    { ago: 6, mode: 'call', outcome: 'message-left', left: 'This is Ines. I will try again on Thursday.' },
  ] as const
  for (const { ago, ...one } of tries) {
    await at(ago * DAY)
    await hands.as(token, recordAttempt, { case: never.case, point: never.point, ...one })
  }

  const halfway = await meet(2 * DAY, { given: 'Noor', family: 'Muestra' }, 81)
  await caller(halfway.screening)
  await save(halfway.screening, {
    block: 'need',
    answers: {
      concern: given('I cannot leave the house since my mother died.'),
      hardNow: given(['food', 'people']),
      medicines: { answer: 'unknown' },
    },
  })
  await save(halfway.screening, { block: 'access', answers: { transport: given('bus') } })
  await hands.as(token, triage, { case: halfway.case, tier: 3, words: 'Grief. No danger told.' })

  const onward = await meet(8 * DAY, { given: 'Emil', family: 'Placeholder' }, 82)
  for (const block of BLOCKS) {
    const asked = Object.entries(questionsOf(block)).filter(([, { isRequired }]) => isRequired)
    const answers = Object.fromEntries(asked.map(([name]) => [name, { answer: 'unknown' }]))
    if (asked.length > 0)
      await save(onward.screening, { block, answers } as z.input<typeof saveBlock.input>['saved'])
  }
  await hands.as(token, triage, { case: onward.case, tier: 2, words: 'Medicines end on Friday.' })
  await end(onward, clinician, {
    as: 'go-on',
    nextStep: 'An evaluation with Cleo Example',
    nextOn: addDays(dayOf(8 * DAY), 1),
    told: 'Cleo calls tomorrow before noon.',
  })

  const elsewhere = await meet(3 * DAY, { given: 'Vera', family: 'Testcase' }, 83)
  await caller(elsewhere.screening)
  await hands.as(token, triage, { case: elsewhere.case, tier: 4, words: 'Asks for help with an eviction.' })
  await end(elsewhere, intake, {
    as: 'other-place',
    nextStep: 'Ask the legal aid office whether they took her',
    nextOn: dayOf(2 * DAY),
    told: 'The legal aid office helps with evictions, and is free.',
    alternative: { name: 'Example Legal Aid', phone: '713-555-0171' },
  })

  const answered = await meet(9 * DAY, { given: 'Hugo', family: 'Sample' }, 84)
  await caller(answered.screening)
  await hands.as(token, triage, { case: answered.case, tier: 4, words: 'Asked when the clinic opens.' })
  await end(answered, intake, {
    as: 'information-given',
    nextStep: 'Nothing more',
    nextOn: dayOf(9 * DAY),
    told: 'The clinic opens at eight.',
  })

  const gone = await meet(7 * DAY, { given: 'Petra', family: 'Demo' }, 85)
  await caller(gone.screening)
  await end(gone, intake, {
    as: 'withdrawn',
    nextStep: 'Nothing more',
    nextOn: dayOf(7 * DAY),
    told: 'That she may call again at any time.',
  })

  const safe = await meet(DAY, { given: 'Arlo', family: 'Prueba' }, 86)
  await caller(safe.screening)
  const { crisis: answeredCrisis } = await hands.as(token, triage, {
    case: safe.case,
    tier: 1,
    words: 'Says that he thinks of ending his life, and has no plan.',
  })
  if (answeredCrisis !== null)
    await hands.as(clinicians, answerCrisis, {
      crisis: answeredCrisis,
      outcome: 'warm-handoff',
      clinician: { staff: clinician },
      words: 'We talked for forty minutes. His brother stays tonight.',
    })

  const now = await meet(HOUR, { given: 'Juno', family: 'Specimen' }, 87)
  await caller(now.screening)
  await hands.as(token, triage, { case: now.case, tier: 1, words: 'Says there is a plan for tonight.' })
  return onward
}
