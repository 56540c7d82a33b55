import { addDays, dayIn, instantAt, type StaffId } from '@handrail/care'
import {
  addCredential,
  addSite,
  changeStaff,
  overview,
  recordAbsence,
  staffMember,
  verifyCredential,
} from '@handrail/care/agency'
import { askCredential, caseloadOf, coverCaseload } from '@handrail/care/assignments'
import type { Hands } from './referrals.ts'

const YEARS = 700

/** What choosing a case manager looks at: where they work, what the program asks them to hold, and who is away this week. */
export async function whoIsThere(
  hands: Hands,
  staff: {
    readonly managers: readonly StaffId[]
    readonly supervisor: StaffId
    readonly admin: StaffId
  },
  { today, zone }: { readonly today: number; readonly zone: string },
): Promise<void> {
  const on = dayIn(zone, instantAt(today))
  const [maribel, theo, nell] = staff.managers
  const admin = await hands.signIn(staff.admin)
  const supervisor = await hands.signIn(staff.supervisor)
  const { site } = await hands.as(admin, addSite, {
    name: 'Example Office',
    address: null,
    county: 'Harris',
    phone: null,
  })
  for (const one of [maribel, nell]) {
    if (!one) continue
    const {
      name,
      email,
      languages,
      version,
      supervisor: above,
    } = await hands.as(admin, staffMember, { staff: one })
    const edit = { staff: one, version, name, email, languages, supervisor: above, site }
    await hands.as(admin, changeStaff, edit)
  }
  if (maribel) {
    const { credential } = await hands.as(admin, addCredential, {
      staff: maribel,
      kind: 'case-manager',
      state: 'TX',
      from: addDays(on, -YEARS),
      until: addDays(on, YEARS),
    })
    await hands.as(supervisor, verifyCredential, {
      credential,
      version: 1,
      source: 'The register of the state',
    })
  }
  const [program] = (await hands.as(admin, overview, {})).programs
  if (program)
    await hands.as(admin, askCredential, {
      program: program.program,
      kinds: ['case-manager', 'qualified-worker'],
      from: on,
      source: 'Example manual of a payer, section 4',
    })
  if (!nell || !theo) return
  const { absence } = await hands.as(supervisor, recordAbsence, {
    staff: nell,
    from: addDays(on, -1),
    until: addDays(on, 4),
    kind: 'time-off',
    cover: theo,
  })
  const { people } = await hands.as(supervisor, caseloadOf, { staff: nell })
  // The second one stays open: somebody still has to be found.
  const [covered] = people
  if (covered)
    await hands.as(supervisor, coverCaseload, {
      absence,
      people: [{ assignment: covered.assignment, to: theo }],
      words: 'Nell works mornings; what was promised for the afternoon can wait.',
    })
}
