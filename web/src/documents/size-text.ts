import type { Language } from '../staff-ui/surroundings.tsx'

const KILO = 1024

/** How large a file is, as people say it: "340 kB", "3.4 MB". */
export function sizeText(bytes: number, language: Language): string {
  const isLarge = bytes >= KILO * KILO
  const format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return format.format(isLarge ? bytes / KILO / KILO : Math.max(1, bytes / KILO))
}
