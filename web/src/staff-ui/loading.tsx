import { Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from './surroundings.tsx'
import { commonWords } from './words/common.ts'

const LINES_AFTER = 400
const WORDS_AFTER = 5000

/** Nothing at first; after a moment grey lines of the true shape; after a while words. */
export function Loading({ lines = 3 }: Readonly<{ lines?: number }>) {
  const w = useWords(commonWords)
  const [stage, setStage] = useState<'quiet' | 'lines' | 'words'>('quiet')
  useEffect(() => {
    const first = setTimeout(() => setStage('lines'), LINES_AFTER)
    const second = setTimeout(() => setStage('words'), WORDS_AFTER)
    return () => {
      clearTimeout(first)
      clearTimeout(second)
    }
  }, [])
  return (
    <div className="hr-loading" aria-busy="true">
      {stage !== 'quiet' &&
        Array.from({ length: lines }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no other name
          <Skeleton key={n} height={18} animate={false} />
        ))}
      <p role="status" className="hr-second">
        {stage === 'words' ? w.stillLoading : ''}
      </p>
    </div>
  )
}
