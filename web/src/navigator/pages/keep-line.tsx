import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { FirstWords } from '../words/first-words.ts'

type KeepLineProps = Readonly<{ first: FirstWords; kept: boolean; onKeep: () => void; onClear: () => void }>

/** Under every question: where the answers are, and the choice to keep them or clear them. */
export function KeepLine({ first, kept, onKeep, onClear }: KeepLineProps) {
  const { keep, stays } = first
  return (
    <>
      <Notice tone="kept">{kept ? keep.on : stays}</Notice>
      <div className="nv-keep">
        <Button kind="quiet" onClick={kept ? onClear : onKeep}>
          {kept ? keep.clear : keep.offer}
        </Button>
        {!kept && <p>{keep.caution}</p>}
      </div>
    </>
  )
}
