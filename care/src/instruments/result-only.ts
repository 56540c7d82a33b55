import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Licence, Source } from './instrument.ts'

/** Up to a figure, itself included; the last one has no end. */
interface UpTo {
  readonly code: string
  readonly upTo?: number
}

interface NumberResult {
  readonly kind: 'number'
  readonly of: 'total' | 'mean' | 't-score' | 'percent' | 'items-to-act-on'
  readonly from: number
  readonly to: number
  readonly decimals: 0 | 1 | 2
  readonly bands?: readonly UpTo[]
}

interface LevelResult {
  readonly kind: 'level'
  readonly levels: readonly string[]
}

/** An instrument whose text is not here. Its result is entered: who gave it, when, which version, what came of it. */
export interface ResultOnly extends Source {
  readonly id: string
  readonly title: string
  readonly licence: Licence
  readonly result: NumberResult | LevelResult
  readonly higherIs: 'worse' | 'better' | 'more-care'
}

const licence = (holder: string, terms: string): Licence => ({
  holder,
  terms,
  source: 'As generally known; ask the owner before anything but a result is kept',
  confidence: 'medium',
  showsLoinc: false,
})

const total = (from: number, to: number, bands?: readonly UpTo[]): NumberResult => ({
  kind: 'number',
  of: 'total',
  from,
  to,
  decimals: 0,
  ...(bands && { bands }),
})

/** A count with no published end: 150 is there to catch a slip of the key. */
const COUNTED: NumberResult = { kind: 'number', of: 'items-to-act-on', from: 0, to: 150, decimals: 0 }

/** The ranges and bands are the owners'; none was read again in its current text. */
const known = { confidence: 'known' } as const

export const RESULT_ONLY: readonly ResultOnly[] = [
  {
    ...known,
    id: 'c-ssrs-screener',
    title: 'C-SSRS Screener',
    licence: licence(
      'Research Foundation for Mental Hygiene',
      'Health providers may use it without cost; what an open program may ship is not clear, so it ships none of it.',
    ),
    result: { kind: 'level', levels: ['low', 'moderate', 'high'] },
    higherIs: 'worse',
    source: 'Columbia Lighthouse Project, triage by the screener',
  },
  {
    ...known,
    id: 'phq-a',
    title: 'PHQ-A (adolescents)',
    licence: licence('Derived from the PHQ-9', 'A derivative whose own terms were not read.'),
    result: total(0, 27, [
      { code: 'none-to-minimal', upTo: 4 },
      { code: 'mild', upTo: 9 },
      { code: 'moderate', upTo: 14 },
      { code: 'moderately-severe', upTo: 19 },
      { code: 'severe' },
    ]),
    higherIs: 'worse',
    source: 'Johnson et al. J Adolesc Health 2002;30:196-204',
  },
  {
    ...known,
    id: 'whodas-12',
    title: 'WHODAS 2.0, 12 items',
    licence: licence('World Health Organization', 'Electronic use takes written permission.'),
    result: total(0, 48),
    higherIs: 'worse',
    source: 'WHODAS 2.0 manual, simple scoring',
  },
  {
    ...known,
    id: 'dla-20',
    title: 'DLA-20',
    licence: licence('Presmanes and Scott', 'Protected; those who rate are trained.'),
    result: {
      kind: 'number',
      of: 'mean',
      from: 1,
      to: 7,
      decimals: 2,
      bands: [
        { code: 'extreme', upTo: 2 },
        { code: 'severe', upTo: 3 },
        { code: 'serious', upTo: 4 },
        { code: 'moderate', upTo: 5 },
        { code: 'mild', upTo: 6 },
        { code: 'adequate' },
      ],
    },
    higherIs: 'better',
    source: 'DLA-20 scoring, mean of the items rated',
  },
  {
    ...known,
    id: 'locus',
    title: 'LOCUS',
    licence: licence(
      'American Association for Community Psychiatry',
      'Ratings may not be kept in other software: the level alone is recorded.',
    ),
    result: { kind: 'level', levels: ['1', '2', '3', '4', '5', '6'] },
    higherIs: 'more-care',
    source: 'LOCUS, levels of care',
  },
  {
    ...known,
    id: 'calocus-casii',
    title: 'CALOCUS-CASII',
    licence: licence(
      'American Association for Community Psychiatry; American Academy of Child and Adolescent Psychiatry',
      'Under licence: the level alone is recorded.',
    ),
    result: { kind: 'level', levels: ['0', '1', '2', '3', '4', '5', '6'] },
    higherIs: 'more-care',
    source: 'CALOCUS-CASII, levels of care',
  },
  ...(['ansa', 'cans'] as const).map(
    (id): ResultOnly => ({
      ...known,
      id,
      title: id.toUpperCase(),
      licence: licence(
        'Praed Foundation',
        'Free to use by certified raters who keep the wording; terms for software were not read.',
      ),
      result: COUNTED,
      higherIs: 'worse',
      source: 'TCOM action levels: items rated 2 or 3 are acted on; there is no total',
    }),
  ),
  {
    ...known,
    id: 'psc-35',
    title: 'PSC-35',
    licence: licence('Massachusetts General Hospital', 'Free with its notice.'),
    result: total(0, 70, [{ code: 'below', upTo: 27 }, { code: 'from-cut-off' }]),
    higherIs: 'worse',
    source: 'PSC-35, ages 6 to 18',
  },
  ...(['physical', 'mental'] as const).map(
    (part): ResultOnly => ({
      ...known,
      id: `promis-global-${part}`,
      title: `PROMIS Global Health, ${part}`,
      licence: licence(
        'PROMIS Health Organization',
        'Integration and redistribution take written permission.',
      ),
      result: { kind: 'number', of: 't-score', from: 0, to: 100, decimals: 1 },
      higherIs: 'better',
      source: 'PROMIS scoring: mean 50, standard deviation 10',
    }),
  ),
  {
    ...known,
    id: 'k6',
    title: 'K6',
    licence: licence('Kessler and colleagues', 'Free with its citation.'),
    result: total(0, 24, [{ code: 'below', upTo: 12 }, { code: 'from-cut-off' }]),
    higherIs: 'worse',
    source: 'Kessler et al. Arch Gen Psychiatry 2003;60:184-189',
  },
  {
    ...known,
    id: 'audit',
    title: 'AUDIT',
    licence: licence('World Health Organization', 'Free to reproduce, not for commercial use.'),
    result: total(0, 40, [
      { code: 'low', upTo: 7 },
      { code: 'hazardous', upTo: 15 },
      { code: 'harmful', upTo: 19 },
      { code: 'possible-dependence' },
    ]),
    higherIs: 'worse',
    source: 'WHO AUDIT manual, 2nd edition, 2001',
  },
  {
    ...known,
    id: 'dast-10',
    title: 'DAST-10',
    licence: licence(
      'Harvey Skinner; Centre for Addiction and Mental Health',
      'Non-commercial, with credit.',
    ),
    result: total(0, 10, [
      { code: 'none', upTo: 0 },
      { code: 'low', upTo: 2 },
      { code: 'moderate', upTo: 5 },
      { code: 'substantial', upTo: 8 },
      { code: 'severe' },
    ]),
    higherIs: 'worse',
    source: 'Skinner. Addict Behav 1982;7:363-371',
  },
  {
    ...known,
    id: 'pcl-5',
    title: 'PCL-5',
    licence: licence(
      'US Department of Veterans Affairs',
      'Described as in the public domain; its text is not here yet.',
    ),
    result: total(0, 80, [
      { code: 'below', upTo: 30 },
      { code: 'between', upTo: 32 },
      { code: 'from-cut-off' },
    ]),
    higherIs: 'worse',
    source: 'National Center for PTSD: cut-off between 31 and 33',
  },
  {
    ...known,
    id: 'prapare',
    title: 'PRAPARE',
    licence: licence('National Association of Community Health Centers', 'Software takes an agreement.'),
    result: COUNTED,
    higherIs: 'worse',
    source: 'PRAPARE risk tally',
  },
  {
    ...known,
    id: 'reqol-10',
    title: 'ReQoL-10',
    licence: licence('University of Sheffield; Oxford University Innovation', 'Under licence.'),
    result: total(0, 40, [{ code: 'below-healthy', upTo: 24 }, { code: 'healthy' }]),
    higherIs: 'better',
    source: 'ReQoL scoring: 25 and more is the range of people who are well',
  },
  {
    ...known,
    id: 'csi-14',
    title: 'Modified Colorado Symptom Index',
    licence: licence('Its authors', 'Used freely in practice; the terms were not read.'),
    result: total(14, 70, [{ code: 'below', upTo: 29 }, { code: 'from-cut-off' }]),
    higherIs: 'worse',
    source: 'Cut-off near 30, as used in practice',
  },
]

/** An entered result read by its instrument, or what it accepts: the range and its steps, or the levels there are. */
export function readResult(id: string, value: number | string): { readonly band: string | null } | Refusal {
  const entry = RESULT_ONLY.find((one) => one.id === id)
  if (!entry)
    return refuse('no-such-instrument', { accepted: RESULT_ONLY.map((one) => one.id) }, 'instrument')
  const { result, title } = entry
  if (result.kind === 'level')
    return typeof value === 'string' && result.levels.includes(value)
      ? { band: value }
      : refuse('not-a-level', { title, accepted: result.levels }, 'value')
  const { from, to, decimals } = result
  // Compared as text, so that 2.3 is one decimal whatever the machine makes of it.
  const isRead = typeof value === 'number' && Number(value.toFixed(decimals)) === value
  if (!isRead || value < from || value > to)
    return refuse('out-of-range', { title, atLeast: from, atMost: to, decimals }, 'value')
  const band = result.bands?.find(({ upTo }) => upTo === undefined || value <= upTo)
  return { band: band?.code ?? null }
}
