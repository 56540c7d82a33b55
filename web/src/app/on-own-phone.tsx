import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { leaveDevice, onDevice } from '../navigator/device.ts'
import { goElsewhere } from '../referrals/outside/go-elsewhere.ts'
import { Shell } from '../referrals/outside/shell.tsx'
import { outsideWords } from '../referrals/outside/words/outside.ts'
import { forgetPass, forgetPasses, passFor } from './pass-for.ts'
import '../referrals/outside/outside.css'
import '../instruments/instruments.css'

/** Under what this browser keeps the secret by which it goes on; nothing that was said or read is kept. */
const KEPT = 'handrail.answer.'

interface OnThisPhone {
  readonly language: 'en' | 'es'
  readonly setLanguage: (language: 'en' | 'es') => void
  readonly pass: string
  /** Forgets the secret: the link opens here no more. */
  readonly forget: () => void
}

/** The frame of a page that a link opened for one person, with the quick exit of the pages without an account. */
export function OnOwnPhone({
  language: first,
  token,
  tabs,
  children,
}: Readonly<{
  language: 'en' | 'es'
  token: string
  tabs: Readonly<Record<'en' | 'es', string>>
  children: (here: OnThisPhone) => ReactNode
}>) {
  const [language, setLanguage] = useState(first)
  const [left, setLeft] = useState(false)
  const [pass] = useState(() => passFor(KEPT, token))
  const w = outsideWords[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const leaveHere = useCallback(() => {
    flushSync(() => setLeft(true))
    // Whoever finds the address in the history finds a link that opens nothing on this phone.
    forgetPasses(KEPT)
    goElsewhere(w.leaveTo)
  }, [w])
  useEffect(() => onDevice({ onLeaving: leaveHere }), [leaveHere])
  if (left) return null
  return (
    <Shell
      words={w}
      tab={tabs[language]}
      onLanguage={() => setLanguage(language === 'en' ? 'es' : 'en')}
      onLeave={() => {
        leaveDevice()
        leaveHere()
      }}
    >
      <div className="hr-answer">
        {children({
          language,
          setLanguage,
          pass,
          forget: () => forgetPass(KEPT, token),
        })}
      </div>
    </Shell>
  )
}
