import type { PlainDate } from '../../kernel/plain-date.ts'
import { givenIn, type NeedsAnswers, type NeedsPart } from '../needs/inventory.ts'
import { partsFrom, type SavedPlanPart } from './content.ts'

/** What a first plan begins with: the last needs assessment that was signed, who leads, and when one looks again by the rule. */
export interface FromNeeds {
  readonly answers: NeedsAnswers
  /** The language of the agency: an answer that was chosen becomes words. */
  readonly language: 'en' | 'es'
  readonly watchedBy: string | undefined
  readonly reviewOn: PlainDate | undefined
}

/** How somebody wants to be told things, where they chose it from a list. */
const TOLD_BY: Readonly<Record<FromNeeds['language'], Readonly<Record<string, string>>>> = {
  en: {
    'large-print': 'In large print',
    'read-aloud': 'Read aloud',
    interpreter: 'With an interpreter',
    'sign-language': 'In sign language',
    'short-sentences': 'In short sentences',
  },
  es: {
    'large-print': 'En letra grande',
    'read-aloud': 'En voz alta',
    interpreter: 'Con intérprete',
    'sign-language': 'En lengua de señas',
    'short-sentences': 'En frases cortas',
  },
}

/** As long as a field of the plan is, with a mark where it was cut; the needs assessment keeps the whole. */
function within(text: string | undefined, most: number): string | undefined {
  if (text === undefined || text === '') return undefined
  // A sign of two places is not cut in half.
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
}

/**
 * The parts with which a first plan begins, so that nobody writes twice what was told once. All of it is a proposal: it stays as
 * it was told in the needs assessment, and is changed here at will.
 */
export function partsFromNeeds(
  { answers, language, watchedBy, reviewOn }: FromNeeds,
  newId: () => string,
): readonly SavedPlanPart[] {
  const told = (part: NeedsPart, question: string): string | undefined => {
    const value = givenIn(answers, part, question)
    return typeof value === 'string' ? value : undefined
  }
  const lines = (...of: readonly (string | undefined)[]) =>
    within(of.filter((one) => one !== undefined).join('\n'), 1_000)
  const by = givenIn(answers, 'culture-and-communication', 'tellBy')
  const tellBy = Array.isArray(by) ? by.flatMap((one) => TOLD_BY[language][String(one)] ?? []) : []
  const life = {
    // Who stands by somebody is a strength, and a plan keeps it there.
    strengths: lines(told('whole', 'strengths'), told('whole', 'supports')),
    preferences: lines(told('whole', 'preferences')),
    communication: lines(tellBy.length > 0 ? tellBy.join(', ') : undefined),
    culture: lines(
      told('culture-and-communication', 'faithOrCustom'),
      told('culture-and-communication', 'said'),
    ),
  }
  const risk = within(told('whole', 'barriers'), 600)
  const terms = { watchedBy: within(watchedBy, 160), reviewOn }
  const isTold = (of: object) => Object.values(of).some((one) => one !== undefined)
  return partsFrom({
    ...(isTold(life) && { life }),
    ...(risk !== undefined && { risks: { list: [{ id: newId(), risk }] } }),
    ...(isTold(terms) && { terms }),
    goals: [],
  })
}
