import type { Language } from '@handrail/eligibility/words'
import { useCallback, useEffect, useState } from 'react'
import type { Move } from './session.ts'
import type { VoiceWords } from './words/question-words.ts'

type HelperProps = Readonly<{ language: Language; helping: boolean; move: (move: Move) => void }>

/** `null` for words that did not come: the questions then say "you", and a notice says whom they mean. */
type Loaded = { readonly [L in Language]?: VoiceWords | null }

/** The questions to somebody who helps: loaded once they say so, the same file for everybody who does. */
export function useHelperWords({ language, helping, move }: HelperProps) {
  const [loaded, setLoaded] = useState<Loaded>({})

  const ensure = useCallback(
    async (wanted: Language): Promise<void> => {
      const words = await load(wanted).catch(() => {
        move({ move: 'notice', notice: 'helper-failed' })
        return null
      })
      setLoaded((before) => ({ ...before, [wanted]: words }))
    },
    [move],
  )
  useEffect(() => {
    if (helping) void ensure(language)
  }, [helping, language, ensure])

  const words = helping ? loaded[language] : null
  return { words: words ?? null, missing: words === undefined, ensure }
}

export type HelperWords = ReturnType<typeof useHelperWords>

async function load(language: Language): Promise<VoiceWords> {
  return language === 'en'
    ? (await import('./words/en-helper.ts')).helperEn
    : (await import('./words/es-helper.ts')).helperEs
}
