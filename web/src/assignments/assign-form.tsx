import type { PersonId, StaffId } from '@handrail/care'
import { assign, CHOICES, suggest } from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { overUsualOf } from './past-usual.ts'
import { type Choice, type RuledOut, useReasons } from './reason-text.ts'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

type Props = Readonly<{
  case: CaseId
  person: PersonId
  onDone: () => void
  /** Whom a proposal names. Nobody is chosen beforehand otherwise. */
  proposed?: StaffId
}>

/** Who could be somebody's case manager, best first with reasons; one of them is chosen, with how the person chose. */
export function AssignForm(props: Props) {
  const asked = useAsk(suggest, { case: props.case })
  return (
    <Answered asked={asked} lines={3}>
      {(suggestion) => <Choose {...props} {...suggestion} />}
    </Answered>
  )
}

function Choose({
  case: of,
  onDone,
  proposed,
  choices,
  ruledOut,
}: Props &
  Readonly<{
    choices: readonly Choice[]
    ruledOut: readonly RuledOut[]
  }>) {
  const { assign: w } = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const { allOf, noOf, saidOf } = useReasons()
  const refusal = useWhyNot()
  // Nothing but the absence is against them: a supervisor may still have a reason.
  const onlyAway = ruledOut.filter(({ why }) => why.every(({ no }) => no === 'away'))
  const isSomeonePastUsual = choices.some(overUsualOf) || onlyAway.some(({ overUsual }) => overUsual !== null)
  const others = ruledOut.filter((one) => !onlyAway.includes(one))
  return (
    <>
      {choices.length === 0 && <p>{w.none}</p>}
      {choices.length + onlyAway.length > 0 && (
        <DoorForm
          does={assign}
          start={proposed ? { staff: proposed } : {}}
          labels={{ staff: w.suggested, choice: w.choice, despiteAway: w.despite, despiteUsual: w.usual }}
          input={(values) => ({
            case: of,
            staff: textOf(values, 'staff'),
            choice: textOf(values, 'choice'),
            despiteAway: filled(values, 'despiteAway'),
            despiteUsual: filled(values, 'despiteUsual'),
          })}
          refusal={refusal}
          submit={w.save}
          quiet
          onDone={onDone}
          onCancel={onDone}
        >
          {(values) => (
            <>
              <RadioField
                name="staff"
                label={w.suggested}
                hint={w.suggestedLead}
                choices={[
                  ...choices.map((choice) => ({
                    value: choice.staff,
                    label: `${nameOf(choice.staff) ?? ''} · ${w.points(choice.points)}`,
                    hint: allOf(choice),
                  })),
                  ...onlyAway.map(({ staff, why, overUsual }) => ({
                    value: staff,
                    label: nameOf(staff) ?? '',
                    hint: [...why.map(noOf), ...(overUsual ? [saidOf(overUsual)] : [])].join(' · '),
                  })),
                ]}
              />
              {onlyAway.some(({ staff }) => staff === textOf(values, 'staff')) && (
                <TextField name="despiteAway" label={w.despite} hint={w.despiteHint} />
              )}
              {isSomeonePastUsual && <TextField name="despiteUsual" label={w.usual} hint={w.usualHint} />}
              <RadioField
                name="choice"
                label={w.choice}
                hint={w.choiceHint}
                choices={CHOICES.map((value) => ({ value, label: w.choices[value] }))}
              />
            </>
          )}
        </DoorForm>
      )}
      {others.length > 0 && (
        <>
          <h3>{w.ruledOut}</h3>
          <ul className="hr-rowlist">
            {others.map(({ staff, why }) => (
              <li key={staff}>
                <div>
                  {nameOf(staff)}
                  <div className="hr-second">{why.map(noOf).join(' · ')}</div>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
