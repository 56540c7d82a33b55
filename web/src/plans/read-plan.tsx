import {
  type Goal,
  goalStands,
  type Intervention,
  type Objective,
  SECTION_NAMES,
  type Step,
} from '@handrail/care/plans'
import type { ReactNode } from 'react'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { Panel, Section } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OnePlan } from './one-plan.ts'
import { type FieldSpec, type Group, itemsIn, type PartValue, PLAN_FIELDS, wordingOf } from './plan-fields.ts'
import { useFieldText } from './plan-text.ts'
import { needsWords } from './words/needs.ts'
import { planWords } from './words/plan.ts'

/** A plan as it reads: what the person wants in their words, large; codes and services under it. */
export function ReadPlan({ of, name }: Readonly<{ of: OnePlan; name: string }>) {
  const w = useWords(planWords)
  return (
    <>
      <Section title={w.goals}>
        {of.content.goals.length === 0 && <p>{w.noGoals}</p>}
        {of.content.goals.map((goal, n) => (
          <GoalShown
            key={goal.id}
            goal={{ ...goal, status: goalStands(goal.status, of.status) }}
            n={n + 1}
            name={name}
          />
        ))}
      </Section>
      {SECTION_NAMES.filter((section) => hasSomething(of.content[section])).map((section) => (
        <Panel key={section} title={w.sections[section]}>
          <GroupShown group={section} value={of.content[section] as PartValue} />
        </Panel>
      ))}
    </>
  )
}

const hasSomething = (value: unknown): boolean =>
  Object.values((value ?? {}) as PartValue).some((one) => !Array.isArray(one) || one.length > 0)

const TONES: Readonly<Record<Goal['status'], readonly [ChipTone, ChipShape]>> = {
  proposed: ['maybe', 'half'],
  accepted: ['fits', 'half'],
  active: ['fits', 'tick'],
  'on-hold': ['not-now', 'dash'],
  achieved: ['fits', 'tick'],
  'partly-achieved': ['maybe', 'half'],
  'not-achieved': ['not-now', 'dashed'],
  deferred: ['not-now', 'dashed'],
  cancelled: ['not-now', 'dash'],
  transferred: ['not-now', 'dash'],
}

function GoalShown({ goal, n, name }: Readonly<{ goal: Goal; n: number; name: string }>) {
  const w = useWords(planWords)
  const { parts } = useWords(needsWords)
  const [tone, shape] = TONES[goal.status]
  return (
    <article className="hr-panel hr-plan-goal">
      <header className="hr-section-head">
        <p className="hr-plan-label">{w.goalIn(n, name)}</p>
        <Chip tone={tone} shape={shape}>
          {w.goalStatuses[goal.status]}
        </Chip>
      </header>
      <h3 className="hr-plan-quote">{goal.words ? `“${goal.words}”` : w.goalNoWords}</h3>
      <OtherWording of={goal} />
      <p className="hr-second">
        {[
          goal.longTerm && w.forLong,
          goal.why && w.why(goal.why),
          goal.need && w.fromNeed(parts[goal.need.area]),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {goal.objectives.map((one) => (
        <ObjectiveShown key={one.id} of={one} />
      ))}
    </article>
  )
}

/** The wording in the person's language, which whoever signs signs too. */
function OtherWording({
  of,
}: Readonly<{ of: { readonly inEnglish?: string | undefined; readonly inSpanish?: string | undefined } }>) {
  return (
    <>
      {of.inEnglish && (
        <div className="hr-second" lang="en">
          English: “{of.inEnglish}”
        </div>
      )}
      {of.inSpanish && (
        <div className="hr-second" lang="es">
          Español: “{of.inSpanish}”
        </div>
      )}
    </>
  )
}

function ObjectiveShown({ of }: Readonly<{ of: Objective }>) {
  const w = useWords(planWords)
  const when = useWhen()
  const where = of.where ? `${of.what}, ${of.where}` : of.what
  return (
    <div className="hr-plan-objective">
      <h4>{of.due ? w.byDay(when.date(of.due), where) : where}</h4>
      <OtherWording of={of} />
      {(of.baseline !== undefined || of.target !== undefined) && (
        <p className="hr-second">
          {w.fromTo(String(of.baseline ?? w.notSaid), String(of.target ?? w.notSaid), of.measure ?? '')}
        </p>
      )}
      <OtherWording of={{ inEnglish: of.measureInEnglish, inSpanish: of.measureInSpanish }} />
      {of.reachable && <p className="hr-second">{of.reachable}</p>}
      <Rows
        title={w.fields['objective.steps'] ?? ''}
        rows={of.steps}
        show={(one) => <StepShown of={one} />}
      />
      <Rows
        title={w.fields['objective.interventions'] ?? ''}
        rows={of.interventions}
        show={(one) => <HelpShown of={one} />}
      />
    </div>
  )
}

function Rows<Row extends { readonly id: string }>({
  title,
  rows,
  show,
}: Readonly<{ title: string; rows: readonly Row[]; show: (row: Row) => ReactNode }>) {
  if (rows.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul className="hr-rowlist">
        {rows.map((row) => (
          <li key={row.id}>{show(row)}</li>
        ))}
      </ul>
    </>
  )
}

function StepShown({ of }: Readonly<{ of: Step }>) {
  const w = useWords(planWords)
  const when = useWhen()
  return (
    <div>
      {of.what}
      <OtherWording of={of} />
      <div className="hr-second">
        {[of.name ?? w.choices[of.who], of.due ? when.date(of.due) : of.often, w.choices[of.status]]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  )
}

/** A service or a support with who gives it and how much was planned. */
export function HelpShown({ of }: Readonly<{ of: Intervention }>) {
  const w = useWords(planWords)
  return (
    <div>
      {of.what}
      <OtherWording of={of} />
      <div className="hr-second">
        {[
          of.who ?? (of.role && w.choices[of.role]),
          of.amount,
          of.frequency,
          of.duration,
          of.setting,
          of.payer && w.choices[of.payer],
          of.authorization && w.authorized(of.authorization),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <OtherWording of={{ inEnglish: of.frequencyInEnglish, inSpanish: of.frequencyInSpanish }} />
    </div>
  )
}

function GroupShown({ group, value }: Readonly<{ group: Group; value: PartValue }>) {
  const w = useWords(planWords)
  const textOf = useFieldText()
  const shown = PLAN_FIELDS[group].fields.filter((field) => textOf(field, value) !== '')
  const show = (field: FieldSpec): ReactNode =>
    field.kind === 'items' ? (
      <ul className="hr-rowlist">
        {itemsIn(value, field.name).map((one) => (
          <li key={String(one.id)}>
            <GroupShown group={field.item} value={one} />
          </li>
        ))}
      </ul>
    ) : (
      textOf(field, value)
    )
  return (
    <dl className="hr-facts">
      {shown.map((field) => (
        <div key={field.name}>
          <dt>{w.fields[`${group}.${field.name}`]}</dt>
          <dd className="hr-lined" lang={wordingOf(field.name)}>
            {show(field)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
