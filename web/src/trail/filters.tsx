import { type PersonId, plainDate, staffId } from '@handrail/care'
import { staffNames } from '@handrail/care/agency'
import { names, search } from '@handrail/care/people'
import { TRAIL_KINDS } from '@handrail/care/trail'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { type TrailFilter, trailFilter } from './filter.ts'
import { trailWords } from './words/trail.ts'

type FiltersProps = Readonly<{
  filter: TrailFilter
  /** The staff to choose from; everybody when it is nothing. */
  team: readonly string[] | undefined
  onChange: (filter: TrailFilter) => void
}>

/** By day, by who did it, by what it is about, and by person where the reader may see one. */
export function Filters({ filter, team, onChange }: FiltersProps) {
  const w = useWords(trailWords)
  const may = useMay()
  const { answer } = useAsk(staffNames, {})
  const staff = (answer?.staff ?? []).filter((one) => team === undefined || team.includes(one.staff))
  const put = (change: Readonly<Record<string, unknown>>) => onChange(trailFilter({ ...filter, ...change }))
  return (
    <section className="hr-panel" aria-label={w.filters}>
      <div className="hr-pair">
        <DayField day={filter.day} onChange={(day) => put({ day })} />
        <NativeSelect
          label={w.staff}
          value={filter.staff ?? ''}
          data={[
            { value: '', label: team ? w.yourTeam : w.everybody },
            ...staff.map(({ staff: value, name, left }) => ({ value, label: left ? w.left(name) : name })),
          ]}
          onChange={(event) => put({ staff: staffId.safeParse(event.currentTarget.value).data })}
        />
        <NativeSelect
          label={w.kind}
          value={filter.kind ?? ''}
          data={[
            { value: '', label: w.most },
            ...TRAIL_KINDS.map((value) => ({ value, label: w.kinds[value] })),
            { value: 'everything', label: w.everything },
          ]}
          onChange={(event) => put({ kind: event.currentTarget.value })}
        />
        {may('people:search') && filter.person === undefined && (
          <PersonField onChoose={(person) => put({ person })} />
        )}
      </div>
      {filter.person !== undefined && (
        <OnePerson person={filter.person} onLeave={() => put({ person: undefined })} />
      )}
    </section>
  )
}

/** A day counts once it is a whole one; until then it stays as it is typed. */
function DayField({
  day = '',
  onChange,
}: Readonly<{ day?: string | undefined; onChange: (day: string | undefined) => void }>) {
  const w = useWords(trailWords)
  const [typed, setTyped] = useState({ day, text: day })
  const text = typed.day === day ? typed.text : day
  return (
    <TextInput
      type="date"
      label={w.day}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value
        const isDay = next === '' || plainDate.safeParse(next).success
        setTyped({ day: isDay ? next : day, text: next })
        if (isDay) onChange(next === '' ? undefined : next)
      }}
    />
  )
}

function PersonField({ onChoose }: Readonly<{ onChoose: (person: PersonId) => void }>) {
  const w = useWords(trailWords)
  const [text, setText] = useState('')
  const settled = useSettled(text.trim(), 150)
  const { answer, waiting } = useAsk(search, { text: settled }, { enabled: settled !== '', keep: true })
  const found = settled === '' ? [] : (answer?.found ?? [])
  const nobody = settled !== '' && !waiting && found.length === 0
  return (
    <div className="hr-fields">
      <TextInput
        label={w.person}
        description={w.personHint}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className={nobody ? 'hr-second' : 'hr-hidden'}>
        {nobody ? w.noPerson : ''}
      </p>
      {found.length > 0 && (
        <ul className="hr-rowlist">
          {found.map(({ person, shownName }) => (
            <li key={person}>
              <Button variant="default" size="xs" onClick={() => onChoose(person)}>
                {w.only(shownName)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function OnePerson({ person, onLeave }: Readonly<{ person: PersonId; onLeave: () => void }>) {
  const w = useWords(trailWords)
  const may = useMay()
  const { answer } = useAsk(names, { persons: [person] }, { enabled: may('people:search') })
  const name = answer?.people[0]?.shownName
  return (
    <div className="hr-actions">
      <p>{name === undefined ? w.onlyOne : w.only(name)}</p>
      <Button variant="default" size="xs" onClick={onLeave}>
        {w.allPeople}
      </Button>
    </div>
  )
}
