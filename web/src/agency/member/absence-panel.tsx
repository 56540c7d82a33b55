import type { StaffId } from '@handrail/care'
import {
  ABSENCE_KINDS,
  absences,
  endAbsence,
  isAwayOn,
  lastDayAway,
  recordAbsence,
} from '@handrail/care/agency'
import type { z } from 'zod'
import { useAsk } from '../../door/doors.tsx'
import { Answered } from '../../staff-ui/answered.tsx'
import { Chip } from '../../staff-ui/chip.tsx'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../../staff-ui/form/fields.tsx'
import { Pair } from '../../staff-ui/form/pair.tsx'
import { textOf } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { useColleagues, useStaffName } from '../colleagues.ts'
import { absenceWords } from '../words/absence.ts'
import { agencyWords } from '../words/agency.ts'

type Away = z.output<typeof absences.answer>['absences'][number]

/** When somebody is away and who covers: now, and what is to come. */
export function AbsencePanel({ staff }: Readonly<{ staff: StaffId }>) {
  const w = useWords(absenceWords)
  const asked = useAsk(absences, { staff })
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={1}>
        {({ absences: all, mayRecord }) => (
          <>
            {all.length === 0 && <p>{w.none}</p>}
            {all.map((one) => (
              <One key={one.absence} one={one} />
            ))}
            {mayRecord && <Reveal label={w.add}>{(close) => <Record staff={staff} onDone={close} />}</Reveal>}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function One({ one }: Readonly<{ one: Away }>) {
  const w = useWords(absenceWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const isNow = isAwayOn(one, when.today)
  const cover = nameOf(one.cover)
  return (
    <div className="hr-point">
      <div>
        {w.days(when.day(one.from), when.day(lastDayAway(one)))}
        <div className="hr-second">
          {[w.kinds[one.kind], cover === undefined ? w.nobodyCovers : w.covers(cover)].join(' · ')}
        </div>
      </div>
      <Chip tone={isNow ? 'maybe' : 'not-now'} shape="calendar">
        {isNow ? w.now : w.toCome}
      </Chip>
      {one.mayEnd && (
        <Reveal label={w.end} what={w.days(when.day(one.from), when.day(one.until))}>
          {(close) => <End one={one} onDone={close} />}
        </Reveal>
      )}
    </div>
  )
}

const NOBODY = 'nobody'

function Record({ staff, onDone }: Readonly<{ staff: StaffId; onDone: () => void }>) {
  const w = useWords(absenceWords)
  const { refusals } = useWords(agencyWords)
  const managers = useColleagues('case-manager')
  const all = useColleagues()
  const isManager = managers.some(({ value }) => value === staff)
  // Only a case manager can stand in for one.
  const colleagues = (isManager ? managers : all).filter(({ value }) => value !== staff)
  return (
    <DoorForm
      does={recordAbsence}
      labels={{ from: w.from, until: w.until, kind: w.kind, cover: w.cover }}
      start={{ cover: NOBODY }}
      input={(values) => ({
        staff,
        from: textOf(values, 'from'),
        until: textOf(values, 'until'),
        kind: textOf(values, 'kind'),
        cover: textOf(values, 'cover') === NOBODY ? null : textOf(values, 'cover'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <Pair>
        <TextField name="from" label={w.from} type="date" short />
        <TextField name="until" label={w.until} hint={w.untilHint} type="date" short />
      </Pair>
      <SelectField
        name="kind"
        label={w.kind}
        hint={w.kindHint}
        choices={ABSENCE_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <SelectField
        name="cover"
        label={w.cover}
        hint={w.coverHint}
        choices={[{ value: NOBODY, label: w.nobody }, ...colleagues]}
      />
    </DoorForm>
  )
}

function End({ one, onDone }: Readonly<{ one: Away; onDone: () => void }>) {
  const w = useWords(absenceWords)
  const { refusals } = useWords(agencyWords)
  return (
    <DoorForm
      does={endAbsence}
      version={one.version}
      labels={{ back: w.back }}
      input={(values, seen) => ({
        absence: one.absence,
        version: seen ?? one.version,
        back: textOf(values, 'back'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.endSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="back" label={w.back} hint={w.backHint} type="date" short />
    </DoorForm>
  )
}
