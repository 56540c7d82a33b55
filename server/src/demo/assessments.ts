import { addDays, type PersonId, type PlainDate, type StaffId } from '@handrail/care'
import { addCredential, type CredentialState, verifyCredential } from '@handrail/care/agency'
import { beginAssessment, type CaseId, saveAssessment } from '@handrail/care/intake'
import { beginRelation } from '@handrail/care/people'
import type { Hands } from './referrals.ts'

const DAY = 24 * 3_600_000
const YEARS = 3 * 365

interface Staff {
  readonly clinician: StaffId
  readonly supervisor: StaffId
}

/** Gives the clinician a licence that somebody checked: without one nobody signs. */
export async function license(
  hands: Hands,
  { clinician, supervisor }: Staff,
  { on, state }: { readonly on: PlainDate; readonly state: CredentialState },
): Promise<void> {
  const { credential } = await hands.system(addCredential, {
    staff: clinician,
    kind: 'clinical-social-worker',
    state,
    from: addDays(on, -YEARS),
    until: addDays(on, YEARS),
  })
  const token = await hands.signIn(supervisor)
  await hands.as(token, verifyCredential, { credential, version: 1, source: 'The register of the state' })
}

/** An assessment that its clinician has begun and goes on with. */
export async function beginToAssess(
  hands: Hands,
  { clinician }: Staff,
  {
    person,
    case: of,
    manager,
    set,
    today,
  }: {
    readonly person: PersonId
    readonly case: CaseId
    readonly manager: StaffId
    readonly set: (at: number) => void
    readonly today: number
  },
): Promise<void> {
  set(today - DAY)
  await hands.system(beginRelation, { person, staff: clinician, kind: 'assessor' })
  // Who works with him from here on sees what was found, and not the story.
  await hands.system(beginRelation, { person, staff: manager, kind: 'team' })
  const token = await hands.signIn(clinician)
  const { assessment } = await hands.as(token, beginAssessment, { case: of, kind: 'initial' })
  await hands.as(token, saveAssessment, {
    assessment,
    version: 0,
    saved: {
      part: 'presenting',
      content: { ownWords: 'The nights are the worst. I sit by the window until it is light.' },
    },
  })
}
