import { read } from '@handrail/care/people'
import { COPY_WAYS, giveCopy, SETTLED, sendCopy, settleReadBack, takeReadBack } from '@handrail/care/plans'
import { useAsk } from '../door/doors.tsx'
import { addressLine } from '../people/in-one-line.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import type { Copies } from './one-plan.ts'
import { copyingWords } from './words/copying.ts'
import { planRefusals } from './words/refusals.ts'

export interface CopyForm {
  readonly language: 'en' | 'es'
  readonly size: 'normal' | 'large'
}
type FormProps = Readonly<{ of: Copies; form: CopyForm; onDone: () => void }>

/** `guardian 0193…`: who it is, and by which id the record knows them. */
const toIn = (values: Values) => {
  const [who, id] = textOf(values, 'to').split(' ')
  return who === 'guardian'
    ? { who, authority: id }
    : who === 'supporter'
      ? { who, supporter: id }
      : { who: 'person' }
}

/** Writes down that somebody got the copy as it is shown, in this language and size. */
export function GiveForm({ of, form, onDone }: FormProps) {
  const w = useWords(copyingWords)
  const refusals = useWords(planRefusals)
  const { answer: record } = useAsk(read, { person: of.person })
  const guardians = record?.legalAuthorities ?? []
  const supporters = record?.supporters ?? []
  const addresses = (record?.contactPoints ?? []).flatMap(({ point, at, closed }) =>
    at.kind === 'postal' && !closed ? [{ value: point, label: addressLine(at.address) }] : [],
  )
  const people = [
    { value: 'person', label: w.toPerson },
    ...guardians.map(({ authority, terms }) => ({
      value: `guardian ${authority}`,
      label: w.toGuardian(terms.holder),
    })),
    ...supporters.map(({ supporter, terms }) => ({
      value: `supporter ${supporter}`,
      label: w.toSupporter(terms.name),
    })),
  ]
  return (
    <DoorForm
      does={giveCopy}
      start={{ way: 'by-hand', to: 'person' }}
      labels={{ way: w.way, to: w.to, point: w.point, words: w.words }}
      input={(values) => ({
        plan: of.plan,
        hash: of.hash ?? '',
        ...form,
        way: textOf(values, 'way'),
        to: toIn(values),
        words: filled(values, 'words'),
        ...(textOf(values, 'way') === 'mail' && { point: filled(values, 'point') }),
      })}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <RadioField
            name="way"
            label={w.way}
            choices={COPY_WAYS.map((value) => ({ value, label: w.ways[value] ?? value }))}
          />
          {people.length > 1 && <RadioField name="to" label={w.to} choices={people} />}
          {textOf(values, 'way') === 'mail' && (
            <SelectField name="point" label={w.point} choices={addresses} />
          )}
          <LongField name="words" label={w.words} />
        </>
      )}
    </DoorForm>
  )
}

export function SendForm({ of, form, onDone }: FormProps) {
  const w = useWords(copyingWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={sendCopy}
      start={{}}
      labels={{}}
      input={() => ({ plan: of.plan, hash: of.hash ?? '', ...form })}
      refusal={wordsFor(refusals)}
      submit={w.linkSend}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.linkLead}</p>
    </DoorForm>
  )
}

/** What the person understood and wants otherwise, as they say it. */
export function HearForm({ of, onDone }: Omit<FormProps, 'form'>) {
  const w = useWords(copyingWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={takeReadBack}
      labels={{ isRight: w.isRight, words: w.heard }}
      start={{ isRight: 'yes' }}
      input={(values) => ({
        plan: of.plan,
        isRight: textOf(values, 'isRight') === 'yes',
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p className="hr-second">{w.saidLead}</p>
      <LongField name="words" label={w.heard} />
      <RadioField
        name="isRight"
        label={w.isRight}
        choices={[
          { value: 'yes', label: w.right },
          { value: 'no', label: w.notRight },
        ]}
      />
    </DoorForm>
  )
}

export function SettleForm({ readBack, onDone }: Readonly<{ readBack: string; onDone: () => void }>) {
  const w = useWords(copyingWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={settleReadBack}
      labels={{ outcome: w.outcome, words: w.outcomeWords }}
      input={(values) => ({ readBack, outcome: textOf(values, 'outcome'), words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="outcome"
        label={w.outcome}
        choices={SETTLED.map((value) => ({ value, label: w.outcomes[value] ?? value }))}
      />
      <LongField name="words" label={w.outcomeWords} />
    </DoorForm>
  )
}
