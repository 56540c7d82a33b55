import { useSurroundings } from '../../../staff-ui/surroundings.tsx'
import { whenIn } from '../../../staff-ui/when.ts'
import { useSaving } from '../../../ui/paper/use-saving.ts'
import type { OneSafety } from '../one-safety.ts'
import { shownSections } from '../shown.ts'
import { sectionWords } from '../words/sections.ts'

/** A card and a sheet, made on this device. The name of a file tells nothing of what is in it. */
export function usePaper(of: OneSafety, language: 'en' | 'es') {
  const here = useSurroundings()
  const w = sectionWords[language]
  const paper = () => ({
    sections: shownSections(of.content, language, 'person'),
    language,
    asOf: of.from ? w.madeOn(whenIn({ ...here, language }).date(of.from)) : '',
  })
  // Large, so it is loaded only when somebody asks for a file.
  const [card, saveCard] = useSaving('handrail-card.pdf', async () =>
    (await import('./safety-pdf.ts')).cardPdf(paper(), w.fold),
  )
  const [sheet, saveSheet] = useSaving('handrail-sheet.pdf', async () =>
    (await import('./safety-pdf.ts')).sheetPdf(paper(), w.mine),
  )
  const is = (status: 'making' | 'failed') => card.status === status || sheet.status === status
  return { saveCard, saveSheet, isMaking: is('making'), hasFailed: is('failed') }
}
