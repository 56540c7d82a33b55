import { confirmMerge, declineMerge, mergesToConfirm } from '@handrail/care/people'
import { Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Empty, Page, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { BornText } from './born-text.tsx'
import { peopleWords } from './words/people.ts'
import { twiceWords } from './words/twice.ts'

type Waiting = z.output<typeof mergesToConfirm.answer>['merges'][number]

/** Records that somebody found to be one person, side by side, for a second person to decide. */
export function MergesPage() {
  const w = useWords(twiceWords)
  const people = useWords(peopleWords)
  const asked = useAsk(mergesToConfirm, {})
  const nameOf = useStaffName()
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead} trail={<Link to="/people">{people.title}</Link>}>
      <Answered asked={asked}>
        {({ merges }) =>
          merges.length === 0 ? (
            <Empty>{w.empty}</Empty>
          ) : (
            merges.map((one) => <Proposal key={one.merge.merge} one={one} nameOf={nameOf} />)
          )
        }
      </Answered>
    </Page>
  )
}

function Proposal({
  one: { merge, why, survivor, merged },
  nameOf,
}: Readonly<{ one: Waiting; nameOf: (staff: string | null) => string | undefined }>) {
  const w = useWords(twiceWords)
  const { noAnswer } = useWords(peopleWords)
  const when = useWhen()
  const rows: readonly (readonly [string, (side: Waiting['survivor']) => ReactNode])[] = [
    [w.name, ({ shownName }) => shownName],
    [w.legalName, ({ legalName }) => legalName ?? noAnswer['not-asked']],
    [
      w.born,
      ({ born }) => (
        <BornText born={born} age={born.answer === 'approximate' ? String(born.year) : undefined} />
      ),
    ],
  ]
  return (
    <Panel title={`${survivor.shownName} · ${merged.shownName}`}>
      <p className="hr-second">
        {w.proposedBy(nameOf(merge.proposedBy) ?? '–', when.moment(merge.proposedAt))}
      </p>
      <p>“{why}”</p>
      <div className="hr-table-frame">
        <Table className="hr-compare">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{w.what}</Table.Th>
              <Table.Th scope="col">{w.goesOn}</Table.Th>
              <Table.Th scope="col">{w.rests}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([label, show]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td data-label={w.goesOn}>{show(survivor)}</Table.Td>
                <Table.Td data-label={w.rests}>{show(merged)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Decide merge={merge} what={`${survivor.shownName}, ${merged.shownName}`} />
    </Panel>
  )
}

function Decide({ merge: { merge, proposedBy }, what }: Readonly<{ merge: Waiting['merge']; what: string }>) {
  const w = useWords(twiceWords)
  const { refusals } = useWords(peopleWords)
  const { anyRefusal } = useWords(commonWords)
  const { me } = useSurroundings()
  const confirming = useDo(confirmMerge)
  const declining = useDo(declineMerge)
  const busy = confirming.busy || declining.busy
  const reply = confirming.reply ?? declining.reply
  const isOwn = proposedBy === me?.staff
  return (
    <>
      {isOwn && <p>{w.yours}</p>}
      <div className="hr-actions">
        {!isOwn && (
          <Button
            variant="default"
            loading={confirming.busy}
            disabled={busy}
            aria-label={`${w.confirm}: ${what}`}
            onClick={() => void confirming.send({ merge })}
          >
            {w.confirm}
          </Button>
        )}
        <Button
          variant="default"
          loading={declining.busy}
          disabled={busy}
          aria-label={`${w.decline}: ${what}`}
          onClick={() => void declining.send({ merge })}
        >
          {w.decline}
        </Button>
      </div>
      {reply?.kind === 'refused' && <p role="alert">{wordsFor(refusals)(reply) ?? anyRefusal}</p>}
      {reply && reply.kind !== 'refused' && reply.kind !== 'problems' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
    </>
  )
}
