import type { PersonId } from '@handrail/care'
import { type Assignment, assignmentsOf } from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AssignForm } from './assign-form.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { assignmentsWords } from './words/assignments.ts'

/** Who is the case manager of a case, who was, and for a supervisor the way to give one or another. */
export function AssignmentPart({
  case: of,
  person,
  mayAssign,
}: Readonly<{ case: CaseId; person: PersonId; mayAssign: boolean }>) {
  const { assign: w, handOver } = useWords(assignmentsWords)
  const may = useMay()
  const asked = useAsk(assignmentsOf, { case: of }, { enabled: may('assignments:read') })
  if (!may('assignments:read')) return null
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={1}>
        {({ assignments }) => {
          const now = assignments.find(({ status }) => status === 'made' || status === 'accepted')
          return (
            <>
              {assignments.length === 0 && <p>{w.nobody}</p>}
              <ol className="hr-rowlist">
                {assignments.map((one) => (
                  <li key={one.assignment}>
                    <One one={one} />
                  </li>
                ))}
              </ol>
              {now && may('assignments:assign') && (
                <Reveal label={handOver.open}>{(close) => <HandOverForm of={now} onDone={close} />}</Reveal>
              )}
              {!now && mayAssign && may('assignments:assign') && (
                <Reveal label={w.open} place="assign">
                  {(close) => <AssignForm case={of} person={person} onDone={close} />}
                </Reveal>
              )}
            </>
          )
        }}
      </Answered>
    </Panel>
  )
}

function One({ one }: Readonly<{ one: Assignment }>) {
  const w = useWords(assignmentsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const whys: Readonly<Record<string, string>> = one.status === 'declined' ? w.declinedWhy : w.handedOverWhy
  return (
    <div>
      {nameOf(one.staff)}
      <div className="hr-second">
        {[
          w.statuses[one.status],
          w.since(when.day(when.dayOf(one.madeAt))),
          w.assign.choices[one.choice],
          one.why !== null && whys[one.why],
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {one.despiteAway !== null && <p className="hr-second">{w.assign.despiteSaid(one.despiteAway)}</p>}
      {one.despiteUsual !== null && <p className="hr-second">{w.assign.usualSaid(one.despiteUsual)}</p>}
      {one.handOver !== null && <p className="hr-lined">“{one.handOver}”</p>}
    </div>
  )
}
