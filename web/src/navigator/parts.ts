import type { Language } from '@handrail/eligibility/words'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Speech } from './flow/answer-text.ts'

/**
 * Everything beyond the first page: the same files for everyone, asked for at once and never because of an answer.
 * When they are all in, nothing more is ever loaded to answer a question.
 */
async function loadParts(language: Language) {
  const [{ questionsPart }, { placePart }, { ResultPage }, speech, agency] = await Promise.all([
    import('./questions-part.ts'),
    import('./place-part.ts'),
    import('./result/result-page.tsx'),
    SPEECH[language](),
    servedBy(),
  ])
  return { ...questionsPart, ...placePart, ResultPage, speech, agency }
}

const SERVED_BY = '/served-by.js'

/** The agency that serves this page, when one does; a page from elsewhere has none, and nothing can be sent from it. */
async function servedBy(): Promise<string | null> {
  const found: { readonly agency?: unknown } = await import(/* @vite-ignore */ SERVED_BY).catch(() => ({}))
  return typeof found.agency === 'string' ? found.agency : null
}

export type Parts = Awaited<ReturnType<typeof loadParts>>

const SPEECH: Readonly<Record<Language, () => Promise<Speech>>> = {
  en: async () => (await import('./words/speech-en.ts')).speechEn,
  es: async () => (await import('./words/speech-es.ts')).speechEs,
}

type Loaded = { readonly [L in Language]?: Parts }

/** Loads the parts right after the first paint. `ensure` waits for them. */
export function useParts(language: Language) {
  const [loaded, setLoaded] = useState<Loaded>({})
  const [failed, setFailed] = useState(false)
  const underWay = useRef<{ [L in Language]?: Promise<Parts> }>({})

  const ensure = useCallback(async (wanted: Language): Promise<Parts> => {
    const started = underWay.current[wanted] ?? loadParts(wanted)
    underWay.current[wanted] = started
    // What did not come is asked for again the next time.
    const parts = await started.catch((failure: unknown) => {
      delete underWay.current[wanted]
      throw failure
    })
    setLoaded((before) => (before[wanted] ? before : { ...before, [wanted]: parts }))
    return parts
  }, [])

  const fail = useCallback(() => setFailed(true), [])
  useAfterPaint(() => void ensure(language).catch(fail))
  const parts = loaded[language] ?? null
  useEffect(() => {
    if (parts) document.documentElement.dataset.ready = 'true'
  }, [parts])
  return { parts, failed, fail, ensure }
}

export type Loading = ReturnType<typeof useParts>

/** Once, when the first page stands on the screen. */
function useAfterPaint(run: () => void) {
  const latest = useRef(run)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => latest.current(), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
}
