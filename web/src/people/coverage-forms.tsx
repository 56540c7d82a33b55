import {
  COVERAGE_SOURCES,
  type CoverageTerms,
  correctCoverage,
  coverageFact,
  endCoverage,
  PAYER_KINDS,
  type PersonRecord,
  recordCoverage,
} from '@handrail/care/people'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { CheckField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, ticked, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'
import type { PeopleWords } from './words/people-words.ts'

type Fact = PersonRecord['coverage'][number]

const lastPart = (field: string): string => field.split('.')[1] ?? field

/** Records who pays, from when, and how we know. */
export function AddCoverage({
  person,
  onDone,
}: Readonly<{ person: PersonRecord['person']; onDone: () => void }>) {
  const w = useWords(peopleWords)
  return (
    <DoorForm
      does={recordCoverage}
      draft={{ form: 'people.recordCoverage', about: person }}
      labels={coverageLabels(w)}
      fieldOf={lastPart}
      input={(values) => ({ person, terms: termsFrom(values) })}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <CoverageFields />
    </DoorForm>
  )
}

type OfFact = Readonly<{ person: PersonRecord['person']; fact: Fact; onDone: () => void }>

/** What was written of a coverage was wrong. What we believed until now stays readable. */
export function CorrectCoverage({ person, fact, onDone }: OfFact) {
  const w = useWords(peopleWords)
  const { coverage, version, terms } = fact
  return (
    <DoorForm
      does={correctCoverage}
      draft={{ form: 'people.correctCoverage', subject: coverage, about: person }}
      start={valuesOf(terms)}
      version={version}
      labels={{ ...coverageLabels(w), withdrawn: w.coverage.withdrawn }}
      fieldOf={lastPart}
      input={(values, base) => ({
        person,
        coverage,
        version: base ?? version,
        terms: termsFrom(values, terms),
        withdrawn: ticked(values, 'withdrawn'),
      })}
      newer={newer}
      meaning={meaningIn(w)}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.coverage.correctLead}</p>
      <CoverageFields />
      <CheckField name="withdrawn" label={w.coverage.withdrawn} hint={w.coverage.withdrawnHint} />
    </DoorForm>
  )
}

/** A coverage ends, or ended. What was written of it was right. */
export function EndCoverage({ person, fact, onDone }: OfFact) {
  const w = useWords(peopleWords)
  const { coverage, version, terms } = fact
  return (
    <DoorForm
      does={endCoverage}
      draft={{ form: 'people.endCoverage', subject: coverage, about: person }}
      start={{ to: terms.to ?? '' }}
      version={version}
      labels={{ to: w.coverage.to, source: w.coverage.source }}
      fieldOf={(field) => (field === 'lastDay' ? 'to' : field)}
      input={(values, base) => ({
        person,
        coverage,
        version: base ?? version,
        lastDay: textOf(values, 'to'),
        source: textOf(values, 'source'),
      })}
      newer={newer}
      meaning={meaningIn(w)}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.coverage.endLead}</p>
      <TextField name="to" label={w.coverage.to} type="date" short />
      <Source />
    </DoorForm>
  )
}

function CoverageFields() {
  const { coverage: w } = useWords(peopleWords)
  return (
    <>
      <SelectField
        name="payerKind"
        label={w.payerKind}
        choices={PAYER_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <TextField name="payer" label={w.payer} autoComplete="off" />
      <TextField name="memberId" label={w.memberId} autoComplete="off" />
      <Source />
      <Pair>
        <TextField name="from" label={w.from} type="date" />
        <TextField name="to" label={w.to} type="date" />
      </Pair>
      <TextField name="renewalOn" label={w.renewalOn} type="date" short />
    </>
  )
}

function Source() {
  const { coverage: w } = useWords(peopleWords)
  return (
    <SelectField
      name="source"
      label={w.source}
      choices={COVERAGE_SOURCES.map((value) => ({ value, label: w.sources[value] }))}
    />
  )
}

const coverageLabels = ({ coverage: w }: PeopleWords) => ({
  payerKind: w.payerKind,
  payer: w.payer,
  memberId: w.memberId,
  source: w.source,
  from: w.from,
  to: w.to,
  renewalOn: w.renewalOn,
})

const meaningIn =
  ({ coverage: w }: PeopleWords) =>
  (field: string, code: string): string | undefined => {
    const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      payerKind: w.kinds,
      source: w.sources,
    }
    return codes[field]?.[code]
  }

/** What this form has no field for stays as it is. */
const termsFrom = (values: Values, before?: CoverageTerms) => ({
  ...before,
  payerKind: textOf(values, 'payerKind'),
  payer: filled(values, 'payer'),
  memberId: filled(values, 'memberId'),
  source: textOf(values, 'source'),
  from: textOf(values, 'from'),
  to: filled(values, 'to'),
  renewalOn: filled(values, 'renewalOn'),
})

const valuesOf = (terms: CoverageTerms): Values => ({
  payerKind: terms.payerKind,
  payer: terms.payer ?? '',
  memberId: terms.memberId ?? '',
  source: terms.source,
  from: terms.from,
  to: terms.to ?? '',
  renewalOn: terms.renewalOn ?? '',
})

function newer(current: unknown): Newer | undefined {
  const read = coverageFact.pick({ version: true, terms: true }).safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data.terms) } : undefined
}
