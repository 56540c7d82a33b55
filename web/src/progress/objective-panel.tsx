import { DOERS, type Goal, type Objective } from '@handrail/care/plans'
import {
  isStillOpen,
  LEVELS,
  lastRating,
  moveStep,
  rateObjective,
  SIDES,
  STEP_STATES,
  type StepState,
  stateOfStep,
} from '@handrail/care/progress'
import { HelpShown } from '../plans/read-plan.tsx'
import { planWords } from '../plans/words/plan.ts'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneProgress, Rating } from './one-progress.ts'
import { progressWords } from './words/progress.ts'
import { progressRefusals } from './words/refusals.ts'

type Of = Readonly<{ of: OneProgress }>
type OneStep = Objective['steps'][number]

/** One goal in the person's words, and how far each of its objectives has come. */
export function GoalGoing({ of, goal, n }: Of & Readonly<{ goal: Goal; n: number }>) {
  const w = useWords(progressWords)
  return (
    <article className="hr-panel hr-plan-goal">
      <p className="hr-plan-label">{w.goalN(n)}</p>
      <h3 className="hr-plan-quote">{goal.words ? `“${goal.words}”` : w.noWords}</h3>
      {goal.objectives.map((one) => (
        <ObjectiveGoing key={one.id} of={of} objective={one} />
      ))}
    </article>
  )
}

function ObjectiveGoing({ of, objective }: Of & Readonly<{ objective: Objective }>) {
  const w = useWords(progressWords)
  const p = useWords(planWords)
  const when = useWhen()
  const mayWork = useMay()('progress:work') && of.isOpen
  const { id, what, due, measure, baseline, target, steps, interventions } = objective
  const last = (side: Rating['side']) => lastRating(of.ratings, id, side)
  return (
    <section className="hr-plan-objective" aria-label={what}>
      <h4>{due ? `${what}, ${w.byDay(when.day(due))}` : what}</h4>
      {(baseline !== undefined || target !== undefined) && (
        <p className="hr-second">
          {w.measure(String(baseline ?? w.notSaid), String(target ?? w.notSaid), measure ?? '')}
        </p>
      )}
      <dl className="hr-progress-sides">
        {SIDES.map((side) => (
          <SideShown key={side} side={side} rating={last(side)} measure={measure} />
        ))}
      </dl>
      {mayWork && (
        <Reveal label={w.rate} what={what}>
          {(close) => <RateForm of={of} objective={objective} onDone={close} />}
        </Reveal>
      )}
      {interventions.length > 0 && (
        <>
          <h5>{p.fields['objective.interventions']}</h5>
          <ul className="hr-rowlist">
            {interventions.map((one) => (
              <li key={one.id}>
                <HelpShown of={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <>
          <h5>{w.steps}</h5>
          <ul className="hr-rowlist">
            {steps.map((one) => (
              <StepGoing key={one.id} of={of} step={one} mayWork={mayWork} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** How far, as one side sees it: five parts in a row, and the words again. */
function SideShown({
  side,
  rating,
  measure = '',
}: Readonly<{ side: Rating['side']; rating: Rating | undefined; measure?: string | undefined }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  return (
    <div>
      <dt>{w.sides[side]}</dt>
      <dd>
        <LevelBar level={rating?.level} />
        <span>{rating ? w.levels[rating.level] : w.notSaid}</span>
        {rating && (
          <p className="hr-second">
            {[
              rating.measured !== null && w.measured(String(rating.measured), measure),
              rating.evidence && w.evidence(rating.evidence),
              rating.barriers && w.barriers(rating.barriers),
              w.saidOn(when.day(rating.on)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </dd>
    </div>
  )
}

function LevelBar({ level }: Readonly<{ level: number | undefined }>) {
  return (
    <span className="hr-level" aria-hidden="true">
      {LEVELS.slice(1).map((one) => (
        <span key={one} className={level !== undefined && one <= level ? 'hr-level-full' : undefined} />
      ))}
    </span>
  )
}

function RateForm({ of, objective, onDone }: Of & Readonly<{ objective: Objective; onDone: () => void }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  const { today } = useWhen()
  const versionOf = (side: string) =>
    Math.max(
      0,
      ...of.ratings
        .filter((one) => one.objective === objective.id && one.side === side)
        .map(({ version }) => version),
    )
  return (
    <DoorForm
      does={rateObjective}
      start={{ on: today }}
      labels={{
        staff: w.fields['objective.staff'],
        person: w.fields['objective.person'],
        measured: w.rateMeasured,
        evidence: w.rateEvidence,
        barriers: w.rateBarriers,
        on: w.on,
      }}
      input={(values) => {
        const measured = filled(values, 'measured')
        const [first, second] = SIDES.filter((one) => filled(values, one) !== undefined)
        const side = first ?? 'staff'
        return {
          case: of.case,
          objective: objective.id,
          side,
          version: versionOf(side),
          level: first ? Number(textOf(values, first)) : '',
          ...(second && { other: { version: versionOf(second), level: Number(textOf(values, second)) } }),
          ...(measured && { measured: Number(measured.replace(',', '.')) }),
          evidence: filled(values, 'evidence'),
          barriers: filled(values, 'barriers'),
          on: textOf(values, 'on'),
        } as never
      }}
      fieldOf={(field) => (field === 'level' ? 'staff' : field)}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      onDone={onDone}
      onCancel={onDone}
    >
      <div className="hr-pair">
        {SIDES.map((side) => (
          <RadioField
            key={side}
            name={side}
            label={w.fields[`objective.${side}`]}
            choices={LEVELS.map((value) => ({ value: String(value), label: w.levels[value] }))}
          />
        ))}
      </div>
      {objective.measure && (
        <TextField name="measured" label={w.rateMeasured} hint={objective.measure} short />
      )}
      <LongField name="evidence" label={w.rateEvidence} />
      <LongField name="barriers" label={w.rateBarriers} />
      <TextField name="on" label={w.on} type="date" short />
    </DoorForm>
  )
}

const CHIPS: Readonly<Record<StepState, readonly [ChipTone, ChipShape]>> = {
  open: ['not-now', 'dashed'],
  doing: ['maybe', 'half'],
  done: ['fits', 'tick'],
  'not-needed': ['not-now', 'dash'],
}

function StepGoing({ of, step, mayWork }: Of & Readonly<{ step: OneStep; mayWork: boolean }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  const now = of.steps.find((one) => one.step === step.id)
  const state = stateOfStep(step, of.steps)
  const [tone, shape] = CHIPS[state]
  const isDue = isStillOpen(state) && step.due !== undefined
  return (
    <li>
      <div>
        {step.what}
        <div className="hr-second">
          {[
            !now?.who && (step.name ?? w.doers[step.who]),
            isDue && step.due ? w.stepBy(when.day(step.due)) : step.often,
            now && w.stepDone(now.who ? w.doers[now.who] : w.stepStates[state], when.day(now.on)),
            now?.words,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {mayWork && (
          <Reveal label={w.move} what={step.what}>
            {(close) => (
              <MoveForm of={of} step={step} state={state} version={now?.version ?? 0} onDone={close} />
            )}
          </Reveal>
        )}
      </div>
      <Chip tone={tone} shape={shape}>
        {w.stepStates[state]}
      </Chip>
    </li>
  )
}

function MoveForm({
  of,
  step,
  state,
  version,
  onDone,
}: Of & Readonly<{ step: OneStep; state: StepState; version: number; onDone: () => void }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  const { today } = useWhen()
  const left = STEP_STATES.filter((one) => one !== state)
  return (
    <DoorForm
      does={moveStep}
      version={version}
      start={{ to: state === 'done' ? 'open' : 'done', who: step.who, on: today }}
      labels={{ to: w.moveTo, who: w.moveWho, on: w.on, words: w.moveWords }}
      input={(values) => ({
        case: of.case,
        step: step.id,
        version,
        to: textOf(values, 'to'),
        on: textOf(values, 'on'),
        who: filled(values, 'who'),
        words: filled(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="to"
        label={w.moveTo}
        choices={left.map((value) => ({ value, label: w.stepStates[value] }))}
      />
      <SelectField
        name="who"
        label={w.moveWho}
        choices={DOERS.map((value) => ({ value, label: w.doers[value] }))}
      />
      <TextField name="on" label={w.on} type="date" short />
      <LongField name="words" label={w.moveWords} />
    </DoorForm>
  )
}
