import { endOfDay, plainDate } from '@handrail/care'
import {
  beginRelation,
  endRelation,
  type PersonRecord,
  RELATION_KINDS,
  type RelationKind,
} from '@handrail/care/people'
import { useColleagues, useStaffName } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'
import { teamWords } from './words/team.ts'

type Relation = PersonRecord['relations'][number]

/** Who works with this person. Whoever assigns people adds and ends it here. */
export function TeamPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const team = useWords(teamWords)
  const when = useWhen()
  const may = useMay()
  const nameOf = useStaffName()
  if (record.view === 'billing') return null
  const assigns = may('relations:assign') && record.view === 'full'
  const named = record.relations.flatMap((relation) => {
    const name = nameOf(relation.staff)
    return name === undefined ? [] : [{ relation, name }]
  })
  return (
    <Panel title={w.record.team}>
      {record.relations.length === 0 && <p>{w.record.nobodyYet}</p>}
      <ul className="hr-rowlist">
        {named.map(({ relation, name }) => (
          <li key={relation.relation}>
            <div>
              {name}
              <div className="hr-second">
                {[
                  w.relations[relation.kind],
                  relation.until === undefined ? undefined : team.ends(when.moment(relation.until)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </div>
            </div>
            {assigns && relation.kind !== 'emergency' && (
              <Reveal label={team.end} what={name}>
                {(close) => <End relation={relation} name={name} onDone={close} />}
              </Reveal>
            )}
          </li>
        ))}
      </ul>
      {assigns && (
        <Reveal label={team.add} writes={{ form: 'people.beginRelation' }}>
          {(close) => <Begin person={record.person} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

function End({
  relation: { relation, person, version },
  name,
  onDone,
}: Readonly<{ relation: Relation; name: string; onDone: () => void }>) {
  const w = useWords(teamWords)
  const { refusals } = useWords(peopleWords)
  return (
    <DoorForm
      does={endRelation}
      labels={{}}
      version={version}
      input={(_values, seen) => ({ person, relation, version: seen ?? version })}
      refusal={wordsFor(refusals)}
      submit={w.end}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.endLead(name)}</p>
    </DoorForm>
  )
}

function Begin({ person, onDone }: Readonly<{ person: PersonRecord['person']; onDone: () => void }>) {
  const w = useWords(teamWords)
  const { relations, refusals, problems } = useWords(peopleWords)
  const { zone, me } = useSurroundings()
  // Nobody gives themselves a reason to see somebody.
  const choices = useColleagues().filter(({ value }) => value !== me?.staff)
  return (
    <DoorForm
      does={beginRelation}
      draft={{ form: 'people.beginRelation', about: person }}
      labels={{ staff: w.staff, kind: w.kind, until: w.until, reason: w.reason }}
      input={(values) => ({
        person,
        staff: textOf(values, 'staff'),
        kind: textOf(values, 'kind'),
        ...withoutEmpty({ until: untilFrom(values, zone), reason: filled(values, 'reason') }),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.submit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <SelectField name="staff" label={w.staff} choices={choices} />
          <SelectField
            name="kind"
            label={w.kind}
            hint={w.kindHint[textOf(values, 'kind') as RelationKind]}
            choices={RELATION_KINDS.map((value) => ({ value, label: relations[value] }))}
          />
          <TextField name="until" label={w.until} hint={w.untilHint} type="date" short />
          <TextField name="reason" label={w.reason} hint={w.reasonHint} />
        </>
      )}
    </DoorForm>
  )
}

/** The end of the day that was named. Half a date goes as it is: the server names what is wrong with it. */
function untilFrom(values: Values, zone: string): string | undefined {
  const typed = filled(values, 'until')
  const day = plainDate.safeParse(typed)
  return day.success ? endOfDay(zone, day.data) : typed
}
