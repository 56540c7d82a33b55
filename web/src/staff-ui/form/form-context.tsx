import { createContext, useContext } from 'react'
import type { Value, Values } from './values.ts'

export interface FormState {
  readonly id: string
  readonly values: Values
  readonly set: (name: string, value: Value) => void
  /** What is wrong with a field, in words. */
  readonly errorOf: (name: string) => string | undefined
}

const Context = createContext<FormState | undefined>(undefined)

export const FormProvider = Context

export function useForm(): FormState {
  const form = useContext(Context)
  if (!form) throw new Error('A field stands outside a form.')
  return form
}

/** The id of a field's control, for the links of the summary. */
export const fieldId = (form: string, name: string): string => `${form}-${name.replaceAll('.', '-')}`
