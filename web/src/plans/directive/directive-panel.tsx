import type { PersonId } from '@handrail/care'
import {
  askDirective,
  DIRECTIVE_ANSWERS,
  directivesOf,
  isInForce,
  recordDirective,
  revokeDirective,
} from '@handrail/care/plans'
import { STATE_CODES } from '@handrail/eligibility'
import type { z } from 'zod'
import { usePaperChoice } from '../../documents/paper-choice.tsx'
import { useAsk } from '../../door/doors.tsx'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { RadioField, SelectField, TextField } from '../../staff-ui/form/fields.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { planRefusals } from '../words/refusals.ts'
import { directiveWords } from './words/directive.ts'

type Directive = z.output<typeof directivesOf.answer>['directives'][number]
type OfPerson = Readonly<{ person: PersonId }>

/** What the paper says of itself, in force first, and when the person was last asked about one. */
export function DirectivePanel({ person }: OfPerson) {
  const w = useWords(directiveWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(directivesOf, { person }, { enabled: may('safety:read') })
  if (!answer) return null
  const [asked] = answer.asked
  return (
    <Panel title={w.title}>
      {answer.directives.length === 0 && <p>{w.none}</p>}
      {answer.directives.map((one) => (
        <One key={one.directive} of={one} />
      ))}
      <p className="hr-second">
        {asked ? w.asked(w.answers[asked.answer], when.day(asked.on)) : w.neverAsked} {w.askLead}
      </p>
      {may('safety:write') && (
        <>
          <Reveal label={w.ask}>{(close) => <Ask person={person} onDone={close} />}</Reveal>
          <Reveal label={w.record}>{(close) => <RecordForm person={person} onDone={close} />}</Reveal>
        </>
      )}
    </Panel>
  )
}

function One({ of }: Readonly<{ of: Directive }>) {
  const w = useWords(directiveWords)
  const refusals = useWords(planRefusals)
  const may = useMay()
  const when = useWhen()
  const { terms, revokedOn, directive } = of
  const facts = [
    [w.agentName, terms.agent && [terms.agent.name, terms.agent.phone].filter(Boolean).join(', ')],
    [w.parties, terms.parties],
    [w.filed, terms.filed],
    [w.capacity, terms.capacity],
  ] as const
  return (
    <>
      <p>
        {[
          terms.state,
          isInForce(of, when.today) ? w.holds(when.date(terms.effectiveOn)) : w.notHolds,
          terms.expiresOn && w.until(when.date(terms.expiresOn)),
          revokedOn && w.revokedOn(when.date(revokedOn)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="hr-facts">
        {facts
          .filter(([, value]) => value !== undefined)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="hr-lined">{value}</dd>
            </div>
          ))}
      </dl>
      {may('safety:write') && revokedOn === null && (
        <Reveal label={w.revoke}>
          {(close) => (
            <DoorForm
              does={revokeDirective}
              start={{ on: when.today }}
              labels={{ on: w.revokeOn }}
              input={(values) => ({ directive, on: textOf(values, 'on') as never })}
              refusal={wordsFor(refusals)}
              submit={w.revokeSave}
              quiet
              onDone={close}
              onCancel={close}
            >
              <TextField name="on" label={w.revokeOn} type="date" short />
            </DoorForm>
          )}
        </Reveal>
      )}
    </>
  )
}

type FormProps = OfPerson & Readonly<{ onDone: () => void }>

function Ask({ person, onDone }: FormProps) {
  const w = useWords(directiveWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={askDirective}
      labels={{ answer: w.answer }}
      input={(values) => ({ person, answer: textOf(values, 'answer') })}
      refusal={wordsFor(refusals)}
      submit={w.askSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="answer"
        label={w.answer}
        choices={DIRECTIVE_ANSWERS.map((value) => ({ value, label: w.answers[value] }))}
      />
    </DoorForm>
  )
}

const FIELDS: Readonly<Record<string, string>> = {
  'terms.agent.name': 'agentName',
  'terms.agent.phone': 'agentPhone',
}
const LINES = ['parties', 'expiresOn', 'filed', 'capacity'] as const

function termsIn(values: Values): z.input<typeof recordDirective.input>['terms'] {
  const agent = filled(values, 'agentName')
  return {
    document: textOf(values, 'document'),
    state: textOf(values, 'state') as never,
    effectiveOn: textOf(values, 'effectiveOn') as never,
    ...withoutEmpty(Object.fromEntries(LINES.map((name) => [name, filled(values, name)]))),
    ...(agent !== undefined && {
      agent: { name: agent, ...withoutEmpty({ phone: filled(values, 'agentPhone') }) },
    }),
  }
}

function RecordForm({ person, onDone }: FormProps) {
  const w = useWords(directiveWords)
  const refusals = useWords(planRefusals)
  const { choices, find } = usePaperChoice(person)
  return (
    <>
      <p className="hr-second">{w.recordNote}</p>
      {find}
      <DoorForm
        does={recordDirective}
        labels={{
          document: w.paper,
          state: w.state,
          effectiveOn: w.effectiveOn,
          expiresOn: w.expiresOn,
          agentName: w.agentName,
          agentPhone: w.agentPhone,
          parties: w.parties,
          filed: w.filed,
          capacity: w.capacity,
        }}
        fieldOf={(field) => FIELDS[field] ?? field.replace('terms.', '')}
        input={(values) => ({ person, terms: termsIn(values) })}
        refusal={wordsFor(refusals)}
        submit={w.save}
        quiet
        onDone={onDone}
        onCancel={onDone}
      >
        <SelectField name="document" label={w.paper} choices={choices([])} />
        <SelectField
          name="state"
          label={w.state}
          choices={STATE_CODES.map((value) => ({ value, label: value }))}
        />
        <TextField name="effectiveOn" label={w.effectiveOn} type="date" short />
        <TextField name="expiresOn" label={w.expiresOn} type="date" short />
        <TextField name="agentName" label={w.agentName} autoComplete="off" />
        <TextField name="agentPhone" label={w.agentPhone} type="tel" autoComplete="off" />
        <TextField name="parties" label={w.parties} autoComplete="off" />
        <TextField name="filed" label={w.filed} autoComplete="off" />
        <TextField name="capacity" label={w.capacity} autoComplete="off" />
      </DoorForm>
    </>
  )
}
