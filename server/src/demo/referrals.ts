import { dayIn, instantAt, type Operation, type Query, type StaffId } from '@handrail/care'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  closeReferral,
  code,
  codeFrom,
  declineReferral,
  makePartnerLink,
  type ReferralId,
  receiveReferral,
  registerForReferral,
  renewCode,
  reopenReferral,
  sendReferral,
  withdrawReferral,
} from '@handrail/care/referrals'
import type { z } from 'zod'
import { secretBytes } from '../platform/ids.ts'

/** The ways in which the story is written, as far as requests need them. */
export interface Hands {
  system<I extends z.ZodType, S, N, A extends z.ZodType>(
    operation: Operation<I, S, N, A>,
    input: z.input<I>,
  ): Promise<z.output<A>>
  anybody<I extends z.ZodType, S, N, A extends z.ZodType>(
    operation: Operation<I, S, N, A>,
    input: z.input<I>,
  ): Promise<z.output<A>>
  as<I extends z.ZodType, S, N, A extends z.ZodType>(
    token: string,
    operation: Operation<I, S, N, A> | Query<I, A>,
    input: z.input<I>,
  ): Promise<z.output<A>>
  signIn(staff: StaffId): Promise<string>
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** With it `/status` can be tried in the demo. Of a real request it would be 60 random bits. */
export const DEMO_CODE = code.parse('DEM0-DEM0-DEM0')

const fresh = () => codeFrom(secretBytes(12))

type Sent = z.input<typeof sendReferral.input>

const phone = (n: number, text: 'yes' | 'no' | 'first-name-only' = 'no') => ({
  at: { kind: 'phone', number: `713-555-01${n}`, rules: { text, voicemail: 'name-only' } } as const,
})

const sender = (name: string, organization: string, n: number) => ({
  name,
  organization,
  phone: `713-555-01${n}`,
})

const asks = (given: string, family: string, n: number, change: Partial<Sent> = {}): Sent => ({
  source: 'self',
  from: 'navigator',
  card: { name: { given, family }, reach: [phone(n, 'yes')] },
  reason: { reason: 'I need somebody who helps me keep my appointments and my apartment.' },
  consent: { contact: 'yes', share: 'not-asked' },
  code: fresh(),
  ...change,
})

/** Requests in every state, from a week ago until today: some past due, some taken, one put with another. */
export async function askForCare(
  hands: Hands,
  intake: StaffId,
  { set, today }: { readonly set: (at: number) => void; readonly today: number },
): Promise<void> {
  /** The intake worker, signed in at a moment of the story. */
  const at = async (ago: number) => {
    set(today - ago)
    return hands.signIn(intake)
  }
  const newest = async (token: string): Promise<ReferralId> => {
    const { referrals } = await hands.as(token, board, { list: 'received', most: 100 })
    const last = referrals.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)).at(-1)
    if (!last) throw new Error('The demo has no request to answer.')
    return last.referral
  }
  /** Sends one from outside and reads it, so many hours later. */
  const readOne = async (ago: number, sent: Sent): Promise<{ token: string; referral: ReferralId }> => {
    set(today - ago)
    await hands.anybody(sendReferral, sent)
    const token = await at(ago - HOUR)
    const referral = await newest(token)
    await hands.as(token, acknowledgeReferral, { referral })
    return { token, referral }
  }

  const week = await readOne(
    7 * DAY,
    asks('Nadia', 'Modelo', 51, {
      source: 'provider',
      from: 'form',
      sender: sender('Lee Sample', 'Bayou Clinic', 61),
      consent: { contact: 'yes', share: 'yes' },
    }),
  )
  await hands.as(week.token, declineReferral, {
    referral: week.referral,
    version: 2,
    why: 'outside-our-area',
    alternative: { name: 'River County Helpline', phone: '713-555-0170' },
    reply: 'They live in River County. The helpline there answers day and night.',
  })

  const gone = await readOne(6 * DAY, asks('Theo', 'Ejemplo', 52))
  await hands.as(gone.token, withdrawReferral, {
    referral: gone.referral,
    words: 'Found help with a friend.',
  })

  const done = await readOne(6 * DAY, asks('Rosalind', 'Specimen', 53))
  await hands.as(done.token, acceptReferral, { referral: done.referral })
  await hands.as(done.token, closeReferral, { referral: done.referral, version: 3, why: 'information-given' })

  const again = await readOne(5 * DAY, asks('Idris', 'Placeholder', 54))
  await hands.as(again.token, withdrawReferral, { referral: again.referral })
  await hands.as(await at(2 * HOUR), reopenReferral, {
    referral: again.referral,
    version: 3,
    note: 'He called again and wants to go on.',
  })

  const known = await readOne(
    4 * DAY,
    asks('Marta', 'Muestra', 55, {
      reason: {
        reason: 'I need somebody who helps me keep my appointments and my apartment.',
        story: [
          {
            asked: 'Which county do you live in?',
            said: 'Harris County',
            facts: { county: 'Harris County' },
          },
          {
            asked: 'What health insurance do you have?',
            said: 'I do not have any',
            facts: { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false },
          },
          { asked: 'How many people are in your household?', said: '3', facts: { householdSize: 3 } },
          {
            asked: 'Did you serve in the military?',
            said: 'I would rather not say',
            facts: { isVeteran: 'rather-not-say' },
          },
        ],
      },
    }),
  )
  await hands.as(known.token, acceptReferral, { referral: known.referral })
  await hands.as(known.token, registerForReferral, {
    referral: known.referral,
    version: 3,
    identity: {
      legalName: { answer: 'given', value: { given: 'Marta', family: 'Muestra' } },
      pronouns: { answer: 'given', value: 'she/her' },
      born: { answer: 'exact', on: '1984-04-12' },
      language: { answer: 'given', value: { tag: 'es', interpreter: 'needed' } },
      ssnLastFour: { answer: 'not-asked' },
    },
  })
  await hands.as(known.token, renewCode, { referral: known.referral, of: 'person', code: DEMO_CODE })

  const court = await readOne(
    3 * DAY,
    asks('Dwayne', 'Testcase', 56, {
      source: 'court',
      from: 'form',
      mandate: 'probation-or-parole',
      sender: sender('Ro Sample', 'Example County Probation', 62),
      consent: { contact: 'yes', share: 'no' },
    }),
  )
  await hands.as(court.token, acceptReferral, { referral: court.referral })

  // Past due: came on a day before yesterday and nobody has read it.
  set(today - 4 * DAY - 5 * HOUR)
  await hands.anybody(
    sendReferral,
    asks('Quinn', 'Demo', 57, {
      source: 'school',
      from: 'form',
      urgency: 'urgent',
      sender: sender('Pat Sample', 'Example High School', 63),
      consent: { contact: 'yes', share: 'not-asked' },
    }),
  )

  await readOne(
    2 * DAY,
    asks('Greta', 'Prueba', 58, {
      source: 'family',
      from: 'navigator',
      sender: { name: 'Oscar Prueba', role: 'brother', phone: '713-555-0164' },
      card: { name: { given: 'Greta', family: 'Prueba' }, throughSender: true },
      reason: { reason: 'My sister stays in bed and does not open her mail.', safety: 'She lives alone.' },
    }),
  )

  const token = await at(26 * HOUR)
  const secret = secretBytes(32).toString('base64url')
  await hands.as(token, makePartnerLink, {
    partner: 'Example General Hospital, social work',
    once: false,
    until: dayIn('UTC', instantAt(today + 90 * DAY)),
    token: secret,
  })
  set(today - 3 * HOUR)
  await hands.anybody(
    sendReferral,
    asks('Bernard', 'Sample', 59, {
      source: 'hospital',
      from: 'form',
      urgency: 'crisis',
      token: secret,
      sender: sender('Kim Sample', 'Example General Hospital', 65),
      consent: { contact: 'yes', share: 'yes' },
      reason: {
        reason: 'He leaves the hospital tomorrow and has nowhere to follow up.',
        question: 'Can a case manager meet him before he leaves?',
        told: 'That you will call his room today.',
      },
      packet: [
        { item: 'face-sheet', is: 'present' },
        { item: 'discharge-summary', is: 'present', source: 'Ward 4' },
        { item: 'medicines', is: 'missing' },
        { item: 'legal-papers', is: 'not-applicable' },
      ],
    }),
  )

  set(today - 90 * 60_000)
  await hands.anybody(
    sendReferral,
    asks('Luz', 'Example', 66, {
      card: {
        name: { given: 'Luz', family: 'Example' },
        reach: [phone(66, 'first-name-only')],
        language: { answer: 'given', value: { tag: 'es', interpreter: 'not-asked' } },
        windows: [{ days: ['tue', 'thu'], from: '09:00', until: '12:00' }],
        zip: '77002',
      },
      reason: {
        reason: 'I want somebody who helps me with the papers for Medicaid.',
        story: [
          { asked: 'Do you have health insurance now?', said: 'No' },
          { asked: 'How many people live in your household?', said: '3' },
        ],
      },
    }),
  )
  // The same person again, by phone.
  await hands.as(await at(HOUR), receiveReferral, {
    source: 'self',
    card: { name: { given: 'Luz', family: 'Example' }, reach: [phone(66, 'first-name-only')] },
    reason: { reason: 'She asks whether her request arrived.' },
    consent: { contact: 'yes', share: 'not-asked' },
  })
}
