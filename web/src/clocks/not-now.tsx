import {
  couldDo,
  type DeadlineShown,
  dismiss,
  LET_GO_WHY,
  PUT_OFF_WHY,
  reassign,
  snooze,
} from '@handrail/care/clocks'
import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useColleagues } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { nowOf, useDifferences } from './deadline-now.ts'
import { useOwnerOf } from './owner.ts'
import { clocksWords } from './words/clocks.ts'
import { notNowWords } from './words/not-now.ts'

type Way = 'later' | 'let-go' | 'give'
type OfDue = Readonly<{ due: DeadlineShown; onDone: () => void }>

const FORMS = { later: Later, 'let-go': LetGo, give: GiveDue } as const

/** Puts something off, lets it go, or gives it to somebody else. What must be done by law is never offered to be let go. */
export function NotNow({ due, onDone }: OfDue) {
  const w = useWords(notNowWords)
  const may = useMay()
  const [way, setWay] = useState<Way>('later')
  const ways: readonly Way[] = [
    'later',
    ...(due.severity === 'hard' ? [] : (['let-go'] as const)),
    ...(may('clocks:assign') ? (['give'] as const) : []),
  ]
  const Form = FORMS[way]
  return (
    <div className="hr-form hr-start">
      {ways.length > 1 && (
        <Radio.Group label={w.what} value={way} onChange={(chosen) => setWay(chosen as Way)}>
          <div className="hr-choices-list">
            {ways.map((one) => (
              <Radio key={one} value={one} label={w.ways[one]} />
            ))}
          </div>
        </Radio.Group>
      )}
      <Form due={due} onDone={onDone} />
    </div>
  )
}

function Later({ due, onDone }: OfDue) {
  const w = useWords(clocksWords)
  const { state } = useWords(notNowWords)
  const { deadline, version } = due
  const differences = useDifferences(due)
  return (
    <DoorForm
      does={snooze}
      draft={{ form: 'clocks.snooze', subject: deadline }}
      labels={{ until: w.putOffUntil, why: w.why }}
      version={version}
      input={(values, seen) => ({
        deadline,
        version: seen ?? version,
        until: textOf(values, 'until'),
        why: textOf(values, 'why'),
      })}
      newer={(current) => {
        const now = nowOf(current)
        if (!now) return undefined
        const { also, ...rest } = differences(now, w.putOff)
        return {
          ...rest,
          // While it is open, the two fields say how it stands.
          also: rest.over ? also : also.filter(({ label }) => label !== state),
          values: { until: now.snoozedUntil ?? '', why: now.putOffWhy ?? '' },
        }
      }}
      meaning={(_field, code) => PUT_OFF_WHY.flatMap((why) => (why === code ? [w.putOffWhy[why]] : []))[0]}
      refusal={wordsFor(w.refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="until" label={w.putOffUntil} type="date" short />
      <SelectField
        name="why"
        label={w.why}
        choices={PUT_OFF_WHY.map((value) => ({ value, label: w.putOffWhy[value] }))}
      />
    </DoorForm>
  )
}

function LetGo({ due, onDone }: OfDue) {
  const w = useWords(notNowWords)
  const { deadline, version } = due
  const differences = useDifferences(due)
  const { refusals } = useWords(clocksWords)
  return (
    <DoorForm
      does={dismiss}
      draft={{ form: 'clocks.dismiss', subject: deadline }}
      labels={{ why: w.why, note: w.note }}
      version={version}
      input={(values, seen) => ({
        deadline,
        version: seen ?? version,
        why: textOf(values, 'why'),
        ...withoutEmpty({ note: filled(values, 'note') }),
      })}
      newer={(current) => {
        const now = nowOf(current)
        return now && { ...differences(now, w.letGo), values: {} }
      }}
      meaning={(_field, code) => LET_GO_WHY.flatMap((why) => (why === code ? [w.letGoWhy[why]] : []))[0]}
      refusal={wordsFor(refusals)}
      submit={w.letGo}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="why"
        label={w.why}
        choices={LET_GO_WHY.map((value) => ({ value, label: w.letGoWhy[value] }))}
      />
      <LongField name="note" label={w.note} hint={w.noteHint} />
    </DoorForm>
  )
}

/** Gives something that is due to somebody who could do it. */
export function GiveDue({ due, onDone }: OfDue) {
  const w = useWords(notNowWords)
  const { deadline, version } = due
  const differences = useDifferences(due)
  const ownerOf = useOwnerOf()
  const { refusals } = useWords(clocksWords)
  // Nobody is offered who could not do it.
  const colleagues = useColleagues((roles) => couldDo(roles, due.because?.topic))
  return (
    <DoorForm
      does={reassign}
      labels={{ to: w.to }}
      fieldOf={() => 'to'}
      version={version}
      input={(values, seen) => ({ deadline, version: seen ?? version, to: { staff: textOf(values, 'to') } })}
      newer={(current) => {
        const now = nowOf(current)
        if (!now) return undefined
        const { version: newest, also, over } = differences(now, undefined)
        return {
          version: newest,
          also: also.filter(({ label }) => label !== w.owner),
          over,
          values: { to: ownerOf(now) ?? '' },
        }
      }}
      meaning={(_field, code) => colleagues.find(({ value }) => value === code)?.label}
      refusal={wordsFor(refusals)}
      submit={w.give}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField name="to" label={w.to} choices={colleagues} />
    </DoorForm>
  )
}
