import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useSurroundings } from '../../../staff-ui/surroundings.tsx'
import { whenIn } from '../../../staff-ui/when.ts'
import { unprintable } from '../../../ui/paper/printable.ts'
import { useSaving } from '../../../ui/paper/use-saving.ts'
import type { OneSafety } from '../one-safety.ts'
import { shownSections } from '../shown.ts'
import { sectionWords } from '../words/sections.ts'
import { textsOf } from './texts-of.ts'

export type PaperKind = 'card' | 'sheet'

/** A card and a sheet, made or printed on this device. The name of a file tells nothing of what is in it. */
export function usePaper(of: OneSafety, language: 'en' | 'es') {
  const here = useSurroundings()
  const w = sectionWords[language]
  const paper = {
    sections: shownSections(of.content, language, 'person'),
    language,
    asOf: of.from ? w.madeOn(whenIn({ ...here, language }).date(of.from)) : '',
  }
  const [printed, setPrinted] = useState<PaperKind>()
  const print = (kind: PaperKind) => {
    flushSync(() => setPrinted(kind))
    window.addEventListener('afterprint', () => setPrinted(undefined), { once: true })
    window.print()
  }
  // Large, so it is loaded only when somebody asks for a file.
  const [card, saveCard] = useSaving('handrail-card.pdf', async () =>
    (await import('./safety-pdf.ts')).cardPdf(paper, w.fold),
  )
  const [sheet, saveSheet] = useSaving('handrail-sheet.pdf', async () =>
    (await import('./safety-pdf.ts')).sheetPdf(paper, w.mine),
  )
  const is = (status: 'making' | 'failed') => card.status === status || sheet.status === status
  return {
    paper,
    lost: unprintable(textsOf(paper.sections)),
    printed,
    print,
    saveCard,
    saveSheet,
    isMaking: is('making'),
    hasFailed: is('failed'),
  }
}
