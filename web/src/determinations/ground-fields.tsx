import type { CRITERIA, ShownPacket } from '@handrail/care/determinations'
import type { ReactNode } from 'react'
import { ChecksField, FieldGroup, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { AssessmentField } from './evidence-fields.tsx'
import { determinationsWords } from './words/determinations.ts'

type Criterion = (typeof CRITERIA)[keyof typeof CRITERIA][number]
type Choice = Readonly<{ value: 'yes' | 'no'; label: string }>

/** Whether each point is met. */
export function CriteriaFields({
  asked,
  choices,
}: Readonly<{ asked: readonly Criterion[]; choices: readonly Choice[] }>) {
  const { criteria } = useWords(determinationsWords)
  return (
    <div className="hr-criteria">
      {asked.map((one) => (
        <SelectField key={one} name={`criterion.${one}`} label={criteria[one]} choices={choices} />
      ))}
    </div>
  )
}

/** What it stands on: papers, what somebody said, an assessment. */
export function GroundFields({
  find,
  papers,
  packet,
}: Readonly<{
  find: ReactNode
  papers: readonly { readonly value: string; readonly label: string }[]
  packet: ShownPacket
}>) {
  const { decide: w } = useWords(determinationsWords)
  return (
    <FieldGroup name="evidence" label={w.evidence}>
      {find}
      {papers.length > 0 && <ChecksField name="papers" label={w.papers} choices={papers} />}
      <Pair>
        <TextField name="statement" label={w.statement} autoComplete="off" />
        <TextField name="statementBy" label={w.statementBy} autoComplete="off" />
      </Pair>
      <AssessmentField packet={packet} />
    </FieldGroup>
  )
}

/** Where else the person may find help. */
export function ElsewhereFields() {
  const { decide: w } = useWords(determinationsWords)
  return (
    <Pair>
      <TextField name="elsewhere" label={w.elsewhere} autoComplete="off" />
      <TextField name="elsewherePhone" label={w.elsewherePhone} type="tel" autoComplete="off" />
    </Pair>
  )
}

/** What is sent of these fields. A point of which nothing was said is left out. */
export function groundsIn(values: Values, asked: readonly string[]) {
  const statement = filled(values, 'statement')
  const assessment = filled(values, 'assessment')
  return {
    criteria: asked.flatMap((criterion) => {
      const said = textOf(values, `criterion.${criterion}`)
      return said === '' ? [] : [{ criterion, met: said === 'yes' }]
    }),
    evidence: [
      ...listOf(values, 'papers').map((document) => ({ kind: 'document', document })),
      ...(statement ? [{ kind: 'statement', words: statement, by: textOf(values, 'statementBy') }] : []),
      ...(assessment ? [{ kind: 'assessment', assessment }] : []),
    ],
  }
}

/** The field of what is wrong with the evidence: with all of it, with an evaluation, or with one that was said. */
export function evidenceField(field: string): string {
  if (field.endsWith('.by')) return 'statementBy'
  if (field.endsWith('.words')) return 'statement'
  return field.endsWith('.assessment') ? 'assessment' : 'evidence'
}

export function alternativesIn(values: Values) {
  const name = filled(values, 'elsewhere')
  return name ? [{ name, ...withoutEmpty({ phone: filled(values, 'elsewherePhone') }) }] : []
}
