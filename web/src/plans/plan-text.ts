import { plainDate } from '@handrail/care'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { type FieldSpec, type Group, itemsIn, type PartValue, PLAN_FIELDS, textIn } from './plan-fields.ts'
import { planWords } from './words/plan.ts'

/** What stands in a field, in words. */
export function useFieldText(): (field: FieldSpec, value: PartValue) => string {
  const w = useWords(planWords)
  const when = useWhen()
  const textOf = (field: FieldSpec, value: PartValue): string => {
    const text = textIn(value, field.name)
    switch (field.kind) {
      case 'date': {
        const day = plainDate.safeParse(text)
        return day.success ? when.date(day.data) : text
      }
      case 'choice':
        return w.choices[text] ?? text
      case 'checks':
        return ((value[field.name] as string[] | undefined) ?? []).map((one) => w.choices[one]).join(', ')
      case 'check':
        return value[field.name] === true ? (w.choices.yes ?? '') : ''
      case 'items':
        return itemsIn(value, field.name)
          .map((one) => lineOf(field.item, one))
          .join('; ')
      default:
        return text
    }
  }
  const lineOf = (group: Group, value: PartValue): string =>
    PLAN_FIELDS[group].fields
      .map((field) => textOf(field, value))
      .filter(Boolean)
      .join(', ')
  return textOf
}
