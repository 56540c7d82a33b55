import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Door } from '../door/door.ts'
import { leaveDevice, onDevice } from '../navigator/device.ts'
import { KeepPage } from '../plans/safety/keep/keep-page.tsx'
import { forgetHere, PASSES } from '../plans/safety/keep/on-this-phone.ts'
import { keepWords } from '../plans/safety/words/keep.ts'
import { goElsewhere } from '../referrals/outside/go-elsewhere.ts'
import { Shell } from '../referrals/outside/shell.tsx'
import { outsideWords } from '../referrals/outside/words/outside.ts'
import { forgetPasses, passFor } from './pass-for.ts'
import '../referrals/outside/outside.css'
import '../plans/safety/keep/keep.css'

/** A person's own plan, in the frame of the pages without an account. Leaving takes it off the phone. */
export function Keeping({
  language: first,
  door,
  token,
}: Readonly<{ language: 'en' | 'es'; door: Door; token: string | undefined }>) {
  const [language, setLanguage] = useState(first)
  const [left, setLeft] = useState(false)
  const [pass] = useState(() => (token === undefined ? '' : passFor(PASSES, token)))
  const w = outsideWords[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const leaveHere = useCallback(() => {
    flushSync(() => setLeft(true))
    const leave = async () => {
      forgetPasses(PASSES)
      await forgetHere()
      goElsewhere(w.leaveTo)
    }
    void leave()
  }, [w])
  useEffect(() => onDevice({ onLeaving: leaveHere }), [leaveHere])
  if (left) return null
  return (
    <Shell
      words={w}
      tab={keepWords[language].tab}
      onLanguage={() => setLanguage(language === 'en' ? 'es' : 'en')}
      onLeave={() => {
        leaveDevice()
        leaveHere()
      }}
    >
      <KeepPage door={door} language={language} token={token} pass={pass} />
    </Shell>
  )
}
