import { daysBetween } from '@handrail/care'
import { overview } from '@handrail/care/agency'
import { MOST_COUNTED } from '@handrail/care/referrals'
import {
  type EntryId,
  formulaNow,
  highestOf,
  type ListedEntry,
  WAIT_FILTERS,
  type WaitFilter,
  waitBoard,
} from '@handrail/care/waitlist'
import { Button, Checkbox } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { type Column, ListTable } from '../staff-ui/list-table.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ScaleIcon } from '../ui/result-icons.tsx'
import { PlacesPart } from './places-part.tsx'
import { OfferChip, RecheckChip } from './recheck-chip.tsx'
import { RecheckManyForm } from './recheck-form.tsx'
import { TermsOf } from './terms-list.tsx'
import { waitlistWords } from './words/waitlist.ts'
import './waitlist.css'

type Board = z.output<typeof waitBoard.answer>

/** Who waits for each program, in order, and why they stand where they stand. */
export function WaitingPage() {
  const w = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  const { program: asked, list = 'all' } = useParams({ strict: false })
  const { answer: agency, trouble, again } = useAsk(overview, {})
  const open = (agency?.programs ?? []).filter(({ closedOn }) => closedOn === null || closedOn >= when.today)
  const program = open.find((one) => one.program === asked) ?? open[0]
  const only = WAIT_FILTERS.find((one) => one === list) ?? 'all'
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={
        <>
          {w.lead} <Link to="/waiting/rules">{w.rules}</Link>
          {may('waitlist:compare') && (
            <>
              {' · '}
              <Link to="/waiting/fairness">{w.fairnessLink}</Link>
            </>
          )}
          {may('progress:measure') && (
            <>
              {' · '}
              <Link to="/waiting/times">{w.timesLink}</Link>
            </>
          )}
        </>
      }
    >
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {!agency && !trouble && <Loading />}
      {agency && !program && <Empty>{w.noProgram}</Empty>}
      {open.length > 1 && (
        <nav className="hr-parts" aria-label={w.programs}>
          {open.map((one) => (
            <Link
              key={one.program}
              to="/waiting/in/$program/$list"
              params={{ program: one.program, list: only }}
              activeProps={{}}
              aria-current={one.program === program?.program ? 'page' : undefined}
            >
              {one.name}
            </Link>
          ))}
        </nav>
      )}
      {program && <List key={`${program.program} ${only}`} program={program.program} only={only} />}
    </Page>
  )
}

function List({ program, only }: Readonly<{ program: ListedEntry['program']; only: WaitFilter }>) {
  const w = useWords(waitlistWords)
  const may = useMay()
  const [after, setAfter] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<EntryId>>(new Set())
  const asked = useAsk(waitBoard, { program, only, after }, { keep: true })
  const choose = (entries: readonly EntryId[], on: boolean) => {
    const next = new Set(chosen)
    for (const entry of entries) on ? next.add(entry) : next.delete(entry)
    setChosen(next)
  }
  return (
    <Answered asked={asked}>
      {(board) => (
        <>
          {board.entitled > 0 && only !== 'entitled' && <Entitled board={board} program={program} />}
          <PlacesPart program={program} places={board.places} />
          <Filters board={board} program={program} only={only} />
          {board.entries.length === 0 ? (
            <Empty>{only === 'all' ? w.empty : w.emptyFilter}</Empty>
          ) : (
            <>
              {may('waitlist:work') && (
                <Chosen
                  entries={board.entries}
                  chosen={chosen}
                  choose={choose}
                  onDone={() => setChosen(new Set())}
                />
              )}
              <Rows
                caption={w.lists[only]}
                rows={board.entries}
                chosen={may('waitlist:work') ? chosen : undefined}
                choose={choose}
              />
            </>
          )}
          {(after > 0 || board.next !== null) && (
            <div className="hr-actions">
              {after > 0 && (
                <Button variant="default" onClick={() => setAfter(0)}>
                  {w.firstPage}
                </Button>
              )}
              {board.next !== null && (
                <Button variant="default" onClick={() => setAfter(board.next ?? 0)}>
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

type OfBoard = Readonly<{ board: Board; program: ListedEntry['program'] }>

/** The law gives some a right to what they wait for. That is said before anything else. */
function Entitled({ board, program }: OfBoard) {
  const w = useWords(waitlistWords)
  return (
    <div className="hr-note hr-note-rights">
      <ScaleIcon />
      <p>
        <strong>{w.entitledTitle(board.entitled, MOST_COUNTED)}</strong> {w.entitledText}{' '}
        <Link to="/waiting/in/$program/$list" params={{ program, list: 'entitled' }}>
          {w.entitledOpen}
        </Link>
      </p>
    </div>
  )
}

const countedUpTo = (count: number): string => (count > MOST_COUNTED ? `${MOST_COUNTED}+` : `${count}`)

function Filters({ board, program, only }: OfBoard & Readonly<{ only: WaitFilter }>) {
  const w = useWords(waitlistWords)
  const counts: Readonly<Record<WaitFilter, number>> = {
    all: board.waiting,
    offered: board.offered,
    overdue: board.overdue,
    entitled: board.entitled,
    'lift-asked': board.liftAsked,
    danger: board.danger,
  }
  return (
    <nav className="hr-parts" aria-label={w.title}>
      {WAIT_FILTERS.map((list) => (
        <Link
          key={list}
          to="/waiting/in/$program/$list"
          params={{ program, list }}
          activeProps={{}}
          aria-current={list === only ? 'page' : undefined}
        >
          {w.lists[list]} <span className="hr-count">{countedUpTo(counts[list])}</span>
        </Link>
      ))}
    </nav>
  )
}

type Choosing = Readonly<{ choose: (entries: readonly EntryId[], on: boolean) => void }>

function Chosen({
  entries,
  chosen,
  choose,
  onDone,
}: Choosing &
  Readonly<{ entries: readonly ListedEntry[]; chosen: ReadonlySet<EntryId>; onDone: () => void }>) {
  const w = useWords(waitlistWords)
  const [said, setSaid] = useState<ReactNode>()
  const ids = entries.map(({ entry }) => entry)
  return (
    <div className="hr-chosen-bar">
      <Checkbox
        label={w.chooseAll}
        checked={ids.every((id) => chosen.has(id))}
        indeterminate={ids.some((id) => chosen.has(id)) && !ids.every((id) => chosen.has(id))}
        onChange={(event) => choose(ids, event.currentTarget.checked)}
      />
      <span aria-live="polite">{chosen.size > 0 ? w.chosen(chosen.size) : said}</span>
      {chosen.size > 0 && (
        <Reveal label={w.recheck.many}>
          {(close) => (
            <RecheckManyForm
              entries={[...chosen]}
              onCancel={close}
              onDone={({ done, failed }) => {
                setSaid(
                  [w.recheck.did(done), failed > 0 && w.recheck.failed(failed)].filter(Boolean).join(' '),
                )
                close()
                onDone()
              }}
            />
          )}
        </Reveal>
      )}
    </div>
  )
}

function Rows({
  caption,
  rows,
  chosen,
  choose,
}: Choosing &
  Readonly<{
    caption: string
    rows: readonly ListedEntry[]
    chosen: ReadonlySet<EntryId> | undefined
  }>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  const columns: readonly (Column<ListedEntry> | false)[] = [
    {
      key: 'who',
      title: w.columns.who,
      show: (row) => (
        <>
          <Link to="/waiting/entry/$entry" params={{ entry: row.entry }}>
            {row.name}
          </Link>
          {row.place !== null && <div className="hr-second">{w.place(row.place)}</div>}
        </>
      ),
    },
    { key: 'why', title: w.columns.why, show: (row) => <WhyPlace of={row} /> },
    {
      key: 'since',
      title: w.columns.since,
      show: ({ since }) => (
        <>
          {w.days(Math.max(0, daysBetween(since, when.today)))}
          <div className="hr-second">{w.sinceDay(when.day(since))}</div>
        </>
      ),
    },
    { key: 'recheck', title: w.columns.recheck, show: (row) => <RecheckChip of={row} /> },
    {
      key: 'offer',
      title: w.columns.offer,
      show: (row) =>
        row.offer ? <OfferChip offer={row.offer} /> : <span className="hr-second">{w.noOffer}</span>,
    },
    chosen !== undefined && {
      key: 'choose',
      title: w.columns.choose,
      show: (row) => (
        <Checkbox
          aria-label={w.choose(row.name)}
          checked={chosen.has(row.entry)}
          onChange={(event) => choose([row.entry], event.currentTarget.checked)}
        />
      ),
    },
    {
      key: 'open',
      title: w.columns.open,
      quiet: true,
      show: (row) => (
        <LinkButton
          to="/waiting/entry/$entry"
          params={{ entry: row.entry }}
          variant="default"
          size="xs"
          aria-label={`${w.open}: ${row.name}`}
        >
          {w.open}
        </LinkButton>
      ),
    },
  ]
  return (
    <ListTable
      caption={caption}
      rows={rows}
      keyOf={({ entry }) => entry}
      columns={columns.filter((column) => column !== false)}
    />
  )
}

/** The reason in one glance; everything that it is made of, when it is opened. */
function WhyPlace({ of }: Readonly<{ of: ListedEntry }>) {
  const w = useWords(waitlistWords)
  const { answer } = useAsk(formulaNow, {})
  const highest = answer && highestOf(of.grounds, answer.formula)
  // Whoever stands higher than by any ground was lifted, or has waited for so long.
  const by = highest?.tier === of.tier ? highest.ground : 'none'
  return (
    <div className="hr-row-why">
      <div>
        {answer ? w.tierBy(of.tier, w.grounds[by]) : w.tier(of.tier)}
        <div className="hr-second">
          {[
            of.isEntitled && w.entitledShort,
            ...of.grounds.filter(({ ground }) => ground !== by).map(({ ground }) => w.grounds[ground]),
            w.points(of.score),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <Reveal label={w.why} what={of.name}>
        {() => <TermsOf entry={of.entry} />}
      </Reveal>
    </div>
  )
}
