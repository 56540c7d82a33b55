import { type FoundPerson, search } from '@handrail/care/people'
import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { PlusIcon } from '../ui/staff-icons.tsx'
import { ageText } from './age-text.ts'
import { BornText } from './born-text.tsx'
import { useMergesWaiting } from './merges-waiting.tsx'
import { SafeChips } from './safe-chips.tsx'
import { peopleWords } from './words/people.ts'
import { teamWords } from './words/team.ts'
import { twiceWords } from './words/twice.ts'

/** Everyone one may see, as one types. */
export function PeoplePage() {
  const w = useWords(peopleWords)
  const team = useWords(teamWords)
  const twice = useWords(twiceWords)
  const may = useMay()
  const { forYou: waitingMerges } = useMergesWaiting()
  const [text, setText] = useState('')
  const settled = useSettled(text.trim(), 150)
  const { answer, trouble, waiting, again } = useAsk(search, { text: settled }, { keep: true })
  const found = answer?.found ?? []
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      actions={
        <>
          {may('relations:assign') && (
            <LinkButton to="/people/without-lead" variant="default">
              {team.title}
            </LinkButton>
          )}
          {may('people:merge') && (
            <LinkButton to="/people/merges" variant="default">
              {twice.tab}
              {waitingMerges > 0 && <span className="hr-count hr-button-count">{waitingMerges}</span>}
            </LinkButton>
          )}
          {may('emergency:open') && (
            <LinkButton to="/people/emergency" variant="default">
              {w.emergency}
            </LinkButton>
          )}
          {may('people:register') && (
            <LinkButton to="/people/new" variant="filled" leftSection={<PlusIcon />}>
              {w.register}
            </LinkButton>
          )}
        </>
      }
    >
      <TextInput
        label={w.searchLabel}
        description={w.searchHint}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        className="hr-search-field"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {settled === '' && found.length > 0 && <h2>{w.yours}</h2>}
      {found.length > 0 ? (
        <ListTable
          caption={settled === '' ? w.yours : w.title}
          rows={found}
          keyOf={({ person }) => person}
          columns={[
            { key: 'person', title: w.columns.person, show: (row) => <PersonName row={row} /> },
            {
              key: 'born',
              title: w.columns.born,
              show: ({ born, age }) => <BornText born={born} age={ageText(age, w.yearsOld)} />,
            },
            { key: 'safe', title: w.columns.safe, show: ({ chips }) => <SafeChips chips={chips} /> },
            {
              key: 'open',
              title: w.columns.open,
              quiet: true,
              show: ({ person, shownName }) => (
                <LinkButton
                  to="/people/$person"
                  params={{ person }}
                  variant="default"
                  size="xs"
                  aria-label={`${w.open}: ${shownName}`}
                >
                  {w.open}
                </LinkButton>
              ),
            },
          ]}
        />
      ) : (
        !waiting && !trouble && <Empty>{settled === '' ? w.empty : w.nothing}</Empty>
      )}
      <p role="status" className="hr-second">
        {answer?.more ? w.more : ''}
      </p>
    </Page>
  )
}

function PersonName({ row: { person, shownName, legalName } }: Readonly<{ row: FoundPerson }>) {
  const w = useWords(peopleWords)
  return (
    <>
      <Link to="/people/$person" params={{ person }}>
        {shownName}
      </Link>
      {legalName !== null && <div className="hr-second">{w.legalName(legalName)}</div>}
    </>
  )
}
