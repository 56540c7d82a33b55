import { type RefusedRow, refused } from '@handrail/care/trail'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { refusedWords } from './words/refused.ts'

/** What the door refused lately, so that whoever tries what is not theirs does not stay unseen. */
export function RefusedPanel() {
  const w = useWords(refusedWords)
  const [before, setBefore] = useState<string>()
  const asked = useAsk(refused, { ...(before !== undefined && { before }) }, { keep: true })
  return (
    <Panel title={w.title}>
      <p className="hr-second">{w.lead}</p>
      <Answered asked={asked}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && <p>{next === null ? w.none : w.noneYet}</p>}
            <ul className="hr-rowlist">
              {rows.map((row) => (
                <li key={row.denial}>
                  <One row={row} />
                </li>
              ))}
            </ul>
            {next !== null && (
              <Button variant="default" size="xs" onClick={() => setBefore(next)}>
                {w.older}
              </Button>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function One({ row }: Readonly<{ row: RefusedRow }>) {
  const w = useWords(refusedWords)
  const roles: Readonly<Record<string, string>> = useWords(roleWords)
  const nameOf = useStaffName()
  const when = useWhen()
  const who =
    row.staff === null ? w.nobodyIn : [nameOf(row.staff), roles[row.role]].filter(Boolean).join(', ')
  return (
    <div>
      {who}
      <div className="hr-second">
        {[w.rooms[row.room], w.why[row.why] ?? w.otherWhy, row.aboutSomebody ? w.somebody : undefined]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <div className="hr-second">{when.moment(row.at)}</div>
    </div>
  )
}
