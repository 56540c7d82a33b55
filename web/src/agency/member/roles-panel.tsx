import { ROLES } from '@handrail/care'
import { endRole, giveRole, type StaffMember } from '@handrail/care/agency'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../../staff-ui/form/fields.tsx'
import { Pair } from '../../staff-ui/form/pair.tsx'
import { filled, textOf, withoutEmpty } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { roleWords } from '../../staff-ui/words/roles.ts'
import { agencyWords } from '../words/agency.ts'
import { memberWords } from '../words/member.ts'

type OfMember = Readonly<{ member: StaffMember }>
type Held = StaffMember['roles'][number]

/** Which roles somebody holds and held. Nobody gives one to themselves. */
export function RolesPanel({ member }: OfMember) {
  const w = useWords(memberWords)
  const roles = useWords(roleWords)
  const when = useWhen()
  const may = useMay()
  const { me } = useSurroundings()
  const manages = may('staff:manage') && member.leftOn === null
  return (
    <Panel title={w.roles}>
      <ul className="hr-rowlist hr-lined">
        {member.roles.map((held) => {
          const isOver = held.until !== null && held.until < when.today
          return (
            <li key={held.role + held.from}>
              <div className={isOver ? 'hr-second' : undefined}>
                {roles[held.role]}
                <div className="hr-second">
                  {[
                    w.since(when.day(held.from)),
                    held.until === null ? undefined : w.until(when.day(held.until)),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </div>
              </div>
              {manages && !isOver && (
                <Reveal label={w.end} what={roles[held.role]}>
                  {(close) => <End member={member} held={held} onDone={close} />}
                </Reveal>
              )}
            </li>
          )
        })}
      </ul>
      {manages && member.staff !== me?.staff && (
        <Reveal label={w.giveRole}>{(close) => <Give member={member} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function End({ member: { staff }, held, onDone }: OfMember & Readonly<{ held: Held; onDone: () => void }>) {
  const w = useWords(memberWords)
  const { refusals } = useWords(agencyWords)
  const when = useWhen()
  return (
    <DoorForm
      does={endRole}
      draft={{ form: `agency.endRole${inOneWord(held.role)}`, subject: staff }}
      start={{ on: when.today }}
      labels={{ on: w.lastDay }}
      input={(values) => ({ staff, role: held.role, on: textOf(values, 'on') })}
      refusal={wordsFor(refusals)}
      submit={w.endRole}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="on" label={w.lastDay} type="date" short />
    </DoorForm>
  )
}

function Give({ member: { staff }, onDone }: OfMember & Readonly<{ onDone: () => void }>) {
  const w = useWords(memberWords)
  const roles = useWords(roleWords)
  const { refusals } = useWords(agencyWords)
  return (
    <DoorForm
      does={giveRole}
      draft={{ form: 'agency.giveRole', subject: staff }}
      labels={{ role: w.role, from: w.from, until: w.lastDay }}
      input={(values) => ({
        staff,
        role: textOf(values, 'role'),
        ...withoutEmpty({ from: filled(values, 'from') }),
        until: filled(values, 'until') ?? null,
      })}
      refusal={wordsFor(refusals)}
      submit={w.give}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="role"
        label={w.role}
        choices={ROLES.map((value) => ({ value, label: roles[value] }))}
      />
      <Pair>
        <TextField name="from" label={w.from} hint={w.fromHint} type="date" />
        <TextField name="until" label={w.lastDay} hint={w.lastDayHint} type="date" />
      </Pair>
    </DoorForm>
  )
}

/** `case-manager` as `CaseManager`: ending one role is another form than ending another. */
const inOneWord = (role: string): string =>
  role
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
