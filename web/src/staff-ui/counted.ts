import { useSurroundings } from './surroundings.tsx'

/** A count as the reader writes it: "12,345". */
export function useCounted(): (count: number) => string {
  const { language } = useSurroundings()
  const format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')
  return (count) => format.format(count)
}
