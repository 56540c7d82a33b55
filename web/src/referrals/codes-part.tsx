import { type Code, renewCode, shownCode } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDo } from '../door/doors.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { freshCode } from './fresh-code.ts'
import { Said } from './next-step.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

type Holder = 'person' | 'sender'

/** New private codes, for whoever never had one or lost it. */
export function CodesPart({ one: { referral, sender } }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const may = useMay()
  const { send, busy, reply } = useDo(renewCode)
  const [made, setMade] = useState<{ readonly of: Holder; readonly code: Code }>()
  if (!may('referrals:work')) return null
  const renew = async (of: Holder) => {
    const code = freshCode()
    if ((await send({ referral, of, code })).kind === 'done') setMade({ of, code })
  }
  return (
    <Panel title={w.codes}>
      <p className="hr-second">{w.codesLead}</p>
      <div className="hr-actions">
        {(['person', ...(sender ? (['sender'] as const) : [])] as const).map((of) => (
          <Button key={of} variant="default" size="xs" loading={busy} onClick={() => void renew(of)}>
            {w.newCode[of]}
          </Button>
        ))}
      </div>
      <div role="status">{made && <CodeShown of={made.of} code={made.code} />}</div>
      <Said reply={reply} />
    </Panel>
  )
}

/** A code as it is read aloud, with where it works. */
export function CodeShown({ of, code }: Readonly<{ of: Holder; code: Code }>) {
  const { page: w } = useWords(referralsWords)
  return (
    <div className="hr-code-shown">
      <p className="hr-second">{w.codeIs[of]}</p>
      <p className="hr-code">{shownCode(code)}</p>
      <p className="hr-second">
        {w.codeOnce} <span className="hr-nowrap">{`${window.location.host}/status`}</span>
      </p>
    </div>
  )
}
