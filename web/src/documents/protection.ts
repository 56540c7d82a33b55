import {
  CONFIDENTIALITIES,
  type Confidentiality,
  floorOf,
  LABELS,
  type Label,
  type Protection,
} from '@handrail/care/documents'
import { listOf, textOf, ticked, type Values } from '../staff-ui/form/values.ts'

/** The labels that a person ticks; without any of them a paper is a general one. */
export const SPECIAL = LABELS.filter((label) => label !== 'GENERAL')
export type SpecialLabel = Exclude<Label, 'GENERAL'>

export const specialIn = (labels: readonly Label[]): readonly SpecialLabel[] =>
  labels.filter((label): label is SpecialLabel => label !== 'GENERAL')

/** How a protection stands in the fields of a form. */
export const asValues = ({ labels, confidentiality }: Protection): Values => ({
  confidentiality,
  special: specialIn(labels).length > 0,
  labels: specialIn(labels),
})

/** What the fields say. What kind of paper it is raises who may see it, and never lowers it. */
export function protectionIn(values: Values): Protection {
  const chosen = ticked(values, 'special') ? listOf(values, 'labels') : []
  const special = SPECIAL.filter((label) => chosen.includes(label))
  const labels: readonly Label[] = special.length > 0 ? special : ['GENERAL']
  return { labels, confidentiality: atLeast(floorOf(labels), textOf(values, 'confidentiality')) }
}

/** The choices that these labels leave. */
export const choicesFor = (labels: readonly Label[]): readonly Confidentiality[] =>
  CONFIDENTIALITIES.slice(CONFIDENTIALITIES.indexOf(floorOf(labels)))

const atLeast = (floor: Confidentiality, chosen: string): Confidentiality =>
  CONFIDENTIALITIES.find((one) => one === chosen && choiceAbove(floor, one)) ?? floor

const choiceAbove = (floor: Confidentiality, one: Confidentiality): boolean =>
  CONFIDENTIALITIES.indexOf(one) >= CONFIDENTIALITIES.indexOf(floor)
