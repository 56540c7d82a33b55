import type { PersonId } from '@handrail/care'
import { addDays } from '@handrail/care'
import {
  CRITERIA,
  DECIDED,
  decideAdmission,
  decideClinical,
  decidePayer,
  INSTEAD_WHY,
  PASSED_OVER_WHY,
  PAYERS,
  type Payer,
  payersBefore,
  type ShownPacket,
} from '@handrail/care/determinations'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { usePaperChoice } from '../documents/paper-choice.tsx'
import type { Doable } from '../door/door.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, type Values } from '../staff-ui/form/values.ts'
import { markOf } from '../staff-ui/form/written-mark.ts'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
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
import { determinationsWords } from './words/determinations.ts'

type Props = Readonly<{
  question: OneQuestion
  packet: ShownPacket
  person: PersonId
  onDone: () => void
}>

const DOES = { clinical: decideClinical, admission: decideAdmission, payer: decidePayer } as const

/** The fields of the form, for problems with parts of the input that have no field of that name. */
const fieldOf = (field: string): string => {
  if (field.startsWith('criteria')) return 'outcome'
  if (field.startsWith('evidence')) return evidenceField(field)
  if (field.startsWith('alternatives')) return field.endsWith('phone') ? 'elsewherePhone' : 'elsewhere'
  if (field.startsWith('passedOver')) return 'payer'
  if (field.startsWith('instead')) return field.endsWith('words') ? 'insteadWords' : 'insteadWhy'
  return field
}

/** A decision about one question, to be signed. */
export function DecideForm({ question, packet, person, onDone }: Props) {
  const { decide: w, needs, problems } = useWords(determinationsWords)
  const refusal = useActionRefusals()
  const { choices, find } = usePaperChoice(person)
  const { question: of, determination, version, status } = question
  const isAgain = status !== 'open' && status !== 'more-asked'
  const [noCover, setNoCover] = useState(false)
  const asked = CRITERIA[of].filter((one) => one !== 'papers' || packet.missing.length > 0)
  return (
    <DoorForm
      // Each of the three takes the same fields, and the payer two more: `inputIn` leaves them out elsewhere.
      does={DOES[of] as Doable<z.ZodType, z.ZodType>}
      draft={{ form: `determinations.decide${of}` as const, about: person, subject: determination }}
      version={version}
      start={{ from: packet.filedOn, until: addDays(packet.filedOn, 364) }}
      labels={{
        outcome: w.outcome,
        words: w.words,
        from: w.from,
        until: w.until,
        evidence: w.evidence,
        statement: w.statement,
        statementBy: w.statementBy,
        assessment: needs.assessment,
        elsewhere: w.elsewhere,
        elsewherePhone: w.elsewherePhone,
        payer: w.payer,
        insteadWhy: w.instead,
        insteadWords: w.insteadWords,
      }}
      fieldOf={fieldOf}
      input={(values, seen) =>
        ({ ...inputIn(values, asked, of, isAgain), determination, version: seen ?? version }) as never
      }
      refusal={refusal}
      problemWords={problems}
      submit={w.save}
      quiet
      onReply={(reply) => setNoCover(reply.kind === 'refused' && reply.code === 'no-such-cover')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <RadioField
            name="outcome"
            label={w.outcome}
            choices={DECIDED.map((value) => ({ value, label: w.outcomes[value] }))}
          />
          <CriteriaFields
            asked={asked}
            choices={[
              { value: 'yes', label: w.met },
              { value: 'no', label: w.notMet },
            ]}
          />
          {of === 'payer' && (
            <PayerFields packet={packet} papersOf={choices} values={values} noCover={noCover} />
          )}
          <GroundFields find={find} papers={choices(listOf(values, 'papers'))} packet={packet} />
          <LongField name="words" label={w.words} />
          <Pair>
            <TextField name="from" label={w.from} type="date" />
            <TextField name="until" label={w.until} type="date" />
          </Pair>
          {textOf(values, 'outcome') === 'denied' && <ElsewhereFields />}
          {isAgain && (
            <>
              <SelectField
                name="insteadWhy"
                label={w.instead}
                choices={INSTEAD_WHY.map((value) => ({ value, label: w.insteads[value] }))}
              />
              <LongField name="insteadWords" label={w.insteadWords} />
            </>
          )}
          <p className="hr-second">{w.signs}</p>
        </>
      )}
    </DoorForm>
  )
}

/** What is sent, from what stands in the fields. */
function inputIn(
  values: Values,
  asked: readonly string[],
  question: OneQuestion['question'],
  isAgain: boolean,
) {
  return {
    outcome: textOf(values, 'outcome'),
    ...groundsIn(values, asked),
    words: textOf(values, 'words'),
    from: textOf(values, 'from'),
    until: textOf(values, 'until'),
    alternatives: textOf(values, 'outcome') === 'denied' ? alternativesIn(values) : [],
    ...(isAgain && {
      instead: { why: textOf(values, 'insteadWhy'), words: textOf(values, 'insteadWords') },
    }),
    ...(question === 'payer' && {
      payer: textOf(values, 'payer'),
      passedOver: passedOverIn(values),
    }),
  }
}

/** Said instead of a paper, so that a paper that was chosen can be let go again. */
const IN_WORDS = 'words'

/** The paper that shows that a payer does not pay, when one was chosen. */
function proofPaper(values: Values, payer: Payer): string | undefined {
  const chosen = filled(values, `proofPaper.${payer}`)
  return chosen === IN_WORDS ? undefined : chosen
}

const passedOverIn = (values: Values) =>
  PAYERS.flatMap((payer) => {
    const why = textOf(values, `over.${payer}`)
    const document = proofPaper(values, payer)
    const proof = document
      ? { kind: 'document', document }
      : { kind: 'statement', words: textOf(values, `proof.${payer}`), by: textOf(values, `proofBy.${payer}`) }
    return why === '' ? [] : [{ payer, why, proof }]
  })

/** Who pays, and of each payer that comes before, why it does not. */
function PayerFields({
  packet,
  papersOf,
  values,
  noCover,
}: Readonly<{
  packet: ShownPacket
  papersOf: ReturnType<typeof usePaperChoice>['choices']
  values: Values
  /** The record shows nothing that this payer would pay by. */
  noCover: boolean
}>) {
  const may = useMay()
  const { decide: w, payers } = useWords(determinationsWords)
  const payer = PAYERS.find((one) => one === textOf(values, 'payer'))
  return (
    <>
      <SelectField
        name="payer"
        label={w.payer}
        choices={packet.payers.map((value) => ({ value, label: payers[value] }))}
      />
      {noCover && may('coverage:change') && (
        <p>
          <Link
            to="/people/$person"
            params={{ person: packet.person }}
            hash={markOf({ form: 'people.recordCoverage' })}
          >
            {w.addCover}
          </Link>
        </p>
      )}
      {payer &&
        textOf(values, 'outcome') === 'granted' &&
        payersBefore(payer).map((one) => (
          <div key={one} className="hr-over">
            <SelectField
              name={`over.${one}`}
              label={w.over(payers[one])}
              choices={PASSED_OVER_WHY.map((value) => ({ value, label: w.whys[value] }))}
            />
            {papersOf([]).length > 0 && (
              <SelectField
                name={`proofPaper.${one}`}
                label={w.proofPaper(payers[one])}
                choices={[
                  { value: IN_WORDS, label: w.proofInWords },
                  ...papersOf([textOf(values, `proofPaper.${one}`)]),
                ]}
              />
            )}
            {proofPaper(values, one) === undefined && (
              <Pair>
                <TextField name={`proof.${one}`} label={w.proof} autoComplete="off" />
                <TextField name={`proofBy.${one}`} label={w.proofBy} autoComplete="off" />
              </Pair>
            )}
          </div>
        ))}
    </>
  )
}
