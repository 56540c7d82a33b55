import type { StaffId } from '@handrail/care'
import { absences, lastDayAway } from '@handrail/care/agency'
import { type CoverId, caseloadOf, coverCaseload } from '@handrail/care/assignments'
import type { z } from 'zod'
import { useColleagues, useStaffName } from '../agency/colleagues.ts'
import { useDaysAway } from '../agency/days-away.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { TakeBackForm } from './take-back-form.tsx'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

type Away = z.output<typeof absences.answer>['absences'][number]
type People = z.output<typeof caseloadOf.answer>['people']

/** Who is there for the people of whoever is away: how many nobody covers yet, and the way to give all of them at once. */
export function CoverPanel({ staff }: Readonly<{ staff: StaffId }>) {
  const { cover: w } = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const away = useAsk(absences, { staff }).answer?.absences[0]
  const people = useAsk(caseloadOf, { staff }, { enabled: away !== undefined }).answer?.people ?? []
  if (!away || people.length === 0) return null
  const open = people.filter(({ cover }) => cover === null)
  return (
    <Panel title={w.title}>
      <p>
        {open.length === 0 ? w.allCovered : w.notCovered(open.length)}{' '}
        {open.length > 0 && away.cover !== null && w.named(nameOf(away.cover) ?? '')}
      </p>
      {open.length > 0 && (
        <Reveal label={w.open}>{(close) => <CoverForm away={away} people={open} onDone={close} />}</Reveal>
      )}
      {coversOf(people).map(([cover, covers]) => (
        <Reveal key={cover} label={w.takeBackAll(nameOf(cover) ?? '')}>
          {(close) => <TakeBackForm covers={covers} away={staff} until={lastDayAway(away)} onDone={close} />}
        </Reveal>
      ))}
    </Panel>
  )
}

/** Each colleague who covers somebody here, with all of their covers. */
function coversOf(people: People): readonly (readonly [StaffId, readonly CoverId[]])[] {
  const by = new Map<StaffId, CoverId[]>()
  for (const { cover } of people)
    if (cover) by.set(cover.staff, [...(by.get(cover.staff) ?? []), cover.cover])
  return [...by]
}

const NOBODY = 'nobody'

function CoverForm({ away, people, onDone }: Readonly<{ away: Away; people: People; onDone: () => void }>) {
  const { cover: w } = useWords(assignmentsWords)
  const when = useWhen()
  const { me } = useSurroundings()
  const awayOf = useDaysAway()
  const others = useColleagues('case-manager')
    .filter(({ value }) => value !== away.staff && value !== me?.staff)
    .map(({ value, label }) => ({
      value,
      label: [label, awayOf(value)?.said].filter(Boolean).join(' · '),
    }))
  const first = others.some(({ value }) => value === away.cover) ? (away.cover ?? NOBODY) : NOBODY
  return (
    <DoorForm
      does={coverCaseload}
      start={Object.fromEntries(people.map(({ assignment }) => [assignment, first]))}
      labels={{
        people: w.title,
        words: w.words,
        ...Object.fromEntries(people.map(({ assignment, name }) => [assignment, w.coversName(name)])),
      }}
      input={(values) => ({
        absence: away.absence,
        people: people
          .map(({ assignment }) => ({ assignment, to: textOf(values, assignment) }))
          .filter(({ to }) => to !== NOBODY && to !== ''),
        words: filled(values, 'words'),
      })}
      refusal={useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.lead(when.day(lastDayAway(away)))}</p>
      {people.map(({ assignment, name }) => (
        <SelectField
          key={assignment}
          name={assignment}
          label={w.coversName(name)}
          choices={[{ value: NOBODY, label: w.nobody }, ...others]}
        />
      ))}
      <LongField name="words" label={w.words} hint={w.wordsHint} />
    </DoorForm>
  )
}
