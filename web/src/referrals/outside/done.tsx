import { type Code, shownCode } from '@handrail/care/referrals'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CallUs } from './call-us.tsx'
import type { OutsideWords } from './words/outside-words.ts'

/** It arrived: the code, what happens next, and where to look. */
export function Done({
  words: w,
  code,
  isSelf,
  phone,
  onAnother,
}: Readonly<{
  words: OutsideWords
  code: Code
  isSelf: boolean
  phone: string | null
  onAnother?: () => void
}>) {
  const title = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="ow-form">
      <h1 ref={title} tabIndex={-1}>
        {w.done.title}
      </h1>
      <p>{w.done.lead}</p>
      <section className="hr-card ow-code" aria-labelledby="code-title">
        <h2 id="code-title">{isSelf ? w.done.codeSelf : w.done.codeSender}</h2>
        <p className="ow-code-signs">{shownCode(code)}</p>
        {/* On a page without https the browser offers no clipboard. */}
        {'clipboard' in navigator && (
          <Button
            kind="quiet"
            onClick={async () => {
              await navigator.clipboard.writeText(shownCode(code))
              setCopied(true)
            }}
          >
            {copied ? w.done.copied : w.done.copy}
          </Button>
        )}
        <p>
          {w.done.how} <a href={w.done.status}>{`${window.location.host}${w.done.status}`}</a>
        </p>
      </section>
      <ol>
        {w.done.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CallUs words={w} phone={phone} />
      <Notice tone="info">{w.done.crisis}</Notice>
      {onAnother && <Button onClick={onAnother}>{w.done.another}</Button>}
    </div>
  )
}
