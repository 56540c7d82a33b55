import type { PersonId } from '@handrail/care'
import {
  ACTION_KINDS,
  type actionsOf,
  CRITERIA,
  EXCEPTIONS,
  planAction,
  planClinicalAction,
  type ShownPacket,
} from '@handrail/care/determinations'
import type { z } from 'zod'
import { usePaperChoice } from '../documents/paper-choice.tsx'
import type { Doable } from '../door/door.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useActionRefusals } from './action-refusals.ts'
import {
  alternativesIn,
  CriteriaFields,
  ElsewhereFields,
  evidenceField,
  GroundFields,
  groundsIn,
} from './ground-fields.tsx'
import type { OneQuestion } from './one-packet.ts'
import { actionWords } from './words/action.ts'
import { determinationsWords } from './words/determinations.ts'

export type Earliest = Pick<z.output<typeof actionsOf.answer>, 'earliest' | 'exceptions'>

type Props = Readonly<{
  question: OneQuestion
  packet: ShownPacket
  person: PersonId
  days: Earliest
  onDone: () => void
}>

const fieldOf = (field: string): string => {
  if (field.startsWith('criteria')) return 'kind'
  if (field.startsWith('evidence')) return evidenceField(field)
  if (field.startsWith('alternatives')) return field.endsWith('phone') ? 'elsewherePhone' : 'elsewhere'
  if (field.startsWith('lessened')) return field.endsWith('es') ? 'lessEs' : 'lessEn'
  return field
}

/** Something is taken from a yes, to be signed. The person is told before it is so. */
export function PlanAction({ question, packet, person, days, onDone }: Props) {
  const w = useWords(actionWords)
  const { decide, needs, problems } = useWords(determinationsWords)
  const refusal = useActionRefusals()
  const { choices, find } = usePaperChoice(person)
  const { question: of, determination, version } = question
  const asked = CRITERIA[of]
  return (
    <DoorForm
      // Both take the same fields; the criteria are those of the question.
      does={(of === 'clinical' ? planClinicalAction : planAction) as Doable<z.ZodType, z.ZodType>}
      draft={{ form: 'determinations.planAction', about: person, subject: determination }}
      version={version}
      start={days.earliest ? { effectiveOn: days.earliest.on } : {}}
      labels={{
        kind: w.kind,
        effectiveOn: w.effectiveOn,
        exception: w.exception,
        lessEn: w.lessEn,
        lessEs: w.lessEs,
        rule: w.cited,
        evidence: decide.evidence,
        statement: decide.statement,
        statementBy: decide.statementBy,
        assessment: needs.assessment,
        words: w.words,
        elsewhere: decide.elsewhere,
        elsewherePhone: decide.elsewherePhone,
      }}
      fieldOf={fieldOf}
      input={(values, seen) =>
        ({ ...inputIn(values, asked), determination, version: seen ?? version }) as never
      }
      refusal={refusal}
      problemWords={problems}
      submit={w.sign}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <p className="hr-second">{w.lead}</p>
          <RadioField
            name="kind"
            label={w.kind}
            choices={ACTION_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
          />
          {textOf(values, 'kind') === 'reduced' && (
            <Pair>
              <LongField name="lessEn" label={w.lessEn} />
              <LongField name="lessEs" label={w.lessEs} />
            </Pair>
          )}
          <SelectField
            name="exception"
            label={w.exception}
            hint={w.exceptionHint}
            choices={EXCEPTIONS.map((value) => ({ value, label: w.exceptions[value] }))}
          />
          <TextField name="effectiveOn" label={w.effectiveOn} type="date" />
          <EarliestDay days={days} exception={textOf(values, 'exception')} />
          <CriteriaFields
            asked={asked}
            choices={[
              { value: 'no', label: w.noLonger },
              { value: 'yes', label: w.stillMet },
            ]}
          />
          <TextField name="rule" label={w.cited} autoComplete="off" />
          <GroundFields find={find} papers={choices(listOf(values, 'papers'))} packet={packet} />
          <LongField name="words" label={w.words} hint={w.wordsHint} />
          <ElsewhereFields />
          <p className="hr-second">{decide.signs}</p>
        </>
      )}
    </DoorForm>
  )
}

/** The earliest day when the notice goes out today, with the rule that says so. */
function EarliestDay({ days, exception }: Readonly<{ days: Earliest; exception: string }>) {
  const w = useWords(actionWords)
  const when = useWhen()
  const found = days.exceptions.find((one) => one.exception === exception)?.earliest ?? days.earliest
  if (!found) return null
  return (
    <p className="hr-second">
      {w.earliest(when.day(found.on))} {w.rule(found.source, found.section)}.{' '}
      {!found.isVerified && w.unverified}
    </p>
  )
}

function inputIn(values: Values, asked: readonly string[]) {
  const isLess = textOf(values, 'kind') === 'reduced'
  return {
    kind: textOf(values, 'kind'),
    effectiveOn: textOf(values, 'effectiveOn'),
    ...groundsIn(values, asked),
    words: textOf(values, 'words'),
    rule: textOf(values, 'rule'),
    alternatives: alternativesIn(values),
    ...withoutEmpty({ exception: filled(values, 'exception') }),
    ...(isLess && { lessened: { en: textOf(values, 'lessEn'), es: textOf(values, 'lessEs') } }),
  }
}
