import type { PersonId } from '@handrail/care'
import { AGREED_BY, agreeFee, feesOf } from '@handrail/care/determinations'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { numberOf, textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { determinationsWords } from './words/determinations.ts'

type OneFee = z.output<typeof feesOf.answer>['fees'][number]
type Props = Readonly<{ of: string; person: PersonId }>

/** What somebody pays by their income: as it was agreed, and what it was counted by. */
export function FeePart({ of, person }: Props) {
  const { fee: w } = useWords(determinationsWords)
  const may = useMay()
  const asked = useAsk(feesOf, { case: of })
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={1}>
        {({ fees }) => (
          <>
            {fees.length === 0 && <p>{w.none}</p>}
            {fees.map((fee) => (
              <Fee key={fee.n} fee={fee} />
            ))}
            {may('determinations:decide') && (
              <Reveal label={fees.length === 0 ? w.open : w.again}>
                {(close) => <Agree of={of} person={person} version={fees[0]?.n ?? 0} onDone={close} />}
              </Reveal>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function Fee({ fee }: Readonly<{ fee: OneFee }>) {
  const { fee: w } = useWords(determinationsWords)
  const when = useWhen()
  const { percent, nominalFeeUsd, monthlyIncome, people, pctFpl } = fee
  return (
    <div className="hr-matter">
      <p>{[w.pays(percent), nominalFeeUsd !== null && w.nominal(nominalFeeUsd)].filter(Boolean).join(' ')}</p>
      <p className="hr-second">{w.counted(monthlyIncome, people, pctFpl)}</p>
      <p className="hr-second">{w.until(when.day(fee.agreedOn), when.day(fee.until))}</p>
      <p className="hr-second">{w.rules(when.day(fee.guidelineFrom), when.day(fee.scheduleFrom))}</p>
    </div>
  )
}

function Agree({ of, person, version, onDone }: Props & Readonly<{ version: number; onDone: () => void }>) {
  const { fee: w, refusals, problems } = useWords(determinationsWords)
  const when = useWhen()
  return (
    <DoorForm
      does={agreeFee}
      draft={{ form: 'determinations.agreeFee', about: person, subject: of }}
      version={version}
      start={{ agreedOn: when.today }}
      labels={{ monthlyIncome: w.income, people: w.people, agreedOn: w.agreedOn, agreedBy: w.agreedBy }}
      input={(values, seen) => ({
        case: of,
        version: seen ?? version,
        monthlyIncome: numberOf(textOf(values, 'monthlyIncome')),
        people: numberOf(textOf(values, 'people')),
        agreedOn: textOf(values, 'agreedOn'),
        agreedBy: textOf(values, 'agreedBy'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="monthlyIncome" label={w.income} inputMode="numeric" short />
      <TextField name="people" label={w.people} inputMode="numeric" short />
      <TextField name="agreedOn" label={w.agreedOn} type="date" />
      <SelectField
        name="agreedBy"
        label={w.agreedBy}
        choices={AGREED_BY.map((value) => ({ value, label: w.by[value] }))}
      />
    </DoorForm>
  )
}
