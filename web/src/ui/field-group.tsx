import type { ReactNode, Ref } from 'react'
import { WarningIcon } from './icons.tsx'

/** What every question has. Errors, hint and first control get their ids from `id`. */
export type Question = Readonly<{
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** The label is the title of the page: an `h1` that may take focus. */
  asTitle?: boolean | undefined
  titleRef?: Ref<HTMLHeadingElement> | undefined
}>

export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

export const FieldError = ({ id, error }: { readonly id: string; readonly error: string }) => (
  <p className="hr-error" id={`${id}-error`}>
    <WarningIcon />
    <span>{error}</span>
  </p>
)

function HintAndError({ id, hint, error }: Pick<Question, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div className="hr-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id} error={error} />}
    </>
  )
}

type FieldGroupProps = Question & Readonly<{ children: ReactNode; row?: boolean | undefined }>

/** Several controls that answer one question, such as a month and a year. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  asTitle = false,
  titleRef,
  row = false,
  children,
}: FieldGroupProps) {
  return (
    <fieldset className="hr-field" aria-describedby={describedBy(id, hint, error)}>
      <legend className={asTitle ? 'hr-legend-title' : 'hr-label'}>
        {asTitle ? (
          <h1 ref={titleRef} tabIndex={-1}>
            {label}
          </h1>
        ) : (
          label
        )}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className={row ? 'hr-body hr-body-row' : 'hr-body'}>{children}</div>
    </fieldset>
  )
}

/** One control with its label above it, then hint, then error. */
export function SingleField({
  id,
  label,
  hint,
  error,
  asTitle = false,
  titleRef,
  children,
}: Question & Readonly<{ children: ReactNode }>) {
  return (
    <div className="hr-field">
      {asTitle ? (
        <h1 ref={titleRef} tabIndex={-1}>
          <label htmlFor={id}>{label}</label>
        </h1>
      ) : (
        <label className="hr-label" htmlFor={id}>
          {label}
        </label>
      )}
      <HintAndError id={id} hint={hint} error={error} />
      <div className="hr-body">{children}</div>
    </div>
  )
}
