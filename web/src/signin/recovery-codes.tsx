import { Button } from '@mantine/core'
import { useState } from 'react'
import { Page } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { signinWords } from './words/signin.ts'

/** Shown once. Nobody goes on by accident: the button says that they have them. */
export function RecoveryCodes({ codes, onDone }: Readonly<{ codes: readonly string[]; onDone: () => void }>) {
  const w = useWords(signinWords)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <Page tab={w.tab} title={w.codes.title} lead={w.codes.lead}>
      <ul className="hr-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="hr-actions">
        {/* On a page without https the browser offers no clipboard. */}
        {'clipboard' in navigator && (
          <Button variant="default" onClick={() => void copy()}>
            {w.codes.copy}
          </Button>
        )}
        <Button variant="default" onClick={() => window.print()}>
          {w.codes.print}
        </Button>
        <Button variant="filled" onClick={onDone}>
          {w.codes.done}
        </Button>
      </div>
      <p role="status">{copied ? w.codes.copied : ''}</p>
    </Page>
  )
}
