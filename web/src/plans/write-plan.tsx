import {
  AREAS,
  GOAL_STATUSES,
  type Goal,
  type GoalId,
  goalFromNeed,
  goalId,
  goalMayBecome,
  type NeedsAnswers,
  type PlanSection,
  plansOf,
  proposedNeeds,
  readNeeds,
  SECTION_NAMES,
  savePlanPart,
} from '@handrail/care/plans'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useAsk, useDo } from '../door/doors.tsx'
import { newRequestId } from '../door/request-id.ts'
import { assessmentWords } from '../intake/words/assessment.ts'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import type { Keeping, Written } from '../staff-ui/keeper.ts'
import { Panel, Section } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { Fold } from '../ui/fold.tsx'
import { NeedLine } from './need-line.tsx'
import type { OnePlan } from './one-plan.ts'
import { PartFields } from './part-fields.tsx'
import { type Group, type PartValue, PLAN_FIELDS, textIn } from './plan-fields.ts'
import { useFieldText } from './plan-text.ts'
import { ProposedDays } from './proposed-days.tsx'
import { ReplyNote } from './reply-note.tsx'
import { usePlanPart } from './use-plan-part.ts'
import { needsWords } from './words/needs.ts'
import { nextWords } from './words/next.ts'
import { planWords } from './words/plan.ts'

export type OnKeeping = (part: string, keeping: Keeping) => void
/** Of what somebody said something: the whole plan, a goal or an objective by its id. */
export type SaidAbout =
  | { readonly part: 'whole' }
  | { readonly part: 'goal' | 'objective'; readonly id: string }
type Said = (about: SaidAbout) => ReactNode
type Props = Readonly<{ of: OnePlan; name: string; onKeeping: OnKeeping; said: Said }>

/** A draft as one writes it with the person: what they told, the goals in their words, and what stands around them. */
export function WritePlan({ of, name, onKeeping, said }: Props) {
  const w = useWords(planWords)
  const { send, busy, reply } = useDo(savePlanPart)
  const place = Math.max(0, ...of.content.goals.map((one) => one.place)) + 1
  const add = (goal: Goal) =>
    void send({ plan: of.plan, version: 0, saved: { part: 'goal', goal: goal.id, content: goal } })
  return (
    <>
      <JumpList of={of} />
      {said({ part: 'whole' })}
      <Told of={of} place={place} onGoal={add} />
      <Section title={w.goals} count={of.content.goals.length || undefined}>
        {of.content.goals.length === 0 && <p>{w.noGoals}</p>}
        {of.content.goals.map((goal, n) => (
          <GoalForm
            key={goal.id}
            of={of}
            goal={goal}
            n={n + 1}
            name={name}
            onKeeping={onKeeping}
            said={said}
          />
        ))}
        <ReplyNote reply={reply} />
        <div className="hr-actions">
          <Button
            variant="default"
            loading={busy}
            onClick={() =>
              add({ id: goalId.parse(newRequestId()), place, status: 'proposed', objectives: [] })
            }
          >
            {w.addGoal}
          </Button>
        </div>
      </Section>
      {SECTION_NAMES.map((section) => (
        <SectionForm key={section} of={of} section={section} onKeeping={onKeeping} />
      ))}
    </>
  )
}

/** From so many goals on one jumps rather than scrolls. */
const GOALS_TO_JUMP = 2

/** To each goal and part of a long draft, and to its signatures. */
function JumpList({ of }: Readonly<{ of: OnePlan }>) {
  const w = useWords(planWords)
  const next = useWords(nextWords)
  if (of.content.goals.length < GOALS_TO_JUMP) return null
  const parts = [
    ...of.content.goals.map(({ id, words }, n) => ({
      to: `goal-${id}`,
      label: words ? `${w.goalN(n + 1)}: ${words}` : w.goalN(n + 1),
    })),
    ...SECTION_NAMES.map((name) => ({ to: `part-${name}`, label: w.sections[name] })),
  ]
  return (
    <nav className="hr-panel" aria-label={next.jump}>
      <strong>{next.jump}</strong>
      <ul className="hr-jumps">
        {parts.map(({ to, label }) => (
          <li key={to}>
            <Button variant="subtle" size="compact-sm" onClick={() => jumpTo(to)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Opens a part that is folded, and goes there. */
export function jumpTo(id: string): void {
  const there = document.getElementById(id)
  if (there instanceof HTMLDetailsElement) there.open = true
  there?.scrollIntoView({ block: 'start' })
  const target = there instanceof HTMLDetailsElement ? there.querySelector('summary') : there
  target?.focus({ preventScroll: true })
}

/** What they told in the last needs assessment and has no goal yet. */
function Told({ of, place, onGoal }: Readonly<{ of: OnePlan; place: number; onGoal: (goal: Goal) => void }>) {
  const w = useWords(planWords)
  const { parts } = useWords(needsWords)
  const { answer: plans } = useAsk(plansOf, { case: of.case })
  const last = plans?.needs.find(({ status }) => status !== 'dropped')
  const { answer: needs } = useAsk(
    readNeeds,
    { assessment: last?.assessment ?? '' },
    { enabled: last !== undefined },
  )
  if (!needs) return null
  const answers = Object.fromEntries(needs.parts.map((one) => [one.part, one.answers])) as NeedsAnswers
  const taken = of.content.goals.map((goal) => goal.need?.area)
  const left = proposedNeeds(answers).filter(({ area }) => !taken.includes(area))
  if (left.length === 0) return null
  return (
    <Panel title={w.told}>
      <p className="hr-second">{w.toldLead}</p>
      <ul className="hr-rowlist">
        {left.map((need) => (
          <li key={need.area}>
            <NeedLine need={need} />
            <Button
              variant="default"
              size="xs"
              aria-label={w.makeGoalOf(parts[need.area])}
              onClick={() =>
                onGoal(goalFromNeed(need, { id: newRequestId(), place, assessment: needs.assessment }))
              }
            >
              {w.makeGoal}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const writtenIn = (of: OnePlan, key: string, value: unknown): Written<PartValue> | undefined => {
  const part = of.parts.find((one) => one.part === key)
  return part && { version: part.version, value: (value ?? {}) as PartValue }
}

interface GoalProps {
  readonly of: OnePlan
  readonly goal: Goal
  readonly n: number
  readonly name: string
  readonly onKeeping: OnKeeping
  readonly said: Said
}

function GoalForm({ of, goal, n, name, onKeeping, said }: GoalProps) {
  const w = useWords(planWords)
  const { choose } = useWords(commonWords)
  const { parts } = useWords(needsWords)
  const key = `goal/${goal.id}`
  const written = writtenIn(of, key, goal)
  const part = usePlanPart(of.plan, { part: 'goal', goal: goal.id }, { written, empty: goal })
  const { value, change, keeping } = part
  useEffect(() => onKeeping(key, keeping), [key, keeping, onKeeping])
  const set = (field: string, next: unknown) => change((before) => ({ ...before, [field]: next }))
  const before = of.before.find((one) => one.goal === goal.id)?.status
  const need = value.need as Goal['need']
  return (
    <section
      className="hr-panel hr-plan-goal"
      aria-label={w.goalIn(n, name)}
      id={`goal-${goal.id}`}
      tabIndex={-1}
    >
      <Textarea
        classNames={{ input: 'hr-plan-words' }}
        label={w.goalIn(n, name)}
        autosize
        minRows={2}
        maxRows={8}
        value={textIn(value, 'words')}
        onChange={(event) => set('words', event.currentTarget.value)}
      />
      {said({ part: 'goal', id: goal.id })}
      <Conflict group="goal" part={part} />
      <PartFields
        group="goal"
        value={value}
        change={change}
        without={['words']}
        beside={(group, id) => (group === 'objective' ? said({ part: 'objective', id }) : null)}
      />
      <div className="hr-plan-fields">
        <NativeSelect
          label={w.need}
          value={need?.area ?? ''}
          onChange={({ currentTarget: { value: area } }) =>
            set('need', area === '' ? undefined : { ...need, area })
          }
          data={[{ value: '', label: choose }, ...AREAS.map((one) => ({ value: one, label: parts[one] }))]}
        />
        <NativeSelect
          label={w.goalStatus}
          value={textIn(value, 'status')}
          onChange={(event) => set('status', event.currentTarget.value)}
          data={(before ? goalMayBecome(before) : GOAL_STATUSES).map((one) => ({
            value: one,
            label: w.goalStatuses[one],
          }))}
        />
      </div>
      <SavedLine part={part} written={written} />
      <TakeOut of={of} goal={goal.id} version={written?.version ?? 0} />
    </section>
  )
}

function TakeOut({ of, goal, version }: Readonly<{ of: OnePlan; goal: GoalId; version: number }>) {
  const w = useWords(planWords)
  const { send, busy, reply } = useDo(savePlanPart)
  return (
    <>
      <ReplyNote reply={reply} />
      <div className="hr-actions">
        <Button
          variant="default"
          size="xs"
          loading={busy}
          onClick={() => void send({ plan: of.plan, version, saved: { part: 'goal', goal, content: null } })}
        >
          {w.takeGoalOut}
        </Button>
      </div>
    </>
  )
}

function SectionForm({
  of,
  section,
  onKeeping,
}: Readonly<{ of: OnePlan; section: PlanSection; onKeeping: OnKeeping }>) {
  const w = useWords(planWords)
  const when = useWhen()
  const taken = of.fromNeeds?.parts.includes(section) ? of.fromNeeds : undefined
  const written = writtenIn(of, section, of.content[section])
  const part = usePlanPart(of.plan, { part: section }, { written, empty: {} })
  const { value, change, keeping } = part
  useEffect(() => onKeeping(section, keeping), [section, keeping, onKeeping])
  return (
    <Fold id={`part-${section}`} open={section === 'terms'} summary={<h3>{w.sections[section]}</h3>}>
      {taken && (
        <p className="hr-second">
          {section === 'terms' ? w.takenTerms : w.takenFrom(when.day(taken.signedOn))}
        </p>
      )}
      {section === 'rights' && <p className="hr-second">{w.rightsLead}</p>}
      <Conflict group={section} part={part} />
      {section === 'terms' && (
        <ProposedDays
          of={of}
          value={value}
          set={(field, day) => change((before) => ({ ...before, [field]: day }))}
        />
      )}
      <PartFields group={section} value={value} change={change} />
      <SavedLine part={part} written={written} />
    </Fold>
  )
}

type Part = ReturnType<typeof usePlanPart>

/** What somebody else saved meanwhile beside one's own. */
function Conflict({ group, part }: Readonly<{ group: Group; part: Part }>) {
  const w = useWords(planWords)
  const textOf = useFieldText()
  const { conflict, keeping, keepMine, keepTheirs, value } = part
  if (!conflict) return null
  return (
    <BothVersions
      busy={keeping === 'saving'}
      onMine={keepMine}
      onTheirs={keepTheirs}
      rows={PLAN_FIELDS[group].fields.map((field) => ({
        label: w.fields[`${group}.${field.name}`] ?? field.name,
        mine: textOf(field, value),
        theirs: textOf(field, conflict.value),
      }))}
    />
  )
}

function SavedLine({ part, written }: Readonly<{ part: Part; written: unknown }>) {
  const kept = useWords(assessmentWords)
  const { keeping, conflict, saveNow } = part
  return (
    <>
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
