import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useSaving } from '../../ui/paper/use-saving.ts'
import { DownloadIcon, PrinterIcon } from '../../ui/result-icons.tsx'
import { LETTER_FILE, type Letters } from './paper/letter-sheet.ts'
import { makeLetterPdf } from './paper/make-pdf.ts'
import { LetterText } from './paper/print-letter.tsx'
import { Part } from './part.tsx'
import { SavingNews } from './saving-news.tsx'
import type { ResultWords } from './words.ts'

type LetterProps = Readonly<{
  letters: Letters
  title: string
  say: ResultWords
  wide: boolean
  onPrint: () => void
}>

/** A letter that asks a doctor or therapist for a referral, to print or to save. */
export function Letter({ letters, title, say, wide, onPrint }: LetterProps) {
  const [saving, save] = useSaving(LETTER_FILE, () => makeLetterPdf(letters))
  return (
    <Part title={title} folded={!wide}>
      <p className="hr-second">{say.letterHint}</p>
      {letters.length > 1 && <p className="hr-second">{say.letterInBoth}</p>}
      <Disclosure summary={say.letterOpen}>
        <div className="hr-letter">
          {letters.map((letter) => (
            <div key={letter.language} lang={letter.language}>
              <LetterText letter={letter} />
            </div>
          ))}
        </div>
      </Disclosure>
      <div className="hr-actions">
        <Button icon={<PrinterIcon />} onClick={onPrint}>
          {say.printLetter}
        </Button>
        <Button icon={<DownloadIcon />} onClick={save} aria-disabled={saving.status === 'making'}>
          {say.saveLetter}
        </Button>
      </div>
      <SavingNews saving={saving} say={say} onPrint={onPrint} />
    </Part>
  )
}
