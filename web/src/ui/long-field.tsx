import { describedBy, type Question, SingleField } from './field-group.tsx'

type LongFieldProps = Question &
  Readonly<{
    value: string
    onChange: (value: string) => void
    maxLength: number
    rows?: number
  }>

/** Somebody's own words, over several lines. */
export function LongField({ value, onChange, maxLength, rows = 4, ...question }: LongFieldProps) {
  const { id, hint, error } = question
  return (
    <SingleField {...question}>
      <div className="hr-box hr-box-full">
        <textarea
          id={id}
          name={id}
          value={value}
          rows={rows}
          maxLength={maxLength}
          onChange={(event) => onChange(event.currentTarget.value)}
          autoComplete="off"
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        />
      </div>
    </SingleField>
  )
}
