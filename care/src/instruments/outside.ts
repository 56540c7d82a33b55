import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { RETIRED, VERSIONS } from './catalogue.ts'
import { readResult } from './result-only.ts'
import { type Follow, SUICIDE_SCREEN_BANDS } from './score.ts'

/** A result that was found elsewhere, as we read it. */
export interface Outside {
  readonly total: number | null
  readonly band: string | null
  readonly follows: readonly Follow[]
}

/** What the levels of a suicide screen ask of us. By caution: a level in the middle asks for a clinician, too. */
const BY_LEVEL: Readonly<Record<string, Readonly<Record<string, Follow>>>> = {
  asq: { 'non-acute': 'crisis', acute: 'emergency' },
  'c-ssrs-screener': { moderate: 'crisis', high: 'emergency' },
}

/** An entered result read by its instrument, whether its text is here or not; or what it accepts. */
export function readOutside(instrument: string, value: number | string): Outside | Refusal {
  const retired = RETIRED.find(({ id }) => id === instrument)
  if (retired)
    return refuse(
      'instrument-retired',
      { title: retired.title, why: retired.why, by: retired.by ?? null },
      'instrument',
    )
  const total = typeof value === 'number' ? value : null
  const version = VERSIONS.findLast((one) => one.instrument === instrument)
  if (!version) {
    const read = readResult(instrument, value)
    return isRefusal(read) ? read : { total, band: read.band, follows: followsLevel(instrument, read.band) }
  }
  const { scoring, title } = version
  switch (scoring.kind) {
    case 'domains':
      return refuse('no-single-result', { title }, 'instrument')
    case 'suicide-screen': {
      const band = SUICIDE_SCREEN_BANDS.find((one) => one === value)
      if (!band) return refuse('not-a-level', { title, accepted: SUICIDE_SCREEN_BANDS }, 'value')
      return { total: null, band, follows: followsLevel(instrument, band) }
    }
    case 'sum': {
      const [atLeast, atMost] = scoring.range
      if (total === null || !Number.isInteger(total) || total < atLeast || total > atMost)
        return refuse('out-of-range', { title, atLeast, atMost, decimals: 0 }, 'value')
      const band = scoring.bands.find(({ from, to }) => from <= total && total <= to)
      return { total, band: band?.code ?? null, follows: [] }
    }
  }
}

function followsLevel(instrument: string, band: string | null): readonly Follow[] {
  const follow = band === null ? undefined : BY_LEVEL[instrument]?.[band]
  return follow ? [follow] : []
}
