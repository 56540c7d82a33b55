import { board, counts, LISTS, type Listed, MOST_COUNTED } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { PlusIcon } from '../ui/staff-icons.tsx'
import { DueSoon } from './due-soon.tsx'
import { SafetyChip } from './safety-part.tsx'
import { UrgencyChip } from './urgency-chip.tsx'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

/** The lists in the order in which work goes through them. */
const SHOWN = ['to-do', 'mine', 'accepted', 'declined', 'withdrawn', 'closed'] as const
type ListName = (typeof SHOWN)[number]

/** The intake board: everyone who asked, by how it stands. Nobody falls off it. */
export function BoardPage() {
  const w = useWords(referralsWords)
  const may = useMay()
  const { list: asked = 'to-do' } = useParams({ strict: false })
  const list = SHOWN.find((one) => one === asked) ?? 'to-do'
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      actions={
        <>
          {may('referrals:link-partners') && (
            <LinkButton to="/referrals/links" variant="default">
              {w.links}
            </LinkButton>
          )}
          {may('referrals:receive') && (
            <LinkButton to="/referrals/new" variant="filled" leftSection={<PlusIcon />}>
              {w.write}
            </LinkButton>
          )}
        </>
      }
    >
      <Lists here={list} />
      <List key={list} list={list} />
    </Page>
  )
}

function Lists({ here }: Readonly<{ here: ListName }>) {
  const w = useWords(referralsWords)
  const may = useMay()
  const { answer } = useAsk(counts, {})
  const countOf = (list: ListName) => {
    const count = answer?.counts.find((one) => one.list === list)?.count
    if (count === undefined || !(LISTS as readonly string[]).includes(list)) return ''
    return count > MOST_COUNTED ? ` ${MOST_COUNTED}+` : ` ${count}`
  }
  return (
    <nav className="hr-parts" aria-label={w.title}>
      {SHOWN.filter((list) => list !== 'mine' || may('referrals:work')).map((list) => (
        <Link
          key={list}
          to="/referrals/in/$list"
          params={{ list }}
          activeProps={{}}
          aria-current={list === here ? 'page' : undefined}
        >
          {w.lists[list]}
          <span className="hr-count">{countOf(list)}</span>
        </Link>
      ))}
    </nav>
  )
}

interface Place {
  readonly urgency: number
  readonly at: Listed['receivedAt']
  readonly referral: Listed['referral']
}

function List({ list }: Readonly<{ list: ListName }>) {
  const w = useWords(referralsWords)
  const [after, setAfter] = useState<Place>()
  const input = list === 'mine' ? ({ list: 'accepted', mine: true } as const) : { list }
  const asked = useAsk(board, { ...input, ...(after && { after }) }, { keep: true })
  return (
    <Answered asked={asked}>
      {({ referrals, next }) => (
        <>
          {referrals.length === 0 ? (
            <Empty>{w.empty[list]}</Empty>
          ) : (
            <Rows caption={w.lists[list]} rows={referrals} />
          )}
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

function Rows({ caption, rows }: Readonly<{ caption: string; rows: readonly Listed[] }>) {
  const w = useWords(referralsWords)
  const { sources } = useWords(sharedWords)
  const when = useWhen()
  const { me } = useSurroundings()
  const nameOf = useStaffName()
  const isOver = ({ status }: Listed) =>
    status === 'declined' || status === 'withdrawn' || status === 'closed'
  return (
    <ListTable
      caption={caption}
      rows={rows}
      keyOf={({ referral }) => referral}
      columns={[
        {
          key: 'who',
          title: w.columns.who,
          show: (row) => (
            <>
              <Link to="/referrals/$referral" params={{ referral: row.referral }}>
                {row.name}
              </Link>
              <div className="hr-second">
                {[
                  isOver(row)
                    ? w.changed(when.moment(row.changedAt))
                    : w.received(when.moment(row.receivedAt)),
                  row.person === null ? undefined : w.matched,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </>
          ),
        },
        {
          key: 'from',
          title: w.columns.from,
          show: (row) => (
            <>
              {row.from ?? sources[row.source]}
              <div className="hr-second">{w.ways[row.way]}</div>
            </>
          ),
        },
        {
          key: 'urgency',
          title: w.columns.urgency,
          show: (row) => (
            <>
              <div className="hr-chips">
                <UrgencyChip urgency={row.urgency} />
                {row.hasSafety && <SafetyChip />}
              </div>
              {row.respondBy !== null && (
                <div className="hr-second">{w.respondBy(when.day(row.respondBy))}</div>
              )}
            </>
          ),
        },
        {
          key: 'owner',
          title: w.columns.owner,
          show: ({ owner, status }) => (
            <>
              {owner === null ? w.nobody : owner === me?.staff ? w.you : nameOf(owner)}
              <div className="hr-second">{w.statuses[status]}</div>
            </>
          ),
        },
        { key: 'due', title: w.columns.due, show: ({ due }) => <DueSoon due={due} /> },
        {
          key: 'open',
          title: w.columns.open,
          quiet: true,
          show: ({ referral, name }) => (
            <LinkButton
              to="/referrals/$referral"
              params={{ referral }}
              variant="default"
              size="xs"
              aria-label={`${w.open}: ${name}`}
            >
              {w.open}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
