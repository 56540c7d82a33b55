import type { Language } from '../staff-ui/surroundings.tsx'

/** Where most agencies here are; the rest of the world follows by name. */
const NEAR = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
]

interface Zone {
  readonly value: string
  readonly label: string
}

/** Every time zone that this browser knows, the near ones first and in words; and the one that is set, whatever it is. */
export function zonesIn(language: Language, set: string): readonly Zone[] {
  const all = [...Intl.supportedValuesOf('timeZone'), set].filter(
    (zone, n, every) => zone !== '' && !NEAR.includes(zone) && every.indexOf(zone) === n,
  )
  return [
    ...NEAR.map((value) => ({ value, label: inWords(value, language) })),
    ...all.sort().map((value) => ({ value, label: value.replaceAll('_', ' ') })),
  ]
}

/** "Central Time (Chicago)" */
function inWords(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts()
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${place})`
}
