import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Saving } from '../../ui/paper/use-saving.ts'
import { PrinterIcon } from '../../ui/result-icons.tsx'
import type { ResultWords } from './words.ts'

type SavingNewsProps = Readonly<{ saving: Saving; say: ResultWords; onPrint: () => void }>

/** Says how the file is coming along. The region is there from the start, so that a screen reader hears what enters it. */
export function SavingNews({ saving, say, onPrint }: SavingNewsProps) {
  return (
    <div role="status" className="hr-news">
      {saving.status === 'making' && <p className="hr-second">{say.makingPdf}</p>}
      {saving.status === 'saved' && (
        <Notice tone="kept">
          <p>{say.pdfSaved(saving.file)}</p>
        </Notice>
      )}
      {saving.status === 'failed' && (
        <Notice tone="info" title={say.pdfFailed}>
          <p>{say.pdfFailedDetail}</p>
          <Button icon={<PrinterIcon />} onClick={onPrint}>
            {say.printInstead}
          </Button>
        </Notice>
      )}
    </div>
  )
}
