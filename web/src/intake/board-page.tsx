import { awaitsTriage, CASE_LISTS, caseBoard, caseCounts, type ListedCase } from '@handrail/care/intake'
import { MOST_COUNTED } from '@handrail/care/referrals'
import { Button, Checkbox } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { DueSoon } from '../referrals/due-soon.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { TierChip } from './tier-chip.tsx'
import { intakeWords } from './words/intake.ts'

type ListName = (typeof CASE_LISTS)[number]

/** Always in view; the others only while somebody is there. */
const ALWAYS: readonly ListName[] = [
  'open',
  'crisis',
  'reaching',
  'screening',
  'other-place',
  'assessing',
  'closed',
]

/** Who is where on the way from a call to a case manager, what is due, and whose it is. */
export function IntakeBoardPage() {
  const w = useWords(intakeWords)
  const may = useMay()
  const { list: asked = 'open' } = useParams({ strict: false })
  const list = CASE_LISTS.find((one) => one === asked) ?? 'open'
  const [mine, setMine] = useState(false)
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead}>
      <Lists here={list} />
      {may('intake:work') && (
        <Checkbox label={w.mine} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      )}
      <List key={`${list} ${mine}`} list={list} mine={mine} />
    </Page>
  )
}

function Lists({ here }: Readonly<{ here: ListName }>) {
  const w = useWords(intakeWords)
  const { answer } = useAsk(caseCounts, {})
  const countOf = (list: ListName) => answer?.counts.find((one) => one.list === list)?.count ?? 0
  return (
    <nav className="hr-parts" aria-label={w.title}>
      {CASE_LISTS.filter((list) => ALWAYS.includes(list) || list === here || countOf(list) > 0).map(
        (list) => (
          <Link
            key={list}
            to="/intake/in/$list"
            params={{ list }}
            activeProps={{}}
            aria-current={list === here ? 'page' : undefined}
          >
            {w.lists[list]}
            <span className="hr-count">
              {answer && (countOf(list) > MOST_COUNTED ? ` ${MOST_COUNTED}+` : ` ${countOf(list)}`)}
            </span>
          </Link>
        ),
      )}
    </nav>
  )
}

type Place = NonNullable<z.output<typeof caseBoard.answer>['next']>

function List({ list, mine }: Readonly<{ list: ListName; mine: boolean }>) {
  const w = useWords(intakeWords)
  const [after, setAfter] = useState<Place>()
  const asked = useAsk(caseBoard, { list, mine, ...(after && { after }) }, { keep: true })
  return (
    <Answered asked={asked}>
      {({ cases, next }) => (
        <>
          {cases.length === 0 ? <Empty>{w.empty}</Empty> : <Rows caption={w.lists[list]} rows={cases} />}
          {(after || next) && (
            <div className="hr-actions">
              {after && (
                <Button variant="default" onClick={() => setAfter(undefined)}>
                  {w.firstPage}
                </Button>
              )}
              {next && (
                <Button variant="default" onClick={() => setAfter(next)}>
                  {w.nextPage}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </Answered>
  )
}

function Rows({ caption, rows }: Readonly<{ caption: string; rows: readonly ListedCase[] }>) {
  const w = useWords(intakeWords)
  const when = useWhen()
  const { me } = useSurroundings()
  const nameOf = useStaffName()
  return (
    <ListTable
      caption={caption}
      rows={rows}
      keyOf={(row) => row.case}
      columns={[
        {
          key: 'who',
          title: w.columns.who,
          show: (row) => (
            <>
              <Link to="/intake/$case" params={{ case: row.case }}>
                {row.name}
              </Link>
              <div className="hr-second">{w.asked(when.day(row.requestedOn))}</div>
            </>
          ),
        },
        {
          key: 'stage',
          title: w.columns.stage,
          show: ({ stage, why }) => (
            <>
              {w.stages[stage]}
              {why !== null && <div className="hr-second">{w.closedWhy[why]}</div>}
            </>
          ),
        },
        {
          key: 'urgency',
          title: w.columns.urgency,
          show: ({ tier, stage }) =>
            (tier !== null || awaitsTriage(stage)) && (
              <>
                <TierChip tier={tier} />
                {tier === null && <div className="hr-second">{w.triage.asUrgent}</div>}
              </>
            ),
        },
        {
          key: 'owner',
          title: w.columns.owner,
          show: ({ owner }) => (owner === null ? w.nobody : owner === me?.staff ? w.you : nameOf(owner)),
        },
        { key: 'due', title: w.columns.due, show: ({ due }) => <DueSoon due={due} /> },
        {
          key: 'open',
          title: w.columns.open,
          quiet: true,
          show: (row) => (
            <LinkButton
              to="/intake/$case"
              params={{ case: row.case }}
              variant="default"
              size="xs"
              aria-label={`${w.open}: ${row.name}`}
            >
              {w.open}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
