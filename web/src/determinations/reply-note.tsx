import type { Reply } from '../door/reply.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { Notice } from '../ui/notice.tsx'
import { determinationsWords } from './words/determinations.ts'

/** Why a single button did not do it. */
export function ReplyNote({ reply }: Readonly<{ reply: Reply<unknown> | undefined }>) {
  const w = useWords(commonWords)
  const { refusals } = useWords(determinationsWords)
  if (!reply || reply.kind === 'done') return null
  if (reply.kind === 'problems') return <TroubleNote trouble={{ kind: 'fault' }} />
  if (reply.kind !== 'refused') return <TroubleNote trouble={reply} />
  return <Notice tone="info">{wordsFor(refusals)(reply) ?? w.refusal(reply) ?? w.anyRefusal}</Notice>
}
