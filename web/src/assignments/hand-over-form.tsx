import { type Assignment, CHOICES, HANDED_OVER_WHY, handOver } from '@handrail/care/assignments'
import { useColleagues } from '../agency/colleagues.ts'
import { useDaysAway } from '../agency/days-away.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { HandoverCard } from './handover-card.tsx'
import { usePastUsual } from './past-usual.ts'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

type Props = Readonly<{
  of: Pick<Assignment, 'assignment' | 'version' | 'case' | 'person' | 'staff'>
  onDone: () => void
}>

/** Gives somebody another case manager in one step, with the card beside it, so that nothing is left behind. */
export function HandOverForm({ of, onDone }: Props) {
  const { handOver: w, assign, handedOverWhy } = useWords(assignmentsWords)
  const { me } = useSurroundings()
  const awayOf = useDaysAway()
  const pastUsualOf = usePastUsual(of.case)
  const others = useColleagues('case-manager')
    .filter(({ value }) => value !== of.staff && value !== me?.staff)
    .map(({ value, label }) => ({
      value,
      label: [label, awayOf(value)?.said, pastUsualOf(value)].filter(Boolean).join(' · '),
    }))
  const isSomeoneAway = others.some(({ value }) => awayOf(value)?.isNow)
  const isSomeonePastUsual = others.some(({ value }) => pastUsualOf(value) !== undefined)
  return (
    <>
      <HandoverCard person={of.person} case={of.case} next={w.told} />
      <DoorForm
        does={handOver}
        draft={{ form: 'assignments.handOver', about: of.person, subject: of.assignment }}
        version={of.version}
        labels={{
          to: w.to,
          why: w.why,
          choice: assign.choice,
          words: w.words,
          despiteAway: assign.despite,
          despiteUsual: assign.usual,
        }}
        input={(values, seen) => ({
          assignment: of.assignment,
          version: seen ?? of.version,
          to: textOf(values, 'to'),
          choice: textOf(values, 'choice'),
          why: textOf(values, 'why'),
          words: textOf(values, 'words'),
          despiteAway: filled(values, 'despiteAway'),
          despiteUsual: filled(values, 'despiteUsual'),
        })}
        refusal={useWhyNot()}
        submit={w.save}
        quiet
        onDone={onDone}
        onCancel={onDone}
      >
        <Pair>
          <SelectField name="to" label={w.to} choices={others} />
          <SelectField
            name="why"
            label={w.why}
            choices={HANDED_OVER_WHY.map((value) => ({ value, label: handedOverWhy[value] }))}
          />
        </Pair>
        {isSomeoneAway && <TextField name="despiteAway" label={assign.despite} hint={assign.despiteHint} />}
        {isSomeonePastUsual && <TextField name="despiteUsual" label={assign.usual} hint={assign.usualHint} />}
        <RadioField
          name="choice"
          label={assign.choice}
          hint={assign.choiceHint}
          choices={CHOICES.map((value) => ({ value, label: assign.choices[value] }))}
        />
        <LongField name="words" label={w.words} hint={w.wordsHint} />
        <p className="hr-second">{w.stays}</p>
      </DoorForm>
    </>
  )
}
