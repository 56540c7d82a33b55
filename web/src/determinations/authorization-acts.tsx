import type { PersonId } from '@handrail/care'
import {
  ANSWERS,
  appealRefusal,
  authorizationHasCome,
  letRefusalStand,
  noteAuthorizedUse,
  planAnswered,
  planAskedMore,
  planTakesLonger,
  planWasGivenMore,
  SENT_BY,
  type ShownAuthorization,
  sendAuthorization,
  withdrawAuthorization,
} from '@handrail/care/determinations'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Doable } from '../door/door.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, numberOf, textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { TermsForm } from './authorization-terms.tsx'
import { authorizationWords } from './words/authorization.ts'
import type { AuthorizationWords } from './words/authorization-en.ts'

type Act = keyof AuthorizationWords['acts']

/** What may be done next, the likeliest first. */
const ACTS: Readonly<Record<ShownAuthorization['status'], readonly Act[]>> = {
  preparing: ['send', 'change', 'withdraw'],
  sent: ['receive', 'answered', 'more', 'withdraw'],
  'with-plan': ['answered', 'more', 'longer', 'withdraw'],
  'more-asked': ['given', 'answered', 'longer', 'withdraw'],
  approved: ['use'],
  partly: ['appeal', 'stand', 'use'],
  denied: ['appeal', 'stand'],
  appealed: ['answered'],
  withdrawn: [],
}

type Props = Readonly<{ one: ShownAuthorization; of: string; person: PersonId }>

export function AuthorizationActs({ one, of, person }: Props) {
  const w = useWords(authorizationWords)
  const what = w.asked(one.terms.units, w.units[one.terms.unit], one.terms.service)
  const mayGoOn = one.status === 'approved' || one.status === 'partly'
  return (
    <div className="hr-actions">
      {ACTS[one.status].map((act) => (
        <Reveal key={act} label={w.acts[act]} what={what}>
          {(close) =>
            act === 'change' ? (
              <TermsForm of={of} person={person} one={one} onDone={close} />
            ) : (
              <ActForm act={act} one={one} person={person} onDone={close} />
            )
          }
        </Reveal>
      ))}
      {mayGoOn && (
        <Reveal label={w.goOn} what={what}>
          {(close) => <TermsForm of={of} person={person} before={one} onDone={close} />}
        </Reveal>
      )}
    </div>
  )
}

type Told = Exclude<Act, 'change'>

const DOES: Readonly<Record<Told, unknown>> = {
  send: sendAuthorization,
  receive: authorizationHasCome,
  more: planAskedMore,
  given: planWasGivenMore,
  longer: planTakesLonger,
  answered: planAnswered,
  appeal: appealRefusal,
  stand: letRefusalStand,
  use: noteAuthorizedUse,
  withdraw: withdrawAuthorization,
}

type Fields = Readonly<{
  /** What stands in them at first. */
  start?: Values
  labels: Readonly<Record<string, string>>
  input: (values: Values) => Readonly<Record<string, unknown>>
  fields: (values: Values) => ReactNode
}>

/** The fields of each act: what is told, in the order in which one tells it. */
function useFields(act: Told, one: ShownAuthorization): Fields {
  const { step: w, form } = useWords(authorizationWords)
  const { today } = useWhen()
  const told = (name: string, label: string, hint?: string): Fields => ({
    labels: { [name]: label },
    input: (values) => ({ [name]: textOf(values, name) }),
    fields: () => <LongField name={name} label={label} {...(hint !== undefined && { hint })} />,
  })
  switch (act) {
    case 'send':
      return {
        start: { sentOn: today },
        labels: { sentOn: w.sentOn, by: w.by, without: w.without },
        input: (values) => ({
          sentOn: textOf(values, 'sentOn'),
          by: textOf(values, 'by'),
          without: filled(values, 'without') ?? null,
        }),
        fields: () => (
          <>
            <Pair>
              <TextField name="sentOn" label={w.sentOn} type="date" />
              <SelectField
                name="by"
                label={w.by}
                choices={SENT_BY.map((value) => ({ value, label: w.ways[value] }))}
              />
            </Pair>
            {one.missing.length > 0 && <LongField name="without" label={w.without} />}
          </>
        ),
      }
    case 'receive':
      return {
        start: { receivedOn: today },
        labels: { receivedOn: w.receivedOn, proof: w.proof, toldBy: w.toldBy },
        input: (values) => ({
          receivedOn: textOf(values, 'receivedOn'),
          proof: textOf(values, 'proof'),
          toldBy: filled(values, 'toldBy') ?? null,
        }),
        fields: () => (
          <>
            <TextField name="receivedOn" label={w.receivedOn} type="date" />
            <LongField name="proof" label={w.proof} hint={w.proofHint} />
            <TextField name="toldBy" label={w.toldBy} type="date" />
          </>
        ),
      }
    case 'more':
      return {
        labels: { words: w.wants, dueOn: w.dueOn },
        input: (values) => ({ words: textOf(values, 'words'), dueOn: textOf(values, 'dueOn') }),
        fields: () => (
          <>
            <LongField name="words" label={w.wants} />
            <TextField name="dueOn" label={w.dueOn} type="date" />
          </>
        ),
      }
    case 'given':
      return told('words', w.gave)
    case 'longer':
      return {
        labels: { answerBy: w.newDay, words: w.why },
        input: (values) => ({ answerBy: textOf(values, 'answerBy'), words: textOf(values, 'words') }),
        fields: () => (
          <>
            <TextField name="answerBy" label={w.newDay} type="date" />
            <LongField name="words" label={w.why} />
          </>
        ),
      }
    case 'answered':
      return answeredFields(w, form, one, today)
    case 'appeal':
      return {
        start: { appealedOn: today },
        labels: { appealedOn: w.appealedOn, proof: w.proof },
        input: (values) => ({ appealedOn: textOf(values, 'appealedOn'), proof: textOf(values, 'proof') }),
        fields: () => (
          <>
            <TextField name="appealedOn" label={w.appealedOn} type="date" />
            <LongField name="proof" label={w.proof} hint={w.proofHint} />
          </>
        ),
      }
    case 'stand':
      return told('words', w.said, w.saidHint)
    case 'use':
      return {
        start: { usedOn: today },
        labels: { used: w.used, usedOn: w.usedOn, words: w.told },
        input: (values) => ({
          used: numberOf(textOf(values, 'used')),
          usedOn: textOf(values, 'usedOn'),
          words: textOf(values, 'words'),
        }),
        fields: () => (
          <>
            <Pair>
              <TextField name="used" label={w.used} inputMode="numeric" short autoComplete="off" />
              <TextField name="usedOn" label={w.usedOn} type="date" />
            </Pair>
            <TextField name="words" label={w.told} autoComplete="off" />
          </>
        ),
      }
    case 'withdraw':
      return told('words', w.said)
    default:
      return act satisfies never
  }
}

/** What the notice of the plan says. A no allows nothing, so nothing is asked about how much. */
function answeredFields(
  w: AuthorizationWords['step'],
  form: AuthorizationWords['form'],
  one: ShownAuthorization,
  today: string,
): Fields {
  const { terms } = one
  const allows = (values: Values) => textOf(values, 'outcome') !== 'denied'
  return {
    start: { noticeOn: today, units: String(terms.units), from: terms.from, until: terms.until },
    labels: {
      outcome: w.outcome,
      noticeOn: w.noticeOn,
      reference: w.reference,
      units: w.allowed,
      from: form.from,
      until: form.until,
      reason: w.reason,
    },
    input: (values) => ({
      answer: {
        outcome: textOf(values, 'outcome'),
        noticeOn: textOf(values, 'noticeOn'),
        reference: textOf(values, 'reference'),
        units: allows(values) ? numberOf(textOf(values, 'units')) : null,
        from: allows(values) ? (filled(values, 'from') ?? null) : null,
        until: allows(values) ? (filled(values, 'until') ?? null) : null,
        reason: filled(values, 'reason') ?? null,
      },
    }),
    fields: (values) => (
      <AnsweredFields isAllowed={allows(values)} isAll={textOf(values, 'outcome') === 'approved'} />
    ),
  }
}

function AnsweredFields({ isAllowed, isAll }: Readonly<{ isAllowed: boolean; isAll: boolean }>) {
  const { step: w, form } = useWords(authorizationWords)
  return (
    <>
      <RadioField
        name="outcome"
        label={w.outcome}
        choices={ANSWERS.map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <Pair>
        <TextField name="noticeOn" label={w.noticeOn} type="date" />
        <TextField name="reference" label={w.reference} autoComplete="off" />
      </Pair>
      {isAllowed && (
        <>
          <TextField name="units" label={w.allowed} inputMode="numeric" short autoComplete="off" />
          <Pair>
            <TextField name="from" label={form.from} type="date" />
            <TextField name="until" label={form.until} type="date" />
          </Pair>
        </>
      )}
      {!isAll && <LongField name="reason" label={w.reason} hint={w.reasonHint} />}
    </>
  )
}

function ActForm({
  act,
  one,
  person,
  onDone,
}: Readonly<{ act: Told; one: ShownAuthorization; person: PersonId; onDone: () => void }>) {
  const w = useWords(authorizationWords)
  const { start, labels, input, fields } = useFields(act, one)
  const { authorization, version } = one
  return (
    <DoorForm
      // Each takes what its fields give: `useFields` names them for every act.
      does={DOES[act] as Doable<z.ZodType, z.ZodType>}
      draft={{ form: `determinations.authorization-${act}` as const, about: person, subject: authorization }}
      version={version}
      {...(start && { start })}
      labels={labels}
      fieldOf={(field) => field.replace(/^answer\./, '')}
      input={(values, seen) => ({ ...input(values), authorization, version: seen ?? version }) as never}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.step.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => fields(values)}
    </DoorForm>
  )
}
