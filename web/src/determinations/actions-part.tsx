import type { PersonId } from '@handrail/care'
import {
  answerObjection,
  NOTICE_WAYS,
  OBJECTION_ANSWERS,
  objectToAction,
  putActionInForce,
  type ShownAction,
  sendActionNotice,
  UNDONE_WHY,
  undoAction,
} from '@handrail/care/determinations'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import type { Doable } from '../door/door.ts'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useActionRefusals } from './action-refusals.ts'
import { actionWords } from './words/action.ts'
import type { ActionWords } from './words/action-en.ts'
import { determinationsWords } from './words/determinations.ts'

type Props = Readonly<{ action: ShownAction; person: PersonId }>

const SHOWN: Readonly<Record<ShownAction['status'], readonly [ChipTone, ChipShape]>> = {
  planned: ['maybe', 'clock'],
  noticed: ['rights', 'scale'],
  continued: ['maybe', 'half'],
  'in-force': ['rights', 'gavel'],
  undone: ['not-now', 'dash'],
}

/** What was taken from a decision, or is about to be: what happens when, until when they may object, and what to do next. */
export function Action({ action, person }: Props) {
  const w = useWords(actionWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const [tone, shape] = SHOWN[action.status]
  const isOver = action.status === 'undone'
  return (
    <div className="hr-decided">
      <h4>{w.takes(w.kinds[action.kind], when.day(action.effectiveOn))}</h4>
      <p className="hr-chips">
        <Chip tone={tone} shape={shape}>
          {w.statuses[action.status]}
        </Chip>
        {!isOver && <Days action={action} />}
      </p>
      <p>{w.next[action.status]}</p>
      <Said action={action} />
      <p className="hr-second">
        {w.signed(nameOf(action.decidedBy) ?? '', when.moment(action.decidedAt))} {!action.holds && w.broken}
      </p>
      <Acts action={action} person={person} />
    </div>
  )
}

/** The days that count now. Until when asking keeps help going comes before the longer one. */
function Days({ action }: Readonly<{ action: ShownAction }>) {
  const w = useWords(actionWords)
  const when = useWhen()
  if (action.status === 'planned')
    return (
      <Chip tone="late" shape="hourglass">
        {w.noticeBy(when.day(action.noticeBy))}
      </Chip>
    )
  if (action.objectedOn)
    return (
      <Chip tone="rights" shape="scale">
        {action.answered === 'upheld' ? w.upheld : w.objected(when.day(action.objectedOn))}
      </Chip>
    )
  return (
    <>
      {action.status === 'noticed' && action.goesOnBy && (
        <Chip tone="late" shape="hourglass">
          {w.objectBy(when.day(action.goesOnBy))}
        </Chip>
      )}
      {action.appealBy && (
        <Chip tone="rights" shape="gavel">
          {w.appealBy(when.day(action.appealBy))}
        </Chip>
      )}
    </>
  )
}

function Said({ action }: Readonly<{ action: ShownAction }>) {
  const w = useWords(actionWords)
  const { criteria } = useWords(determinationsWords)
  const when = useWhen()
  return (
    <>
      <p className="hr-second">
        {action.criteria
          .map(({ criterion, met }) => `${criteria[criterion]}: ${met ? w.stillMet : w.noLonger}`)
          .join(' · ')}
        {action.exception && ` · ${w.exceptions[action.exception]}`}
        <br />
        {w.cites(action.rule)}
      </p>
      <p>“{action.words}”</p>
      {action.undoneWhy && action.undoneOn && (
        <p className="hr-second">
          {w.undoneBecause(w.undoWhys[action.undoneWhy], when.day(action.undoneOn))}
        </p>
      )}
    </>
  )
}

type Act = keyof ActionWords['acts']

/** What may be done next, the likeliest first, and what it takes. */
const ACTS: Readonly<Record<ShownAction['status'], readonly Act[]>> = {
  planned: ['send', 'undo'],
  noticed: ['object', 'answer', 'force', 'undo'],
  continued: ['answer', 'undo'],
  'in-force': ['object', 'answer', 'undo'],
  undone: [],
}
const WORKS: readonly Act[] = ['send', 'object']

function Acts({ action, person }: Props) {
  const w = useWords(actionWords)
  const may = useMay()
  const { today } = useWhen()
  const isAsked = action.objectedOn !== null && action.answered === null
  const acts = ACTS[action.status].filter((act) => {
    if (!may(WORKS.includes(act) ? 'determinations:work' : 'determinations:decide')) return false
    if (act === 'answer') return isAsked
    return act !== 'force' || action.effectiveOn <= today
  })
  if (acts.length === 0) return null
  return (
    <div className="hr-actions">
      {acts.map((act) => (
        <Reveal key={act} label={w.acts[act]}>
          {(close) => <ActForm act={act} action={action} person={person} onDone={close} />}
        </Reveal>
      ))}
    </div>
  )
}

interface Fields {
  readonly does: unknown
  readonly start?: Values
  readonly labels: Readonly<Record<string, string>>
  readonly input: (values: Values) => Readonly<Record<string, unknown>>
  readonly fields: ReactNode
}

/** The fields of each act. */
function useFields(act: Act): Fields {
  const w = useWords(actionWords)
  const { today } = useWhen()
  switch (act) {
    case 'send':
      return {
        does: sendActionNotice,
        labels: { way: w.way },
        input: (values) => ({ way: textOf(values, 'way') }),
        fields: (
          <>
            <RadioField
              name="way"
              label={w.way}
              choices={NOTICE_WAYS.map((value) => ({ value, label: w.ways[value] }))}
            />
            <p className="hr-second">{w.sendHint}</p>
          </>
        ),
      }
    case 'object':
      return {
        does: objectToAction,
        start: { askedOn: today, goesOn: true },
        labels: { askedOn: w.askedOn, goesOn: w.goesOn, words: w.said },
        input: (values) => ({
          askedOn: textOf(values, 'askedOn'),
          goesOn: ticked(values, 'goesOn'),
          ...withoutEmpty({ words: filled(values, 'words') }),
        }),
        fields: (
          <>
            <TextField name="askedOn" label={w.askedOn} type="date" />
            <CheckField name="goesOn" label={w.goesOn} hint={w.goesOnHint} />
            <LongField name="words" label={w.said} />
          </>
        ),
      }
    case 'force':
      return { does: putActionInForce, labels: {}, input: () => ({}), fields: <p>{w.forceSure}</p> }
    case 'answer':
      return {
        does: answerObjection,
        labels: { outcome: w.outcome, words: w.answerWords },
        input: (values) => ({ outcome: textOf(values, 'outcome'), words: textOf(values, 'words') }),
        fields: (
          <>
            <RadioField
              name="outcome"
              label={w.outcome}
              choices={OBJECTION_ANSWERS.map((value) => ({ value, label: w.outcomes[value] }))}
            />
            <LongField name="words" label={w.answerWords} />
          </>
        ),
      }
    case 'undo':
      return undoFields(w)
    default:
      return act satisfies never
  }
}

const undoFields = (w: ActionWords): Fields => ({
  does: undoAction,
  labels: { why: w.undoWhy, words: w.answerWords },
  input: (values) => ({ why: textOf(values, 'why'), words: textOf(values, 'words') }),
  fields: (
    <>
      <SelectField
        name="why"
        label={w.undoWhy}
        choices={UNDONE_WHY.filter((why) => why !== 'appeal-won').map((value) => ({
          value,
          label: w.undoWhys[value],
        }))}
      />
      <LongField name="words" label={w.answerWords} />
    </>
  ),
})

function ActForm({ act, action, person, onDone }: Props & Readonly<{ act: Act; onDone: () => void }>) {
  const w = useWords(actionWords)
  const { problems } = useWords(determinationsWords)
  const refusal = useActionRefusals()
  const { does, start, labels, input, fields } = useFields(act)
  const one = { action: action.action, version: action.version }
  return (
    <DoorForm
      does={does as Doable<z.ZodType, z.ZodType>}
      draft={{ form: `determinations.action.${act}` as const, about: person, subject: action.action }}
      version={action.version}
      {...(start && { start })}
      labels={labels}
      input={(values) => ({ ...input(values), ...one }) as never}
      refusal={refusal}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {fields}
    </DoorForm>
  )
}
