import { type EvidenceTaken, type ShownPacket, SUBSTITUTES } from '@handrail/care/determinations'
import { KINDS } from '@handrail/care/documents'
import { assessmentsOf } from '@handrail/care/intake'
import { usePaperChoice } from '../documents/paper-choice.tsx'
import { useAsk } from '../door/doors.tsx'
import { LongField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { textOf, type Values } from '../staff-ui/form/values.ts'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { determinationsWords } from './words/determinations.ts'

type Kind = 'document' | 'assessment' | 'statement'

/** In which ways something may be shown that takes these kinds. */
export const kindsOf = (accepts: readonly EvidenceTaken[]): readonly Kind[] => [
  ...(accepts.some((one) => one !== 'assessment' && one !== 'statement') ? (['document'] as const) : []),
  ...(accepts.includes('assessment') ? (['assessment'] as const) : []),
  ...(accepts.includes('statement') ? (['statement'] as const) : []),
]

export const takenBy = (substitute: string): readonly EvidenceTaken[] => {
  const found = Object.entries(SUBSTITUTES).find(([code]) => code === substitute)
  return found ? [found[1]] : []
}

/** The evidence as it is sent. Nothing is chosen beforehand where there is a choice. */
export function evidenceIn(values: Values, accepts: readonly EvidenceTaken[]) {
  const kinds = kindsOf(accepts)
  const [only] = kinds
  const kind = kinds.length === 1 ? only : textOf(values, 'kind')
  if (kind === 'assessment') return { kind, assessment: textOf(values, 'assessment') } as const
  if (kind === 'statement') return { kind, words: textOf(values, 'words'), by: textOf(values, 'by') } as const
  return { kind: 'document', document: textOf(values, 'document') } as const
}

/** What something rests on: a paper on the record, a signed evaluation, or what somebody said. */
export function EvidenceFields({
  packet,
  accepts,
  values,
}: Readonly<{ packet: ShownPacket; accepts: readonly EvidenceTaken[]; values: Values }>) {
  const { needs: w } = useWords(determinationsWords)
  const kinds = kindsOf(accepts)
  const kind = kinds.length === 1 ? kinds[0] : textOf(values, 'kind')
  const { choices, find } = usePaperChoice(
    packet.person,
    KINDS.filter((one) => (accepts as readonly string[]).includes(one)),
  )
  const papers = choices([textOf(values, 'document')])
  return (
    <>
      {kinds.length > 1 && (
        <SelectField
          name="kind"
          label={w.kind}
          choices={kinds.map((value) => ({ value, label: w.kinds[value] }))}
        />
      )}
      {kind === 'document' && (
        <>
          {find}
          <SelectField
            name="document"
            label={w.paper}
            {...(papers.length === 0 && !find && { hint: w.noPaper })}
            choices={papers}
          />
        </>
      )}
      {kind === 'assessment' && <AssessmentField packet={packet} />}
      {kind === 'statement' && (
        <>
          <LongField name="words" label={w.words} />
          <TextField name="by" label={w.by} autoComplete="off" />
        </>
      )}
      <Pair>
        <TextField name="datedOn" label={w.datedOn} type="date" />
        <TextField name="expiresOn" label={w.expiresOn} type="date" />
      </Pair>
    </>
  )
}

/** One of the evaluations that were signed in this intake. What they found is not shown here. */
export function AssessmentField({ packet }: Readonly<{ packet: ShownPacket }>) {
  const { needs: w } = useWords(determinationsWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(assessmentsOf, { case: packet.case }, { enabled: may('intake:read') })
  const signed = (answer?.assessments ?? []).filter(({ status }) => status === 'signed')
  return (
    <SelectField
      name="assessment"
      label={w.assessment}
      {...(signed.length === 0 && { hint: w.noAssessment })}
      choices={signed.map(({ assessment, servedOn }) => ({
        value: assessment,
        label: servedOn ? when.day(servedOn) : assessment,
      }))}
    />
  )
}
