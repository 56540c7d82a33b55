import { AGENCIES } from '../places/agencies.ts'
import type { StateCode } from '../places/state-codes.ts'

const IN_BRACKETS = /\(([A-Z]{2,})\)$/

/** A name that ends with its letters in brackets goes by them. */
export const shortName = (name: string): string => IN_BRACKETS.exec(name)?.[1] ?? name

/** The name that the state gives to Medicaid; the short one, where it has one. */
export const medicaidName = (state: StateCode | null): string =>
  state === null ? 'Medicaid' : shortName(AGENCIES[state].medicaid.program)
