import { type Goal, isGoing, type Objective } from '@handrail/care/plans'
import { LEVELS, lastRating } from '@handrail/care/progress'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { assessmentWords } from '../intake/words/assessment.ts'
import { PartFields } from '../plans/part-fields.tsx'
import { type PartValue, textIn } from '../plans/plan-fields.ts'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import type { Keeping } from '../staff-ui/keeper.ts'
import { Panel, Section } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import type { OneReview } from './one-progress.ts'
import {
  NOT_IN_A_REVIEW,
  REVIEW_FIELDS,
  type ReviewField,
  type ReviewGroup,
  WAS_THERE,
} from './review-fields.ts'
import { keyOf, type ReviewPartName, useReviewPart } from './use-review-part.ts'
import { progressWords } from './words/progress.ts'

export type OnKeeping = (part: string, keeping: Keeping) => void
type Props = Readonly<{ of: OneReview; onKeeping: OnKeeping }>

/** A review as one writes it with the person: who met, each goal, how they see it, and what is next. */
export function WriteReview({ of, onKeeping }: Props) {
  const w = useWords(progressWords)
  const goals = of.plan.content.goals.filter(({ status }) => isGoing(status))
  return (
    <>
      <Panel title={w.sections.meeting}>
        <Part of={of} name={{ part: 'meeting' }} onKeeping={onKeeping} />
      </Panel>
      {goals.map((goal, n) => (
        <GoalReviewed key={goal.id} of={of} goal={goal} n={n + 1} onKeeping={onKeeping} />
      ))}
      {(['view', 'care', 'next'] as const).map((part) => (
        <Panel key={part} title={w.sections[part]}>
          <Part of={of} name={{ part }} onKeeping={onKeeping} />
        </Panel>
      ))}
    </>
  )
}

function GoalReviewed({ of, goal, n, onKeeping }: Props & Readonly<{ goal: Goal; n: number }>) {
  const w = useWords(progressWords)
  return (
    <Section title={w.goalN(n)}>
      <article className="hr-panel hr-plan-goal">
        <h3 className="hr-plan-quote">{goal.words ? `“${goal.words}”` : w.noWords}</h3>
        {goal.objectives.map((one) => (
          <ObjectiveReviewed key={one.id} of={of} objective={one} onKeeping={onKeeping} />
        ))}
        <Part of={of} name={{ part: 'goal', of: goal.id }} onKeeping={onKeeping} />
      </article>
    </Section>
  )
}

function ObjectiveReviewed({ of, objective, onKeeping }: Props & Readonly<{ objective: Objective }>) {
  const w = useWords(progressWords)
  const before = (['staff', 'person'] as const).flatMap((side) => {
    const last = lastRating(of.ratings, objective.id, side)
    return last ? [w.sideOf(w.sides[side], w.levels[last.level])] : []
  })
  return (
    <section className="hr-plan-objective" aria-label={objective.what}>
      <h4>{objective.what}</h4>
      {before.length > 0 && <p className="hr-second">{w.before(before.join(' · '))}</p>}
      <Part of={of} name={{ part: 'objective', of: objective.id }} onKeeping={onKeeping} />
    </section>
  )
}

/** What is written of a part so far. */
export function valueIn({ content }: OneReview, name: ReviewPartName): PartValue {
  const kept =
    name.part === 'goal'
      ? content.goals[name.of]
      : name.part === 'objective'
        ? content.objectives[name.of]
        : content[name.part]
  return (kept ?? {}) as PartValue
}

function Part({ of, name, onKeeping }: Props & Readonly<{ name: ReviewPartName }>) {
  const w = useWords(progressWords)
  const kept = useWords(assessmentWords)
  const key = keyOf(name)
  const written = of.parts.find(({ part }) => part === key)
  const part = useReviewPart(
    of.review,
    name,
    written && { version: written.version, value: valueIn(of, name) },
  )
  const { value, change, keeping, conflict, saveNow, keepMine, keepTheirs } = part
  useEffect(() => onKeeping(key, keeping), [key, keeping, onKeeping])
  const set = (field: string, next: unknown) => change((before) => ({ ...before, [field]: next }))
  const group = name.part
  const fields = group === 'meeting' ? [WAS_THERE] : REVIEW_FIELDS[group]
  const labelOf = (field: ReviewField) => w.fields[`${group}.${field.name}` as keyof typeof w.fields]
  return (
    <>
      {conflict && (
        <BothVersions
          busy={keeping === 'saving'}
          onMine={keepMine}
          onTheirs={keepTheirs}
          rows={fields.map((field) => ({
            label: labelOf(field),
            mine: textIn(value, field.name),
            theirs: textIn(conflict.value, field.name),
          }))}
        />
      )}
      {group === 'meeting' && (
        <PartFields group="meeting" value={value} change={change} without={NOT_IN_A_REVIEW} />
      )}
      <div className="hr-plan-fields">
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            label={labelOf(field)}
            value={textIn(value, field.name)}
            onChange={(next) => set(field.name, next)}
          />
        ))}
      </div>
      <p className="hr-second" role="status">
        {keeping !== 'saved' || written ? kept[keeping] : ''}
      </p>
      {keeping === 'kept' && !conflict && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={saveNow}>
            {kept.retry}
          </Button>
        </div>
      )}
    </>
  )
}

function OneField({
  field,
  label,
  value,
  onChange,
}: Readonly<{
  field: ReviewField
  label: string
  value: string
  onChange: (next: string) => void
}>): ReactNode {
  const w = useWords(progressWords)
  const { choose } = useWords(commonWords)
  const choices =
    field.kind === 'level'
      ? LEVELS.map((one) => ({ value: String(one), label: w.levelChoice(one, w.levels[one]) }))
      : field.kind === 'choice'
        ? field.of.map((one) => ({ value: one, label: w.choices[one as keyof typeof w.choices] }))
        : undefined
  if (choices)
    return (
      <NativeSelect
        label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: '', label: choose }, ...choices]}
      />
    )
  if (field.kind === 'words')
    return (
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxRows={10}
        className="hr-plan-wide"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      label={label}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** What stands in a field of a review, in words. */
export function useReviewText(): (
  group: ReviewGroup | 'meeting',
  field: ReviewField,
  value: PartValue,
) => string {
  const w = useWords(progressWords)
  return (_group, field, value) => {
    const text = textIn(value, field.name)
    if (text === '') return ''
    if (field.kind === 'level') return w.levels[Number(text) as keyof typeof w.levels]
    return field.kind === 'choice' ? w.choices[text as keyof typeof w.choices] : text
  }
}
