import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { KeepingWords } from '../words/keeping-words.ts'

type OldAnswersProps = Readonly<{ text: string; say: KeepingWords; onRight: () => void }>

/** That the answers are of long ago, until the person says that they still hold. */
export function OldAnswers({ text, say, onRight }: OldAnswersProps) {
  return (
    <div className="nv-news hr-no-print">
      <Notice tone="info">
        {text}{' '}
        <Button kind="quiet" onClick={onRight}>
          {say.stillRight}
        </Button>
      </Notice>
    </div>
  )
}
