import { describedBy, type Question, SingleField } from './field-group.tsx'

type DateFieldProps = Question & Readonly<{ value: string; onChange: (value: string) => void }>

/** A day, in the browser's own way of entering one. */
export function DateField({ value, onChange, ...question }: DateFieldProps) {
  const { id, hint, error } = question
  return (
    <SingleField {...question}>
      <div className="hr-box hr-box-medium">
        <input
          type="date"
          id={id}
          name={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autoComplete="off"
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        />
      </div>
    </SingleField>
  )
}
