import { type Problem, problemsOf } from '@handrail/care'
import { useRef, useState } from 'react'
import type { z } from 'zod'
import type { Doable, Door } from '../../door/door.ts'
import type { Reply } from '../../door/reply.ts'
import { newRequestId } from '../../door/request-id.ts'
import { sameRequest } from '../../door/same-request.ts'

/**
 * Sends one thing, and the same thing again under the same request id, so that trying twice sends once. What the page can
 * see to be wrong is said here, all at once, and nothing leaves.
 */
export function useSending<Input extends z.ZodType, Answer extends z.ZodType>(
  door: Door,
  declared: Doable<Input, Answer>,
) {
  const request = useRef(sameRequest(newRequestId))
  const [busy, setBusy] = useState(false)
  const [reply, setReply] = useState<Reply<z.output<Answer>>>()
  const [tries, setTries] = useState(0)
  const send = async (input: z.input<Input>, onPage: readonly Problem[] = []): Promise<void> => {
    const parsed = declared.input.safeParse(input)
    const problems = [...(parsed.success ? [] : problemsOf(parsed.error)), ...onPage]
    if (problems.length === 0) {
      setBusy(true)
      const answered = await door.pass(declared, input, { requestId: request.current.idFor(input) })
      request.current.answered(answered)
      setBusy(false)
      setReply(answered)
    } else setReply({ kind: 'problems', problems })
    setTries((count) => count + 1)
  }
  return { send, busy, reply, tries, forget: () => setReply(undefined) }
}
