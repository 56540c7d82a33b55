import { useSurroundings } from '../staff-ui/surroundings.tsx'

/** Thousandths of somebody who is seen every week as the reader writes them: "12.5". */
export function useWeight(): (thousandths: number) => string {
  const { language } = useSurroundings()
  const format = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', { maximumFractionDigits: 2 })
  return (thousandths) => format.format(thousandths / 1000)
}
