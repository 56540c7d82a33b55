import { unfinished } from '@handrail/care/drafts'
import { Link } from '@tanstack/react-router'
import { clocksWords } from '../../clocks/words/clocks.ts'
import { useAsk } from '../../door/doors.tsx'
import { markOf } from '../../staff-ui/form/written-mark.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { usePeopleByName } from './names.ts'

/** What was begun and not sent, with a way back to it. */
export function NotFinished() {
  const w = useWords(clocksWords)
  const when = useWhen()
  const { answer } = useAsk(unfinished, {})
  const drafts = answer?.drafts ?? []
  const known = usePeopleByName(drafts)
  return (
    <Panel title={w.notFinished}>
      {drafts.length === 0 && <p>{w.notFinishedNone}</p>}
      <ul className="hr-rowlist">
        {drafts.map(({ draft, form, subject, person, keptAt }) => (
          <li key={draft}>
            <div>
              <Back form={form} subject={subject} person={person}>
                {w.forms[kindOf(form)] ?? w.anyForm}
              </Back>
              {person !== null && <div>{known(person)?.shownName}</div>}
              <div className="hr-second">{w.keptAt(when.moment(keptAt))}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Back({
  form,
  subject,
  person,
  children,
}: Readonly<{ form: string; subject: string | null; person: string | null; children: string }>) {
  if (form === 'people.giveLead') return <Link to="/people/without-lead">{children}</Link>
  if (person !== null)
    return (
      <Link
        to="/people/$person"
        params={{ person }}
        hash={markOf({ form, ...(subject !== null && subject !== person && { subject }) })}
      >
        {children}
      </Link>
    )
  if (form === 'referrals.receive') return <Link to="/referrals/new">{children}</Link>
  if (form.startsWith('referrals.') && subject !== null)
    return (
      <Link to="/referrals/$referral" params={{ referral: subject }}>
        {children}
      </Link>
    )
  if (form === 'people.register') return <Link to="/people/new">{children}</Link>
  if (form === 'people.openEmergencyAccess') return <Link to="/people/emergency">{children}</Link>
  const part = PART_OF[kindOf(form)]
  if (part !== undefined)
    return (
      <Link to="/settings/$part" params={{ part }}>
        {children}
      </Link>
    )
  if (form.startsWith('agency.')) return <Link to="/settings">{children}</Link>
  // A task is written on this page itself.
  return <span>{children}</span>
}

/** Each role has its own form to end it by. */
const kindOf = (form: string): string => (form.startsWith('agency.endRole') ? 'agency.endRole' : form)

/** In which part of the settings a form stands. */
const PART_OF: Readonly<Record<string, string>> = {
  'agency.addStaff': 'staff',
  'agency.addCredential': 'staff',
  'agency.changeStaff': 'staff',
  'agency.giveRole': 'staff',
  'agency.endRole': 'staff',
  'agency.endStaff': 'staff',
  'agency.endCredential': 'staff',
  'agency.verifyCredential': 'staff',
  'agency.closeDay': 'days',
  'agency.addProgram': 'programs',
  'agency.changeProgram': 'programs',
  'agency.addSite': 'sites',
  'agency.changeSite': 'sites',
  'messages.changeSettings': 'messages',
  'people.reviewEmergencyAccess': 'emergency',
}
