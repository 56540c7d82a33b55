import { type StaffId, staffId } from '@handrail/care'
import {
  CADENCES,
  caseloadOf,
  caseloads,
  describeCaseManager,
  EXTRAS,
  type OnCaseload,
  SPECIALTIES,
  weigh,
} from '@handrail/care/assignments'
import { Link, useParams } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { AbsencePanel } from '../agency/member/absence-panel.tsx'
import { useAsk } from '../door/doors.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { listOf, textOf } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page, Panel, Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { CoverPanel } from './cover-form.tsx'
import { useWeight } from './figures.ts'
import { HandOverForm } from './hand-over-form.tsx'
import { type Caseload, LoadChart } from './load-chart.tsx'
import { TakeBackForm } from './take-back-form.tsx'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'
import '../waitlist/waitlist.css'

/** The people behind the number of one caseload, what each counts, and the way to hand them over. */
export function CaseloadPage() {
  const w = useWords(assignmentsWords)
  const { staff: id = '' } = useParams({ strict: false })
  const known = staffId.safeParse(id)
  const nameOf = useStaffName()
  const asked = useAsk(caseloads, {}, { enabled: known.success })
  const load = asked.answer?.caseloads.find(({ staff }) => staff === id)
  const isNobody = !known.success || (asked.answer !== undefined && load === undefined)
  return (
    <Page
      tab={w.ofTab}
      title={load ? w.ofTitle(nameOf(load.staff) ?? '') : w.ofTab}
      trail={<Link to="/caseloads">{w.title}</Link>}
      side={
        load && (
          <>
            <AbsencePanel staff={load.staff} />
            <CoverPanel staff={load.staff} />
            <About load={load} />
          </>
        )
      }
    >
      {isNobody && <TroubleNote trouble={{ kind: 'not-found' }} again={asked.again} />}
      {load && <LoadChart loads={[load]} />}
      {load && (
        <Section title={w.columns.people} count={load.people}>
          <People staff={load.staff} />
        </Section>
      )}
    </Page>
  )
}

function About({ load }: Readonly<{ load: Caseload }>) {
  const w = useWords(assignmentsWords)
  const { form } = useWords(peopleWords)
  const weight = useWeight()
  return (
    <Panel title={w.about}>
      <dl className="hr-facts">
        <div>
          <dt>{w.languages}</dt>
          <dd>
            {load.languages.map((tag) => form.languages.find(([one]) => one === tag)?.[1] ?? tag).join(', ')}
          </dd>
        </div>
        <div>
          <dt>{w.specialties}</dt>
          <dd>
            {load.specialties.length === 0
              ? w.noSpecialties
              : load.specialties.map((one) => w.specialtyNames[one]).join(', ')}
          </dd>
        </div>
        <div>
          <dt>{w.columns.full}</dt>
          <dd>{weight(load.capacity)}</dd>
        </div>
      </dl>
      <Reveal label={w.describe}>{(close) => <Describe load={load} onDone={close} />}</Reveal>
    </Panel>
  )
}

function Describe({ load, onDone }: Readonly<{ load: Caseload; onDone: () => void }>) {
  const w = useWords(assignmentsWords)
  const { form } = useWords(peopleWords)
  return (
    <DoorForm
      does={describeCaseManager}
      version={load.version}
      start={{
        languages: load.languages,
        specialties: load.specialties,
        capacity: `${load.capacity / 1000}`,
      }}
      labels={{ languages: w.languages, specialties: w.specialties, capacity: w.capacity }}
      input={(values, seen) => ({
        staff: load.staff,
        version: seen ?? load.version,
        languages: listOf(values, 'languages'),
        specialties: listOf(values, 'specialties') as never,
        capacity: Math.round(Number(textOf(values, 'capacity').replace(',', '.')) * 1000),
      })}
      refusal={useWhyNot()}
      submit={w.describeSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <ChecksField
        name="languages"
        label={w.languages}
        choices={form.languages.map(([value, label]) => ({ value, label }))}
      />
      <ChecksField
        name="specialties"
        label={w.specialties}
        choices={SPECIALTIES.map((value) => ({ value, label: w.specialtyNames[value] }))}
      />
      <TextField name="capacity" label={w.capacity} hint={w.capacityHint} inputMode="numeric" short />
    </DoorForm>
  )
}

function People({ staff }: Readonly<{ staff: StaffId }>) {
  const w = useWords(assignmentsWords)
  const asked = useAsk(caseloadOf, { staff })
  return (
    <Answered asked={asked}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty>{w.noOne}</Empty>
        ) : (
          <ListTable
            caption={w.columns.people}
            rows={people}
            keyOf={({ assignment }) => assignment}
            columns={[
              { key: 'who', title: w.person, show: (one) => <Person one={one} /> },
              { key: 'counts', title: w.counts, show: (one) => <Counts one={one} /> },
              {
                key: 'weigh',
                title: w.weigh,
                quiet: true,
                show: (one) => (
                  <Reveal label={w.weigh} what={one.name}>
                    {(close) => <Weigh one={one} onDone={close} />}
                  </Reveal>
                ),
              },
              {
                key: 'cover',
                title: w.cover.title,
                quiet: true,
                show: ({ cover, staff: away, name }) =>
                  cover && (
                    <Reveal label={w.cover.takeBack} what={name}>
                      {(close) => (
                        <TakeBackForm covers={[cover.cover]} away={away} until={cover.until} onDone={close} />
                      )}
                    </Reveal>
                  ),
              },
              {
                key: 'hand-over',
                title: w.handOver.open,
                quiet: true,
                show: (one) => (
                  <Reveal label={w.handOver.open} what={one.name}>
                    {(close) => <HandOverForm of={one} onDone={close} />}
                  </Reveal>
                ),
              },
            ]}
          />
        )
      }
    </Answered>
  )
}

function Person({ one }: Readonly<{ one: OnCaseload }>) {
  const w = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const when = useWhen()
  return (
    <>
      <Link to="/people/$person" params={{ person: one.person }}>
        {one.name}
      </Link>
      <div className="hr-second">
        {[
          one.status === 'made' && w.statuses.made,
          w.since(when.day(when.dayOf(one.madeAt))),
          one.contactedOn !== null && w.contacted(when.day(one.contactedOn)),
          one.cover !== null &&
            w.cover.by(nameOf(one.cover.staff) ?? '', when.day(one.cover.from), when.day(one.cover.until)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  )
}

function Counts({ one }: Readonly<{ one: OnCaseload }>) {
  const w = useWords(assignmentsWords)
  const weight = useWeight()
  return (
    <>
      {weight(one.weight)}
      <div className="hr-second">
        {[w.cadences[one.cadence], ...one.extras.map((extra) => w.extraNames[extra])].join(' · ')}
      </div>
    </>
  )
}

function Weigh({ one, onDone }: Readonly<{ one: OnCaseload; onDone: () => void }>) {
  const w = useWords(assignmentsWords)
  return (
    <DoorForm
      does={weigh}
      version={one.version}
      start={{ cadence: one.cadence, extras: one.extras }}
      labels={{ cadence: w.cadence, extras: w.extras }}
      input={(values, seen) => ({
        assignment: one.assignment,
        version: seen ?? one.version,
        cadence: textOf(values, 'cadence'),
        extras: listOf(values, 'extras') as never,
      })}
      refusal={useWhyNot()}
      submit={w.weighSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="cadence"
        label={w.cadence}
        choices={CADENCES.map((value) => ({ value, label: w.cadences[value] }))}
      />
      <ChecksField
        name="extras"
        label={w.extras}
        choices={EXTRAS.map((value) => ({ value, label: w.extraNames[value] }))}
      />
    </DoorForm>
  )
}
