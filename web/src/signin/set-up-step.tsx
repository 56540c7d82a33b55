import { Button } from '@mantine/core'
import { useState } from 'react'
import { Page } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { AddTotp } from './add-totp.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { signinWords } from './words/signin.ts'

/** The first factor beside the password, before somebody is in. */
export function SetUpStep({ half, onDone }: Readonly<{ half: string; onDone: () => void }>) {
  const w = useWords(signinWords)
  const [kind, setKind] = useState<'totp' | 'passkey'>()
  const [codes, setCodes] = useState<readonly string[]>()
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  const added = (fresh: readonly string[]) => (fresh.length > 0 ? setCodes(fresh) : onDone())
  return (
    <Page tab={w.tab} title={w.setUp.title} lead={w.setUp.lead}>
      {kind === undefined && (
        <ul className="hr-demo-list">
          <li>
            <Button variant="default" fullWidth justify="flex-start" onClick={() => setKind('totp')}>
              {w.setUp.app}
            </Button>
            <p className="hr-second">{w.setUp.appHint}</p>
          </li>
          <li>
            <Button variant="default" fullWidth justify="flex-start" onClick={() => setKind('passkey')}>
              {w.setUp.passkey}
            </Button>
            <p className="hr-second">{w.setUp.passkeyHint}</p>
          </li>
        </ul>
      )}
      {kind === 'totp' && <AddTotp half={half} onAdded={added} onCancel={() => setKind(undefined)} />}
      {kind === 'passkey' && <AddPasskey half={half} onAdded={added} onCancel={() => setKind(undefined)} />}
    </Page>
  )
}
