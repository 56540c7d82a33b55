import type { PlainDate } from '../kernel/plain-date.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Language, Version, Wording } from './instrument.ts'
import { RESULT_ONLY } from './result-only.ts'
import { AHC_HRSN } from './texts/ahc-hrsn.ts'
import { ASQ } from './texts/asq.ts'
import { AUDIT_C } from './texts/audit-c.ts'
import { GAD_7 } from './texts/gad-7.ts'
import { PC_PTSD_5 } from './texts/pc-ptsd-5.ts'
import { PHQ_2 } from './texts/phq-2.ts'
import { PHQ_9 } from './texts/phq-9.ts'

/** Every version that was ever shipped. One that was given once is never edited: a next one is added after it. */
export const VERSIONS: readonly Version[] = [PHQ_2, PHQ_9, GAD_7, PC_PTSD_5, AUDIT_C, ASQ, AHC_HRSN]

interface Retired {
  readonly id: string
  readonly title: string
  readonly why: 'replaced' | 'support-ended'
  readonly by?: string
}

/** Known by name, and no longer given or recorded. */
export const RETIRED: readonly Retired[] = [
  { id: 'pc-ptsd', title: 'PC-PTSD (for DSM-IV)', why: 'replaced', by: 'pc-ptsd-5' },
  { id: 'vi-spdat', title: 'VI-SPDAT', why: 'support-ended' },
]

/** A version by its name, in force or not: what was answered on it is read by it. */
export const versionOf = (
  instrument: string,
  version: string,
  versions: readonly Version[] = VERSIONS,
): Version | undefined => versions.find((one) => one.instrument === instrument && one.version === version)

/** The version that is given on a day. */
export const currentOf = (
  instrument: string,
  on: PlainDate,
  versions: readonly Version[] = VERSIONS,
): Version | undefined =>
  versions
    .filter((one) => one.instrument === instrument && isInForce(one, on))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)

const isInForce = ({ from, until }: Version, on: PlainDate): boolean =>
  from <= on && (until === undefined || on <= until)

export const wordingOf = ({ wordings }: Version, language: Language): Wording | undefined =>
  wordings.find((one) => one.language === language)

interface Asked {
  readonly instrument: string
  readonly version: string
  readonly language: Language
}

/** The version and the words that may be given on a day, or why not: what it is called, and what there is instead. */
export function toGive(
  { instrument, version, language }: Asked,
  on: PlainDate,
  versions: readonly Version[] = VERSIONS,
): { readonly version: Version; readonly wording: Wording } | Refusal {
  const retired = RETIRED.find(({ id }) => id === instrument)
  if (retired)
    return refuse(
      'instrument-retired',
      { title: retired.title, why: retired.why, by: retired.by ?? null },
      'instrument',
    )
  const resultOnly = RESULT_ONLY.find(({ id }) => id === instrument)
  if (resultOnly) return refuse('result-only', { title: resultOnly.title }, 'instrument')
  const known = versions.filter((one) => one.instrument === instrument)
  if (known.length === 0)
    return refuse(
      'no-such-instrument',
      { accepted: [...new Set(versions.map((one) => one.instrument))] },
      'instrument',
    )
  const asked = versionOf(instrument, version, known)
  const current = currentOf(instrument, on, known)
  if (!asked) return refuse('no-such-version', { accepted: current ? [current.version] : [] }, 'version')
  if (asked.from > on)
    return refuse('version-not-yet', { title: asked.title, version, from: asked.from }, 'version')
  if (asked !== current)
    return refuse(
      'version-retired',
      { title: asked.title, version, until: asked.until ?? null, by: current?.version ?? null },
      'version',
    )
  const wording = wordingOf(asked, language)
  if (!wording)
    return refuse(
      'not-in-this-language',
      { title: asked.title, accepted: asked.wordings.map((one) => one.language) },
      'language',
    )
  return { version: asked, wording }
}
