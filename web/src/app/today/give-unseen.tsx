import type { Role } from '@handrail/care'
import { couldDo, type DeadlineShown } from '@handrail/care/clocks'
import { GIVEN_AS, giveUnseen } from '@handrail/care/people'
import { useColleagues } from '../../agency/colleagues.ts'
import type { Giving } from '../../clocks/due-list.tsx'
import { clocksWords } from '../../clocks/words/clocks.ts'
import { notNowWords } from '../../clocks/words/not-now.ts'
import { peopleWords } from '../../people/words/people.ts'
import { teamWords } from '../../people/words/team.ts'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { SelectField } from '../../staff-ui/form/fields.tsx'
import { textOf } from '../../staff-ui/form/values.ts'
import { LinkButton } from '../../staff-ui/link-button.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'

export const giving: Giving = (due, what) => <Give due={due} what={what} />

/** A supervisor gives it; where there is none, whoever runs the agency makes somebody one. */
function Give({ due, what }: Readonly<{ due: DeadlineShown; what: string }>) {
  const { unseen } = useWords(clocksWords)
  const may = useMay()
  if (!may('relations:assign'))
    return may('staff:manage') ? (
      <LinkButton to="/settings/$part" params={{ part: 'staff' }} variant="default" size="xs">
        {unseen.makeSupervisor}
      </LinkButton>
    ) : null
  return (
    <Reveal label={unseen.give} what={what}>
      {(close) => <GiveForm due={due} onDone={close} />}
    </Reveal>
  )
}

type As = (typeof GIVEN_AS)[number]

/** As what whoever does it most often works with the person. */
const AS: Readonly<Partial<Record<Role, As>>> = {
  'case-manager': 'lead',
  clinician: 'assessor',
  'intake-worker': 'intake',
}

function GiveForm({ due, onDone }: Readonly<{ due: DeadlineShown; onDone: () => void }>) {
  const w = useWords(notNowWords)
  const team = useWords(teamWords)
  const { relations, refusals, problems } = useWords(peopleWords)
  const clocks = useWords(clocksWords)
  const { me } = useSurroundings()
  const { deadline, version, owner, because } = due
  const colleagues = useColleagues((roles) => couldDo(roles, because?.topic)).filter(
    ({ value }) => value !== me?.staff,
  )
  const usual = ('role' in owner ? AS[owner.role] : undefined) ?? 'team'
  return (
    <DoorForm
      does={giveUnseen}
      labels={{ staff: w.to, kind: team.kind }}
      version={version}
      start={{ kind: usual }}
      input={(values, seen) => ({
        deadline,
        version: seen ?? version,
        staff: textOf(values, 'staff'),
        kind: textOf(values, 'kind'),
      })}
      refusal={wordsFor({ ...refusals, ...clocks.refusals })}
      problemWords={problems}
      submit={w.give}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField name="staff" label={w.to} choices={colleagues} />
      <SelectField
        name="kind"
        label={team.kind}
        choices={GIVEN_AS.map((value) => ({ value, label: relations[value] }))}
      />
    </DoorForm>
  )
}
