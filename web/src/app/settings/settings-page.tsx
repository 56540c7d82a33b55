import type { Permission, StaffId } from '@handrail/care'
import { overview } from '@handrail/care/agency'
import { invite, notYetIn } from '@handrail/care/signin'
import { Link, useParams } from '@tanstack/react-router'
import { type FC, useState } from 'react'
import { AgencyPart } from '../../agency/agency-part.tsx'
import { DaysPart } from '../../agency/days-part.tsx'
import { ProgramsPart, SitesPart } from '../../agency/programs-part.tsx'
import { StaffPart } from '../../agency/staff-part.tsx'
import { agencyWords } from '../../agency/words/agency.ts'
import type { AgencyWords } from '../../agency/words/agency-words.ts'
import { CredentialAsksPart } from '../../assignments/credential-asks-part.tsx'
import { DecisionSettingsPart } from '../../determinations/settings-part.tsx'
import { useAsk, useDo } from '../../door/doors.tsx'
import { CutoffsPart } from '../../instruments/cutoffs-part.tsx'
import { MessagesPart } from '../../messages/settings-part.tsx'
import { ReviewsPart } from '../../people/reviews-part.tsx'
import { InvitationsList } from '../../signin/invitations-list.tsx'
import { PolicyPart } from '../../signin/policy-part.tsx'
import { SingleSignOnPart } from '../../signin/single-sign-on-part.tsx'
import { signinWords } from '../../signin/words/signin.ts'
import { Page } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { commonWords } from '../../staff-ui/words/common.ts'
import { StoragePart } from '../../storage/storage-part.tsx'

type Part = keyof AgencyWords['parts']

const PARTS: readonly (readonly [part: Part, needs: Permission, Shown: FC])[] = [
  ['agency', 'agency:read', AgencyPart],
  ['staff', 'staff:read', StaffAndInvitations],
  ['programs', 'agency:read', Programs],
  ['sites', 'agency:read', SitesPart],
  ['days', 'agency:read', DaysPart],
  ['decisions', 'determinations:read-settings', DecisionSettingsPart],
  ['questionnaires', 'instruments:read-settings', CutoffsPart],
  ['messages', 'agency:configure', MessagesPart],
  ['sign-in', 'agency:configure', ComingIn],
  ['emergency', 'emergency:review', ReviewsPart],
  ['storage', 'storage:read', StoragePart],
]

/** How the agency is set up, one part at a time. A part that a role cannot open is not there. */
export function SettingsPage() {
  const w = useWords(agencyWords)
  const may = useMay()
  const { part = 'agency' } = useParams({ strict: false })
  const open = PARTS.filter(([, needs]) => may(needs))
  const [name, , Shown] = open.find(([key]) => key === part) ?? open[0] ?? []
  return (
    <Page tab={w.tab} title={w.title}>
      <nav className="hr-parts" aria-label={w.title}>
        {open.map(([key]) => (
          <Link
            key={key}
            to="/settings/$part"
            params={{ part: key }}
            activeProps={{}}
            aria-current={key === name ? 'page' : undefined}
          >
            {w.parts[key]}
          </Link>
        ))}
      </nav>
      {Shown && <Shown />}
    </Page>
  )
}

function Programs() {
  return (
    <>
      <ProgramsPart />
      <CredentialAsksPart />
    </>
  )
}

function StaffAndInvitations() {
  const { staff: w } = useWords(agencyWords)
  const { refusals } = useWords(signinWords)
  const { anyRefusal } = useWords(commonWords)
  const may = useMay()
  const { answer } = useAsk(notYetIn, {}, { enabled: may('staff:manage') })
  const isDemo = useAsk(overview, {}).answer?.demo !== false
  const inviting = useDo(invite)
  const [invited, setInvited] = useState(false)
  const standing = (staff: StaffId) => {
    const found = answer?.staff.find((one) => one.staff === staff)
    if (!found) return undefined
    if (found.invitedUntil !== null) return 'invited'
    // In a demo everybody comes in without being invited.
    return isDemo ? undefined : 'not-invited'
  }
  const { reply } = inviting
  return (
    <>
      <StaffPart
        comingIn={{
          standing,
          onAdded: async (staff) => setInvited((await inviting.send({ staff })).kind === 'done'),
        }}
      />
      <div role="status">
        {invited && (
          <p className="hr-note">
            {w.addedAndInvited} {w.invited}
          </p>
        )}
        {reply?.kind === 'refused' && <p>{wordsFor(refusals)(reply) ?? anyRefusal}</p>}
      </div>
      {reply && reply.kind !== 'refused' && reply.kind !== 'problems' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
      {may('staff:manage') && <InvitationsList words={w} />}
    </>
  )
}

function ComingIn() {
  return (
    <>
      <PolicyPart />
      <SingleSignOnPart />
    </>
  )
}
