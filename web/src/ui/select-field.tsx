import { describedBy, type Question, SingleField } from './field-group.tsx'
import { ChevronDownIcon } from './icons.tsx'

type SelectFieldProps = Question &
  Readonly<{
    /** Begin with `{ value: '', label: … }`: nothing is chosen beforehand. */
    options: readonly Readonly<{ value: string; label: string }>[]
    value: string
    onChange: (value: string) => void
    width?: 'medium' | 'full' | undefined
  }>

export function SelectField({ options, value, onChange, width = 'full', ...question }: SelectFieldProps) {
  const { id, hint, error } = question
  return (
    <SingleField {...question}>
      <div className={`hr-box hr-box-${width}`}>
        <select
          id={id}
          name={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autoComplete="off"
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon />
      </div>
    </SingleField>
  )
}
