import type { Language } from '@handrail/eligibility/words'
import { useRef, useState } from 'react'
import type { Loading, Parts } from './parts.ts'

/** Runs what needs the rest of the page once it is in; says so when it does not come. A second tap waits with the first. */
export function useWhenReady({ parts, ensure, fail }: Loading, language: Language) {
  const [waiting, setWaiting] = useState(false)
  const under = useRef(false)

  const whenReady = async (run: (ready: Parts) => void) => {
    if (parts !== null) return run(parts)
    if (under.current) return
    under.current = true
    setWaiting(true)
    try {
      run(await ensure(language))
    } catch {
      fail()
    } finally {
      under.current = false
      setWaiting(false)
    }
  }
  return { waiting, whenReady }
}
