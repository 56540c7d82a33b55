import { Checkbox, Input, NativeSelect, PasswordInput, Radio, Textarea, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { WarningIcon } from '../../ui/icons.tsx'
import { useWords } from '../surroundings.tsx'
import { commonWords } from '../words/common.ts'
import { fieldId, useForm } from './form-context.tsx'
import { listOf, textOf, ticked } from './values.ts'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
}

function useField(name: string) {
  const { id, values, set, errorOf } = useForm()
  const error = errorOf(name)
  return {
    values,
    set: (value: string | boolean | readonly string[]) => set(name, value),
    props: {
      id: fieldId(id, name),
      name,
      error: error && (
        <>
          <WarningIcon />
          <span>{error}</span>
        </>
      ),
    },
  }
}

type TextFieldProps = FieldProps &
  Readonly<{
    type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'search'
    inputMode?: 'text' | 'numeric' | 'tel' | 'email'
    maxLength?: number
    short?: boolean
    autoFocus?: boolean
    spellCheck?: boolean
  }>

export function TextField({ name, label, hint, short, ...rest }: TextFieldProps) {
  const { values, set, props } = useField(name)
  return (
    <TextInput
      {...props}
      {...rest}
      label={label}
      description={hint}
      className={short ? 'hr-short' : undefined}
      value={textOf(values, name)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

export function PasswordField({ name, label, hint, autoComplete }: FieldProps) {
  const w = useWords(commonWords)
  const { values, set, props } = useField(name)
  return (
    <PasswordInput
      {...props}
      {...(autoComplete && { autoComplete })}
      label={label}
      description={hint}
      visibilityToggleButtonProps={{ 'aria-hidden': false, tabIndex: 0, 'aria-label': w.showPassword }}
      value={textOf(values, name)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

export function LongField({ name, label, hint }: FieldProps) {
  const { values, set, props } = useField(name)
  return (
    <Textarea
      {...props}
      label={label}
      description={hint}
      rows={4}
      value={textOf(values, name)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

/** Several fields of which one answers: what is wrong is said of all of them together. */
export function FieldGroup({ name, label, children }: FieldProps & Readonly<{ children: ReactNode }>) {
  const { props } = useField(name)
  return (
    <Input.Wrapper
      id={props.id}
      error={props.error}
      label={label}
      labelElement="div"
      role="group"
      aria-label={label}
      inputWrapperOrder={['label', 'error', 'input']}
    >
      <div className="hr-fields">{children}</div>
    </Input.Wrapper>
  )
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** One of a list. Nothing is chosen beforehand unless the form says so. */
export function SelectField({
  name,
  label,
  hint,
  choices,
}: FieldProps & Readonly<{ choices: readonly Choice[] }>) {
  const w = useWords(commonWords)
  const { values, set, props } = useField(name)
  const value = textOf(values, name)
  return (
    <NativeSelect
      {...props}
      label={label}
      description={hint}
      value={value}
      data={[
        { value: '', label: w.choose, disabled: value !== '' },
        ...choices.map(({ value, label }) => ({ value, label })),
      ]}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

export function CheckField({ name, label, hint }: FieldProps) {
  const { values, set, props } = useField(name)
  return (
    <Checkbox
      {...props}
      label={label}
      description={hint}
      checked={ticked(values, name)}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  )
}

/** One of a few, all in view. */
export function RadioField({
  name,
  label,
  hint,
  choices,
}: FieldProps & Readonly<{ choices: readonly Choice[] }>) {
  const { values, set, props } = useField(name)
  return (
    <Radio.Group
      {...props}
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      value={textOf(values, name)}
      onChange={(value) => set(value)}
    >
      <div className="hr-choices-list">
        {choices.map((choice, n) => (
          <Radio
            key={choice.value}
            id={n === 0 ? `${props.id}-first` : undefined}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

/** Any of a few, all in view. */
export function ChecksField({
  name,
  label,
  hint,
  choices,
}: FieldProps & Readonly<{ choices: readonly Choice[] }>) {
  const { values, set, props } = useField(name)
  return (
    <Checkbox.Group
      {...props}
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      value={[...listOf(values, name)]}
      onChange={(value) => set(value)}
    >
      <div className="hr-choices-list">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} description={choice.hint} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
