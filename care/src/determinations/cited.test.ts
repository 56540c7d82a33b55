import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/index.ts'
import { EXCEPTIONS, earliestAction } from './action/times.ts'
import { appealFrom } from './appeals.ts'
import { answerTimeOn, PLAN_KINDS } from './authorization/times.ts'
import { citedIn } from './cited.ts'
import { PAYERS } from './payers.ts'
import { REQUIREMENTS } from './requirements.ts'

const ON = '2026-12-01'

const shown = () => [
  ...REQUIREMENTS,
  ...PLAN_KINDS.flatMap((kind) => answerTimeOn(kind, ON) ?? []),
  ...PAYERS.flatMap((payer) => appealFrom([payer], [], ON) ?? []),
  ...[appealFrom([], [], ON)].flatMap((rule) => rule ?? []),
  ...[undefined, ...EXCEPTIONS].flatMap((exception) =>
    (['medicaid', 'county'] as const).flatMap(
      (payer) =>
        earliestAction({ payers: [payer], exception, own: undefined }, ON, federalCalendar)?.time ?? [],
    ),
  ),
]

test('what explains a rule is in Spanish for whoever reads Spanish, and a citation stays as it is', () => {
  const explained = shown().map(({ section }) => section)
  expect(explained.length).toBeGreaterThan(8)
  for (const section of explained) {
    expect(citedIn('en', section)).toBe(section)
    expect(citedIn('es', section), section).not.toBe(section)
    const figures = (text: string) => text.match(/\d[\d.]*/g)
    expect(figures(citedIn('es', section))).toEqual(figures(section))
  }
  for (const { source } of shown())
    expect(citedIn('es', source)).toBe(source === 'Common practice' ? 'Práctica común' : source)
})

test('what an agency wrote itself is shown as it wrote it', () => {
  expect(citedIn('es', 'our contract, part 4')).toBe('our contract, part 4')
})
