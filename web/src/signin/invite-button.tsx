import type { StaffId } from '@handrail/care'
import { invite } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDo } from '../door/doors.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { signinWords } from './words/signin.ts'

/** Sends somebody a link. Whoever invites never sees it: with it one could come in as them. */
export function InviteButton({
  staff,
  name,
  label,
  sent,
}: Readonly<{ staff: StaffId; name: string; label: string; sent: string }>) {
  const { refusals } = useWords(signinWords)
  const common = useWords(commonWords)
  const { send, busy, reply } = useDo(invite)
  const [done, setDone] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={busy}
        aria-label={`${label}: ${name}`}
        onClick={async () => setDone((await send({ staff })).kind === 'done')}
      >
        {label}
      </Button>
      <div role="status" className="hr-second">
        {done ? sent : ''}
        {reply?.kind === 'refused' && (wordsFor(refusals)(reply) ?? common.anyRefusal)}
      </div>
      {reply && reply.kind !== 'refused' && reply.kind !== 'problems' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
    </>
  )
}
