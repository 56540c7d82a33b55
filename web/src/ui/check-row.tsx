import { describedBy, FieldError } from './field-group.tsx'

type CheckRowProps = Readonly<{
  id: string
  label: string
  detail?: string | undefined
  error?: string | undefined
  /** With `onToggle`; without both the box is ticked by hand and kept nowhere. */
  checked?: boolean | undefined
  onToggle?: ((checked: boolean) => void) | undefined
}>

/** A row of a list with a box to tick on the screen, or with a pen on paper. */
export function CheckRow(props: CheckRowProps) {
  return (
    <li>
      <CheckBox {...props} />
    </li>
  )
}

/** A box that stands by itself. */
export function CheckBox({ id, label, detail, error, checked, onToggle }: CheckRowProps) {
  return (
    <div className="hr-row-check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={onToggle && ((event) => onToggle(event.currentTarget.checked))}
        autoComplete="off"
        aria-describedby={describedBy(id, detail, error)}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {detail && (
        <span className="hr-second" id={`${id}-hint`}>
          {detail}
        </span>
      )}
      {error && <FieldError id={id} error={error} />}
    </div>
  )
}
