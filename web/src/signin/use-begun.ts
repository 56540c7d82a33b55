import { useEffect, useRef, useState } from 'react'
import type { Reply } from '../door/reply.ts'

/** Does something once when a step is shown, and holds what came of it. */
export function useBegun<Answer>(begin: () => Promise<Reply<Answer>>): Reply<Answer> | undefined {
  const [reply, setReply] = useState<Reply<Answer>>()
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    void begin().then(setReply)
  })
  return reply
}
