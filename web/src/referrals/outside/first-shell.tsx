import type { Language } from './language.ts'
import { Shell } from './shell.tsx'
import { outsideWords } from './words/outside.ts'

/** Before the scripts are there, or when everything broke. What it offers are links: they need no script. */
export function FirstShell({ language }: Readonly<{ language: Language }>) {
  const w = outsideWords[language]
  return (
    <Shell words={w} onLanguage={unheard} onLeave={unheard}>
      <noscript>
        <p>{w.withoutScripts}</p>
      </noscript>
      <div className="hr-scripted">
        <p>{w.waits}</p>
        <p hidden role="alert">
          {w.broke} <a href={`?lang=${language}`}>{w.again}</a>
        </p>
      </div>
    </Shell>
  )
}

const unheard = () => undefined
