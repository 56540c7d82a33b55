import type { Language } from '../staff-ui/surroundings.tsx'

const KILO = 1024
const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** How large something is, as people say it: "340 kB", "3.4 MB", "12 GB". */
export function sizeText(bytes: number, language: Language): string {
  const size = Math.max(1, bytes / KILO)
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(size) / Math.log(KILO)))
  const format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
    style: 'unit',
    unit: UNITS[step] ?? 'kilobyte',
    maximumFractionDigits: step === 0 ? 0 : 1,
  })
  return format.format(size / KILO ** step)
}
