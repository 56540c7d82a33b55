import type { PlainDate } from '@handrail/care'
import type { AssessmentId, Part } from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import type { Keeping, Written } from '../staff-ui/keeper.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { Fold } from '../ui/fold.tsx'
import { type AssessmentField, READ_BY } from './assessment-fields.ts'
import { DiagnosesField } from './diagnoses-field.tsx'
import { EpisodesField } from './episodes-field.tsx'
import { PartFields } from './part-fields.tsx'
import { usePartText } from './part-text.ts'
import { type PartValue, usePart } from './use-part.ts'
import { assessmentWords } from './words/assessment.ts'

interface PartFormProps {
  readonly assessment: AssessmentId
  readonly part: Part
  readonly fields: readonly AssessmentField[]
  readonly written: Written<PartValue> | undefined
  readonly missing: number
  readonly open: boolean
  readonly on: PlainDate
  readonly knownCrises: number
  /** Tells the page whether something of this part still waits to be saved. */
  readonly onKeeping: (part: Part, keeping: Keeping) => void
}

/** One part of an assessment: it saves itself, and says on its title what is missing in it. */
export function PartForm({
  assessment,
  part,
  fields,
  written,
  missing,
  open,
  on,
  knownCrises,
  onKeeping,
}: PartFormProps) {
  const w = useWords(assessmentWords)
  const textOf = usePartText()
  const { value, change, keeping, saveNow, conflict, keepMine, keepTheirs } = usePart(
    assessment,
    part,
    written,
  )
  useEffect(() => onKeeping(part, keeping), [onKeeping, part, keeping])
  const isWritten = Object.keys(value).length > 0
  const state = missing > 0 ? w.left(missing) : isWritten ? w.written : w.empty
  return (
    <Fold
      id={`part-${part}`}
      open={open}
      summary={
        <>
          <h3>{w.partTitles[part]}</h3>
          <span className="hr-second">{keeping === 'kept' ? w.kept : state}</span>
        </>
      }
    >
      {part !== 'service' && <p className="hr-second">{w.readBy[READ_BY[part] ?? 'clinicians']}</p>}
      {conflict && (
        <BothVersions
          busy={keeping === 'saving'}
          onMine={keepMine}
          onTheirs={keepTheirs}
          rows={[...new Set([...Object.keys(value), ...Object.keys(conflict.value)])].map((name) => ({
            label: w.asks[`${part}.${name}`] ?? w.partTitles[part],
            mine: textOf(value[name]),
            theirs: textOf(conflict.value[name]),
          }))}
        />
      )}
      {part === 'episodes' && <EpisodesField value={value} change={change} known={knownCrises} />}
      {part === 'diagnoses' && <DiagnosesField value={value} change={change} on={on} />}
      <PartFields part={part} fields={fields} value={value} change={change} />
      <p className="hr-second" role="status">
        {keeping !== 'saved' || written ? w[keeping] : ''}
      </p>
      {keeping === 'kept' && !conflict && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={saveNow}>
            {w.retry}
          </Button>
        </div>
      )}
    </Fold>
  )
}
