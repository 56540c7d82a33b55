import { type Code, shownCode } from '@handrail/care/referrals'
import { useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { phoneText } from '../../ui/phone-text.ts'
import { CallUs } from './call-us.tsx'
import type { OutsideWords } from './words/outside-words.ts'

/** It arrived: the code, what happens next, and where to look. In a crisis, first what to do until somebody comes. */
export function Done({
  words: w,
  code,
  isSelf,
  isCrisis = false,
  phone,
  onAnother,
}: Readonly<{
  words: OutsideWords
  code: Code
  isSelf: boolean
  isCrisis?: boolean
  phone: string | null
  onAnother?: () => void
}>) {
  const title = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="ow-form">
      <h1 ref={title} tabIndex={-1}>
        {isCrisis ? w.done.now.title : w.done.title}
      </h1>
      {isCrisis ? <Now words={w} phone={phone} /> : <p>{w.done.lead}</p>}
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
      {!isCrisis && <CallUs words={w} phone={phone} />}
      {!isCrisis && <Notice tone="info">{w.done.crisis}</Notice>}
      {onAnother && <Button onClick={onAnother}>{w.done.another}</Button>}
    </div>
  )
}

/** Nobody here may read it for a while, and the person is in a crisis now. */
function Now({ words: w, phone }: Readonly<{ words: OutsideWords; phone: string | null }>) {
  const [first, ...others] = w.crisis.offers
  return (
    <div>
      <p className="ow-now">
        <strong>{w.done.now.text}</strong>
      </p>
      <div className="ow-calls">
        {first && (
          <ButtonLink kind="primary" wide href={first.href}>
            {first.text}
          </ButtonLink>
        )}
        {phone !== null && (
          <ButtonLink wide href={`tel:${phone}`}>
            {w.status.call(phoneText(phone))}
          </ButtonLink>
        )}
        {others.map(({ text, href }) => (
          <ButtonLink key={href} wide href={href}>
            {text}
          </ButtonLink>
        ))}
      </div>
      <p>{w.done.now.arrived}</p>
    </div>
  )
}
