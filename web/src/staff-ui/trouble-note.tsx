import { Button } from '@mantine/core'
import type { Trouble } from '../door/reply.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { CloudOffIcon, LockIcon } from '../ui/staff-icons.tsx'
import { useWords } from './surroundings.tsx'
import { commonWords } from './words/common.ts'

/** Trying the same again leads nowhere. */
const FINAL: readonly Trouble['kind'][] = ['not-allowed', 'not-found', 'somebody-else']

/** What happened, what is safe, what to do. */
export function TroubleNote({
  trouble,
  again,
}: Readonly<{ trouble: Trouble; again?: (() => void) | undefined }>) {
  const w = useWords(commonWords)
  const Icon =
    trouble.kind === 'offline' ? CloudOffIcon : trouble.kind === 'not-allowed' ? LockIcon : WarningIcon
  const canTry = again && !FINAL.includes(trouble.kind)
  return (
    <div className="hr-note" role="status">
      <Icon />
      <p>{w.trouble(trouble)}</p>
      {canTry && (
        <Button variant="default" size="xs" onClick={again}>
          {w.tryAgain}
        </Button>
      )}
    </div>
  )
}
