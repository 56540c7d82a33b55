import { type DeadlineShown, finish, mayBePutOff } from '@handrail/care/clocks'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDo } from '../door/doors.tsx'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { nowOf, useDifferences, usePutOffText } from './deadline-now.ts'
import { DueChip } from './due-chip.tsx'
import { useDueWords } from './due-words.ts'
import { NotNow } from './not-now.tsx'
import { requestOf } from './request-of.ts'
import { clocksWords } from './words/clocks.ts'
import { notNowWords } from './words/not-now.ts'
import { ofPersonWords } from './words/of-person.ts'
import { WorkLink } from './work-link.tsx'

/** What the person, or the request, that something is due about is called. */
export type NameOf = (due: DeadlineShown) => string | undefined

/** How something is given to somebody that nobody sees who could do it. */
export type Giving = (due: DeadlineShown, what: string) => ReactNode

/** Things that are due, each with its reason under it and one thing to do. */
export function DueList({
  title,
  rows,
  nameOf,
  ownerOf = () => undefined,
  giving,
  headless = false,
  ofOne = false,
}: Readonly<{
  title: string
  rows: readonly DeadlineShown[]
  nameOf: NameOf
  /** Whose something is, where that is not plain: on a record, or among a team's. */
  ownerOf?: (due: DeadlineShown) => string | undefined
  giving?: Giving | undefined
  headless?: boolean
  /** All is about one person, whose record this stands on. */
  ofOne?: boolean
}>) {
  const w = useWords(clocksWords)
  const of = useWords(ofPersonWords)
  const said = useDueWords()
  const putOffText = usePutOffText()
  const about = ofOne
    ? []
    : [
        {
          key: 'person',
          title: w.columns.person,
          width: '20%',
          show: (due: DeadlineShown) => <Whose due={due} nameOf={nameOf} />,
        },
      ]
  return (
    <ListTable
      caption={title}
      rows={rows}
      headless={headless}
      keyOf={({ deadline }) => deadline}
      columns={[
        ...about,
        {
          key: 'what',
          title: w.columns.what,
          onPhone: 'untitled',
          show: (due) => {
            const { what, why } = said(due)
            const owner = ownerOf(due)
            const putOff = putOffText(due)
            return (
              <>
                {what}
                <div className="hr-second">
                  {[why, owner === undefined ? undefined : of.whose(owner)].filter(Boolean).join(' ')}
                </div>
                {putOff && <div className="hr-second">{putOff}</div>}
              </>
            )
          },
        },
        {
          key: 'due',
          title: w.columns.due,
          width: '20%',
          onPhone: 'beside-action',
          show: (due) => <DueChip due={due} />,
        },
        {
          key: 'action',
          width: '24%',
          title: w.columns.action,
          quiet: true,
          show: (due) => <Act due={due} nameOf={nameOf} giving={giving} here={ofOne} />,
        },
      ]}
    />
  )
}

function Whose({ due, nameOf }: Readonly<{ due: DeadlineShown; nameOf: NameOf }>) {
  const w = useWords(clocksWords)
  const { person, unseen, because } = due
  if (unseen) return <span className="hr-second">{w.unseen.person}</span>
  if (person === null) return nameOf(due) ?? w.nobody
  if (because?.topic.startsWith('instruments.alert') && because.subject !== null)
    return (
      <Link to="/questionnaires/alert/$alert" params={{ alert: because.subject }}>
        {nameOf(due) ?? w.open}
      </Link>
    )
  return (
    <Link to="/people/$person" params={{ person }}>
      {nameOf(due) ?? w.open}
    </Link>
  )
}

/** What is due about a request that is nobody's yet is done on its page. */
function RequestLink({ due, first, what }: Readonly<{ due: DeadlineShown; first: boolean; what: string }>) {
  const w = useWords(clocksWords)
  const may = useMay()
  const referral = requestOf(due)
  if (referral === undefined || !may('referrals:read')) return null
  return (
    <LinkButton
      to="/referrals/$referral"
      params={{ referral }}
      variant={first ? 'filled' : 'default'}
      size={first ? 'sm' : 'xs'}
      aria-label={`${w.open}: ${what}`}
    >
      {w.open}
    </LinkButton>
  )
}

/** Says that a task is done. When somebody else changed it meanwhile, what they did is shown first. */
function Done({ due, first, what }: Readonly<{ due: DeadlineShown; first: boolean; what: string }>) {
  const w = useWords(clocksWords)
  const { send, busy, reply, forget, refresh } = useDo(finish)
  const differences = useDifferences(due)
  const { deadline, version } = due
  const refused = reply?.kind === 'refused' ? reply : undefined
  const now = refused?.code === 'changed-meanwhile' ? nowOf(refused.current) : undefined
  const seen = now && differences(now, w.done)
  return (
    <>
      <Button
        variant={first ? 'filled' : 'default'}
        size={first ? 'sm' : 'xs'}
        loading={busy}
        aria-label={`${w.done}: ${what}`}
        onClick={() => void send({ deadline, version })}
      >
        {w.done}
      </Button>
      {seen && (
        <BothVersions
          busy={busy}
          rows={seen.also}
          onMine={seen.over ? undefined : () => void send({ deadline, version: seen.version })}
          onTheirs={() => {
            forget()
            refresh()
          }}
        />
      )}
      {refused && !seen && <p role="alert">{wordsFor(w.refusals)(refused)}</p>}
      {reply && reply.kind !== 'done' && reply.kind !== 'problems' && reply.kind !== 'refused' && (
        <TroubleNote trouble={reply} />
      )}
    </>
  )
}

/** One thing to do: say that a task is done, or open the page where what a rule asks for is done. */
export function Act({
  due,
  nameOf,
  giving,
  first = false,
  here = false,
}: Readonly<{
  due: DeadlineShown
  nameOf: NameOf
  giving?: Giving | undefined
  first?: boolean
  /** It stands on the record already. */
  here?: boolean
}>) {
  const notNow = useWords(notNowWords)
  const { today } = useWhen()
  const said = useDueWords()
  const may = useMay()
  const { because } = due
  const what = [said(due).what, nameOf(due)].filter(Boolean).join(', ')
  if (due.unseen) return giving?.(due, what)
  return (
    <div className="hr-actions">
      {because !== null && <WorkLink due={due} what={what} here={here} />}
      <RequestLink due={due} first={first} what={what} />
      {due.doneByHand && may('clocks:work') && <Done due={due} first={first} what={what} />}
      {mayBePutOff(due, today) && may('clocks:work') && (
        <Reveal label={notNow.label} what={what}>
          {(close) => <NotNow due={due} onDone={close} />}
        </Reveal>
      )}
    </div>
  )
}
