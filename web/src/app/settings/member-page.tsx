import { staffId } from '@handrail/care'
import { type StaffMember, staffMember } from '@handrail/care/agency'
import { Link, useParams } from '@tanstack/react-router'
import { AboutPanel } from '../../agency/member/about-panel.tsx'
import { AbsencePanel } from '../../agency/member/absence-panel.tsx'
import { LeavePanel } from '../../agency/member/leave-panel.tsx'
import { LicensesPanel } from '../../agency/member/licenses-panel.tsx'
import { RolesPanel } from '../../agency/member/roles-panel.tsx'
import { agencyWords } from '../../agency/words/agency.ts'
import { memberWords } from '../../agency/words/member.ts'
import { useAsk } from '../../door/doors.tsx'
import { InviteButton } from '../../signin/invite-button.tsx'
import { ResetFactors } from '../../signin/reset-factors.tsx'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page, Panel } from '../../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'

/** One member of staff: who they are, what they may do here, and how they come in. */
export function MemberPage() {
  const { tab, parts } = useWords(agencyWords)
  const { staff } = useParams({ from: '/settings/staff/$staff' })
  const known = staffId.safeParse(staff)
  const { answer, trouble, again } = useAsk(staffMember, { staff }, { enabled: known.success })
  if (known.success && !answer && !trouble) return <Loading />
  const trail = (
    <Link to="/settings/$part" params={{ part: 'staff' }}>
      {parts.staff}
    </Link>
  )
  if (!answer)
    return (
      <Page tab={tab} title={parts.staff} trail={trail}>
        <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
      </Page>
    )
  return (
    <Page
      tab={tab}
      title={answer.name}
      trail={trail}
      side={
        <>
          <ComingIn member={answer} />
          <LeavePanel member={answer} />
        </>
      }
    >
      <AboutPanel member={answer} />
      {answer.leftOn === null && <AbsencePanel staff={answer.staff} />}
      <RolesPanel member={answer} />
      <LicensesPanel member={answer} />
    </Page>
  )
}

function ComingIn({ member: { staff, name, leftOn } }: Readonly<{ member: StaffMember }>) {
  const { staff: w } = useWords(agencyWords)
  const of = useWords(memberWords)
  const may = useMay()
  const { me } = useSurroundings()
  if (!may('staff:manage') || leftOn !== null || staff === me?.staff) return null
  return (
    <Panel title={of.comingIn}>
      <div>
        <InviteButton staff={staff} name={name} label={w.invite} sent={w.invited} />
      </div>
      <ResetFactors staff={staff} label={of.reset} lead={of.resetLead} done={of.resetDone} />
    </Panel>
  )
}
