import { type Choice, toggle } from './choices.ts'
import { FieldGroup, type Question } from './field-group.tsx'

type ChoiceListProps<Value extends string> = Question &
  Readonly<{
    choices: readonly Choice<Value>[]
    /** None, one, or with `several` any number of values. */
    selected: readonly Value[]
    onSelect: (selected: readonly Value[]) => void
    several?: boolean | undefined
  }>

/** The first control carries `id` itself, so that a link in the error summary lands on it. */
export function ChoiceList<Value extends string>({
  choices,
  selected,
  onSelect,
  several = false,
  ...question
}: ChoiceListProps<Value>) {
  const { id, error } = question
  return (
    <FieldGroup {...question}>
      <div className="hr-choices">
        {choices.map(({ value, label, detail }, index) => {
          const own = index === 0 ? id : `${id}-${value}`
          return (
            <div className="hr-choice" key={value}>
              <input
                type={several ? 'checkbox' : 'radio'}
                id={own}
                name={id}
                value={value}
                checked={selected.includes(value)}
                onChange={() => onSelect(several ? toggle(choices, selected, value) : [value])}
                aria-describedby={detail ? `${id}-${value}-hint` : undefined}
                aria-invalid={error ? true : undefined}
              />
              <label htmlFor={own}>{label}</label>
              {detail && (
                <span className="hr-second" id={`${id}-${value}-hint`}>
                  {detail}
                </span>
              )}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
