import { assignmentsOf } from '@handrail/care/assignments'
import { entriesOf } from '@handrail/care/waitlist'
import { useStaffName } from '../../agency/colleagues.ts'
import { assignmentsWords } from '../../assignments/words/assignments.ts'
import { useCoverTextOf } from '../../determinations/cover-changed.tsx'
import { determinationsWords } from '../../determinations/words/determinations.ts'
import { useAsk } from '../../door/doors.tsx'
import type { OneCase } from '../../intake/one-case.ts'
import { intakeWords } from '../../intake/words/intake.ts'
import { planWords } from '../../plans/words/plan.ts'
import { LinkButton } from '../../staff-ui/link-button.tsx'
import { Lead, NextCard } from '../../staff-ui/next-card.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { waitlistWords } from '../../waitlist/words/waitlist.ts'

type Props = Readonly<{ of: OneCase }>

/** The next step from a yes on: a place or the list, the wait, and whose the person is then. */
export function LaterStep({ of }: Props) {
  const changed = useCoverTextOf(of.case)
  if (changed !== undefined && of.status === 'open') return <CoverStep of={of} why={changed} />
  if (of.stage === 'determined') return <Approved />
  if (of.stage === 'waiting') return <Waits of={of} />
  const isGiven = of.stage === 'assigned' || of.stage === 'planning' || of.stage === 'active'
  return isGiven ? <Given of={of} /> : null
}

/** Who pays comes first: what was decided about it may not hold any more. */
function CoverStep({ of, why }: Props & Readonly<{ why: string }>) {
  const { next, openDecision } = useWords(intakeWords)
  const { cover: w } = useWords(determinationsWords)
  return (
    <NextCard kicker={next.kicker} title={w.step} why={why}>
      <LinkButton to="/intake/$case/decision" params={{ case: of.case }} variant="filled">
        {openDecision}
      </LinkButton>
    </NextCard>
  )
}

function Approved() {
  const { next: w } = useWords(intakeWords)
  const { assign } = useWords(assignmentsWords)
  const { enter } = useWords(waitlistWords)
  const may = useMay()
  return (
    <NextCard kicker={w.kicker} title={w.determined} why={w.determinedWhy}>
      {may('assignments:assign') ? (
        <Lead to="assign">{assign.open}</Lead>
      ) : (
        may('waitlist:work') && <Lead to="enter-list">{enter.open}</Lead>
      )}
    </NextCard>
  )
}

function Waits({ of }: Props) {
  const { next: w } = useWords(intakeWords)
  const all = useWords(waitlistWords)
  const may = useMay()
  const { answer } = useAsk(entriesOf, { person: of.person }, { enabled: may('waitlist:read') })
  const entry = answer?.entries.find(({ status }) => status === 'waiting' || status === 'offered')
  return (
    <NextCard kicker={w.kicker} title={w.waiting} why={w.waitingWhy}>
      {entry && (
        <LinkButton to="/waiting/entry/$entry" params={{ entry: entry.entry }} variant="filled">
          {all.statuses[entry.status]}
        </LinkButton>
      )}
    </NextCard>
  )
}

function Given({ of }: Props) {
  const { next: w } = useWords(intakeWords)
  const plan = useWords(planWords)
  const may = useMay()
  const nameOf = useStaffName()
  const { answer } = useAsk(assignmentsOf, { case: of.case }, { enabled: may('assignments:read') })
  const now = answer?.assignments.find(({ status }) => status === 'made' || status === 'accepted')
  const name = now && nameOf(now.staff)
  if (!name) return null
  return (
    <NextCard kicker={w.kicker} title={w.assigned(name)} why={w.assignedWhy}>
      {may('plans:read') && (
        <LinkButton to="/plans/$case" params={{ case: of.case }} variant="filled">
          {plan.open}
        </LinkButton>
      )}
    </NextCard>
  )
}
