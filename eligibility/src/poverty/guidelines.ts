/*
 * The HHS poverty guidelines: USD per year for one person (`base`) and for each further person
 * (`perAdditional`), without a cap on the size. 42 USC 9902(2); published each January in the Federal Register.
 * `from` is the effective date where it was found; elsewhere (2021, 2023, 2024, 2025) it is January 1 of the
 * year. Until a new guideline takes effect the old one holds, so only the last entry says through when it was
 * published. Territories have no guideline of their own and are not covered.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../dated.ts'

/** Where a guideline holds: the 48 contiguous states with DC, Alaska, or Hawaii. */
export type PovertyRegion = 'contiguous' | 'AK' | 'HI'

/** The guidelines by region, oldest first. */
// biome-ignore format: one line per record
export const POVERTY_GUIDELINES: Readonly<
  Record<PovertyRegion, Series<{ readonly base: number; readonly perAdditional: number }>>
> = {
  contiguous: [
    { from: '2021-01-01', value: { base: 12880, perAdditional: 4540 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2022-01-12', value: { base: 13590, perAdditional: 4720 }, conf: 'confirmed', src: ['aspe', 'pe'], note: 'the base agrees with dollar limits that state agencies published that year' },
    { from: '2023-01-01', value: { base: 14580, perAdditional: 5140 }, conf: 'confirmed', src: ['aspe', 'pe'], note: 'the base agrees with dollar limits that state agencies published that year' },
    { from: '2024-01-01', value: { base: 15060, perAdditional: 5380 }, conf: 'confirmed', cite: 'FR Doc. 2024-00796', src: ['fr2024', 'pe'] },
    { from: '2025-01-01', value: { base: 15650, perAdditional: 5500 }, conf: 'confirmed', cite: 'FR Doc. 2025-01377', src: ['fr2025', 'pe'] },
    { from: '2026-01-13', publishedThrough: '2026-12-31', value: { base: 15960, perAdditional: 5680 }, conf: 'confirmed', cite: '91 FR 1797; FR Doc. 2026-00755', src: ['fr2026', 'pe', 'aca2026', 'cm2026'] },
  ],
  AK: [
    { from: '2021-01-01', value: { base: 16090, perAdditional: 5680 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2022-01-12', value: { base: 16990, perAdditional: 5900 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2023-01-01', value: { base: 18210, perAdditional: 6430 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2024-01-01', value: { base: 18810, perAdditional: 6730 }, conf: 'confirmed', cite: 'FR Doc. 2024-00796', src: ['fr2024', 'pe'] },
    { from: '2025-01-01', value: { base: 19550, perAdditional: 6880 }, conf: 'confirmed', cite: 'FR Doc. 2025-01377', src: ['fr2025', 'pe'] },
    { from: '2026-01-13', publishedThrough: '2026-12-31', value: { base: 19950, perAdditional: 7100 }, conf: 'confirmed', cite: '91 FR 1797; FR Doc. 2026-00755', src: ['fr2026', 'pe', 'aca2026'] },
  ],
  HI: [
    { from: '2021-01-01', value: { base: 14820, perAdditional: 5220 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2022-01-12', value: { base: 15630, perAdditional: 5430 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2023-01-01', value: { base: 16770, perAdditional: 5910 }, conf: 'single', src: ['aspe', 'pe'], note: 'one transcription of the ASPE archive' },
    { from: '2024-01-01', value: { base: 17310, perAdditional: 6190 }, conf: 'confirmed', cite: 'FR Doc. 2024-00796', src: ['fr2024', 'pe'] },
    { from: '2025-01-01', value: { base: 17990, perAdditional: 6330 }, conf: 'confirmed', cite: 'FR Doc. 2025-01377', src: ['fr2025', 'pe'] },
    { from: '2026-01-13', publishedThrough: '2026-12-31', value: { base: 18360, perAdditional: 6530 }, conf: 'confirmed', cite: '91 FR 1797; FR Doc. 2026-00755', src: ['fr2026', 'pe', 'aca2026'] },
  ],
}
