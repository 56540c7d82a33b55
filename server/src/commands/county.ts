import { type Facts, NOT_SURE, RATHER_NOT_SAY, STATE_NAMES } from '@handrail/eligibility'
import { countiesOf, isCountyOf } from '@handrail/eligibility/zip'
import type { InquiryProblem } from './problems.ts'

/**
 * What is wrong with a county that does not lie in the state. Rules that go by county would pass over it in silence. The
 * table of counties is large, so the parser of facts, which runs in the browser too, does without it.
 */
export function countyProblem({ state, county }: Facts, path: InquiryProblem['path']): InquiryProblem | null {
  if (isOpen(state) || isOpen(county) || isCountyOf(state, county)) return null
  const names = countiesOf(state).map(({ name }) => name)
  const near = names.find((name) => firstWord(name) === firstWord(county)) ?? names[0]
  return {
    path: [...path, 'county'],
    code: 'contradiction',
    got: JSON.stringify(county),
    accepted: `a county by its full name in ${STATE_NAMES[state].en}, such as "${near}"`,
  }
}

const firstWord = (name: string): string | undefined => name.toLowerCase().split(' ')[0]

const isOpen = (told: string | undefined): told is undefined | typeof NOT_SURE | typeof RATHER_NOT_SAY =>
  told === undefined || told === NOT_SURE || told === RATHER_NOT_SAY
