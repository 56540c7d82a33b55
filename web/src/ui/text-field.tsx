import type { HTMLInputAutoCompleteAttribute } from 'react'
import { describedBy, type Question, SingleField } from './field-group.tsx'

type TextFieldProps = Question &
  Readonly<{
    value: string
    onChange: (value: string) => void
    onBlur?: (() => void) | undefined
    /** A sign before the field, such as `$`. */
    prefix?: string | undefined
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
    width?: 'short' | 'medium' | 'full' | undefined
    /** A slip of the clipboard must not freeze the page: no one-line answer needs more than the usual 200. */
    maxLength?: number | undefined
    /** For a field that is at fault in a group, where the group says why. */
    invalid?: boolean | undefined
    /** Off unless the page asks for something a browser may keep: other people use this device too. */
    autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  }>

export function TextField({
  value,
  onChange,
  onBlur,
  prefix,
  inputMode = 'text',
  width = 'full',
  maxLength = 200,
  invalid = false,
  autoComplete = 'off',
  ...question
}: TextFieldProps) {
  const { id, hint, error } = question
  const described = [prefix ? `${id}-prefix` : undefined, describedBy(id, hint, error)].filter(Boolean)
  return (
    <SingleField {...question}>
      <div className={`hr-box hr-box-${width}`}>
        {prefix && (
          <span className="hr-prefix" id={`${id}-prefix`}>
            {prefix}
          </span>
        )}
        <input
          type="text"
          id={id}
          name={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          inputMode={inputMode}
          maxLength={maxLength}
          autoComplete={autoComplete}
          aria-describedby={described.join(' ') || undefined}
          aria-invalid={error || invalid ? true : undefined}
        />
      </div>
    </SingleField>
  )
}
