export type Choice<Value extends string = string> = Readonly<{
  value: Value
  label: string
  /** A second line under the label. */
  detail?: string | undefined
  /** An answer that stands alone, such as "None of these": it clears the others, and they clear it. */
  exclusive?: boolean | undefined
}>

/** What is chosen after one checkbox changes, in the order in which the choices are listed. */
export function toggle<Value extends string>(
  choices: readonly Choice<Value>[],
  selected: readonly Value[],
  changed: Value,
): readonly Value[] {
  if (selected.includes(changed)) return selected.filter((value) => value !== changed)
  if (choices.some((choice) => choice.value === changed && choice.exclusive)) return [changed]
  return choices
    .filter(({ value, exclusive }) => value === changed || (!exclusive && selected.includes(value)))
    .map(({ value }) => value)
}
