import { CheckBox } from '../../ui/check-row.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { LongField } from '../../ui/long-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Told } from './problems.ts'
import { TIMES, type Typed } from './typed.ts'
import type { OutsideWords } from './words/outside-words.ts'

type Name = keyof OutsideWords['fields']

export interface FormParts {
  readonly words: OutsideWords
  readonly typed: Typed
  readonly set: (name: string, value: string) => void
  readonly problems: readonly Told[]
  /** Fields that cannot be left empty. */
  readonly needed?: readonly Name[]
}

/** The fields of a form outside, each by its name. */
export function fieldsOf({ words: w, typed, set, problems, needed = [] }: FormParts) {
  const about = (name: Name) => ({
    id: name,
    label: needed.includes(name) ? `${w.fields[name]} (${w.needed})` : w.fields[name],
    hint: w.hints[name],
    error: problems.find(({ id }) => id === name)?.message,
  })
  const value = (name: Name) => typed[name] ?? ''
  return {
    text: (name: Name, inputMode: 'text' | 'tel' | 'email' = 'text') => (
      <TextField
        {...about(name)}
        value={value(name)}
        onChange={(text) => set(name, text)}
        inputMode={inputMode}
        maxLength={120}
      />
    ),
    long: (name: Name, maxLength: number) => (
      <LongField
        {...about(name)}
        value={value(name)}
        onChange={(text) => set(name, text)}
        maxLength={maxLength}
      />
    ),
    day: (name: Name) => (
      <DateField {...about(name)} value={value(name)} onChange={(text) => set(name, text)} />
    ),
    select: (name: Name, options: readonly (readonly [value: string, label: string])[]) => (
      <SelectField
        {...about(name)}
        options={[{ value: '', label: w.choose }, ...options.map(([key, label]) => ({ value: key, label }))]}
        value={value(name)}
        onChange={(text) => set(name, text)}
      />
    ),
    tick: (name: Name, label: string = w.fields[name]) => (
      <CheckBox
        id={name}
        label={needed.includes(name) ? `${label} (${w.needed})` : label}
        error={about(name).error}
        checked={value(name) === 'yes'}
        onToggle={(checked) => set(name, checked ? 'yes' : '')}
      />
    ),
    choice: (name: Name, words: Readonly<Record<string, string>>, several = false) => (
      <ChoiceList
        {...about(name)}
        choices={Object.entries(words).map(([key, label]) => ({ value: key, label }))}
        selected={value(name) === '' ? [] : value(name).split(' ')}
        onSelect={(selected) => set(name, selected.join(' '))}
        several={several}
      />
    ),
  }
}

/** How to reach the person, and what is safe there. A rule is asked once there is something to rule. */
export function ReachFields({ helping, ...parts }: FormParts & { readonly helping: boolean }) {
  const { words: w, typed } = parts
  const field = fieldsOf(parts)
  return (
    <>
      <p>{w.neededReach[helping ? 'other' : 'self']}</p>
      {field.text('phone', 'tel')}
      {(typed.phone ?? '').trim() !== '' && (
        <>
          {helping && field.choice('phoneOf', w.phonesOf)}
          {helping && typed.phoneOf === 'other' && field.text('phoneOwner')}
          {field.choice('text', w.texts)}
          {field.choice('voicemail', w.voicemails)}
        </>
      )}
      {field.text('email', 'email')}
      {(typed.email ?? '').trim() !== '' && field.choice('emailRule', w.yesNo)}
      {field.choice('times', Object.fromEntries(TIMES.map((time) => [time, w.times[time]])), true)}
      {field.select('language', w.languages)}
    </>
  )
}
