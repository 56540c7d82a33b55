import { type ContactPoint, leavesWord, type PointTerms, partiesAt, WEEKDAYS } from '@handrail/care/people'
import { CheckField, ChecksField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { AddressFields, addressFrom } from './address-fields.tsx'
import { BarNote } from './barring.tsx'
import { useHoursText } from './safe-hours.tsx'
import { peopleWords } from './words/people.ts'
import type { PeopleWords } from './words/people-words.ts'

const VOICEMAIL = ['not-asked', 'none', 'name-only', 'full'] as const
const TEXT = ['not-asked', 'no', 'first-name-only', 'yes'] as const
const EMAIL = ['not-asked', 'no', 'yes'] as const
const MAIL = ['not-asked', 'no', 'plain-envelope'] as const
const CONFIDENCE = ['confirmed', 'likely', 'doubtful'] as const

/** One number or address with what is safe there. What it is never changes; a new number is a new point. */
export function ContactFields({ values, of }: Readonly<{ values: Values; of?: ContactPoint }>) {
  const { contact: w } = useWords(peopleWords)
  const kind = textOf(values, 'kind')
  const fresh = of === undefined
  const at = reachFrom(values)
  return (
    <>
      {fresh && (
        <RadioField
          name="kind"
          label={w.kind}
          choices={(['phone', 'email', 'postal'] as const).map((value) => ({ value, label: w.kinds[value] }))}
        />
      )}
      {fresh && kind === 'phone' && <NumberField />}
      {fresh && kind === 'email' && (
        <TextField name="email" label={w.email} type="email" autoComplete="off" />
      )}
      {fresh && kind === 'postal' && <AddressFields />}
      <TextField name="label" label={w.label} hint={w.labelHint} maxLength={60} autoComplete="off" />
      <BarNote
        parties={partiesAt(of?.at ?? at, filled(values, 'label'))}
        reaches={leavesWord(at) ? 'point' : undefined}
        before={of?.despite}
      />
      <RuleFields kind={kind} />
      <HoursFields values={values} before={of?.terms.safeHours ?? []} />
      <TextField
        name="codeWord"
        label={w.codeWord}
        hint={w.codeWordHint}
        maxLength={40}
        autoComplete="off"
        short
      />
      <SelectField
        name="confidence"
        label={w.confidence}
        choices={CONFIDENCE.map((value) => ({ value, label: w.confidences[value] }))}
      />
    </>
  )
}

/** Days and hours in which it is safe. More than one span comes from outside, and is shown until another is written. */
function HoursFields({ values, before }: Readonly<{ values: Values; before: PointTerms['safeHours'] }>) {
  const { contact: w } = useWords(peopleWords)
  const hoursText = useHoursText()
  return (
    <>
      <CheckField name="someHours" label={w.someHours} />
      {ticked(values, 'someHours') && (
        <>
          {before.length > 1 && <p className="hr-second">{w.hoursNow(hoursText(before))}</p>}
          <ChecksField
            name="safeDays"
            label={w.safeDays}
            hint={w.safeDaysHint}
            choices={WEEKDAYS.map((value) => ({ value, label: w.longDays[value] }))}
          />
          <Pair>
            <TextField name="safeFrom" label={w.safeFrom} type="time" short />
            <TextField name="safeUntil" label={w.safeUntil} type="time" short />
          </Pair>
        </>
      )}
    </>
  )
}

export function NumberField() {
  const { contact: w } = useWords(peopleWords)
  return <TextField name="number" label={w.number} hint={w.numberHint} type="tel" autoComplete="off" short />
}

/** What is safe at a point of this kind. */
export function RuleFields({ kind }: Readonly<{ kind: string }>) {
  const { contact: w } = useWords(peopleWords)
  return (
    <>
      {kind === 'phone' && <PhoneRules />}
      {kind === 'email' && (
        <RadioField
          name="emailRule"
          label={w.emailRule}
          hint={w.askedHint}
          choices={EMAIL.map((value) => ({ value, label: w.emails[value] }))}
        />
      )}
      {kind === 'postal' && (
        <RadioField
          name="mail"
          label={w.mail}
          hint={w.askedHint}
          choices={MAIL.map((value) => ({ value, label: w.mails[value] }))}
        />
      )}
    </>
  )
}

/** What is safe at a phone number. */
export function PhoneRules() {
  const { contact: w } = useWords(peopleWords)
  return (
    <>
      <RadioField
        name="voicemail"
        label={w.voicemail}
        hint={w.askedHint}
        choices={VOICEMAIL.map((value) => ({ value, label: w.voicemails[value] }))}
      />
      <RadioField
        name="text"
        label={w.text}
        hint={w.askedHint}
        choices={TEXT.map((value) => ({ value, label: w.texts[value] }))}
      />
    </>
  )
}

export const contactLabels = ({ contact: w, address }: PeopleWords): Readonly<Record<string, string>> => ({
  kind: w.kind,
  number: w.number,
  email: w.email,
  ...address,
  label: w.label,
  voicemail: w.voicemail,
  text: w.text,
  emailRule: w.emailRule,
  mail: w.mail,
  someHours: w.someHours,
  safeDays: w.safeDays,
  safeFrom: w.safeFrom,
  safeUntil: w.safeUntil,
  codeWord: w.codeWord,
  confidence: w.confidence,
})

/** What a code of these fields means. */
export const contactMeaning =
  ({ contact: w }: PeopleWords) =>
  (field: string, code: string): string | undefined => {
    const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      voicemail: w.voicemails,
      text: w.texts,
      emailRule: w.emails,
      mail: w.mails,
      confidence: w.confidences,
      safeDays: w.longDays,
      why: w.closeWhys,
    }
    return codes[field]?.[code]
  }

/** Where a problem of the input stands in this form. */
export function contactField(field: string): string {
  const last = field.split('.').at(-1) ?? field
  if (field.endsWith('rules.email')) return 'emailRule'
  if (field.includes('safeHours'))
    return last === 'from' ? 'safeFrom' : last === 'until' ? 'safeUntil' : 'safeDays'
  return last === 'at' || last === 'address' ? 'kind' : last
}

export function reachFrom(values: Values) {
  const rules = safeFrom(values)
  switch (rules.kind) {
    case 'phone':
      return { ...rules, number: textOf(values, 'number') }
    case 'email':
      return { ...rules, email: textOf(values, 'email') }
    case 'postal':
      return { ...rules, address: addressFrom(values) }
  }
}

export function safeFrom(values: Values) {
  switch (textOf(values, 'kind')) {
    case 'email':
      return { kind: 'email', rules: { email: textOf(values, 'emailRule') } } as const
    case 'postal':
      return { kind: 'postal', rules: { mail: textOf(values, 'mail') } } as const
    default:
      return {
        kind: 'phone',
        rules: { voicemail: textOf(values, 'voicemail'), text: textOf(values, 'text') },
      } as const
  }
}

export const termsFrom = (values: Values, before?: PointTerms) => ({
  safeHours: hoursFrom(values, before?.safeHours ?? []),
  ...withoutEmpty({
    label: filled(values, 'label'),
    codeWord: filled(values, 'codeWord'),
    confidence: filled(values, 'confidence'),
    verifiedOn: before?.verifiedOn,
  }),
})

function hoursFrom(values: Values, before: PointTerms['safeHours']) {
  // A form that was begun before it asked for hours says nothing of them.
  if (values.someHours === undefined) return before
  if (!ticked(values, 'someHours')) return []
  const days = listOf(values, 'safeDays')
  const [from, until] = [textOf(values, 'safeFrom'), textOf(values, 'safeUntil')]
  if (before.length > 1 && days.length === 0 && from === '' && until === '') return before
  return [{ days: days.length === 0 ? WEEKDAYS : days, from, until }]
}

export const valuesOfPoint = ({ at, terms, closed }: ContactPoint): Values => ({
  kind: at.kind,
  label: terms.label ?? '',
  ...hoursOf(terms),
  codeWord: terms.codeWord ?? '',
  confidence: terms.confidence,
  ...(at.kind === 'phone' && { voicemail: at.rules.voicemail, text: at.rules.text }),
  ...(at.kind === 'email' && { emailRule: at.rules.email }),
  ...(at.kind === 'postal' && { mail: at.rules.mail }),
  ...(closed && { why: closed.why }),
})

const hoursOf = ({ safeHours: [one, ...more] }: PointTerms): Values => ({
  someHours: one !== undefined,
  ...(one && more.length === 0 && { safeDays: one.days, safeFrom: one.from, safeUntil: one.until }),
})
