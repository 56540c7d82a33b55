import { aboutFile, addDocument, MOST_BYTES, mayAddDocument } from '@handrail/care/documents'
import { z } from 'zod'
import type { Doable, Door } from '../door/door.ts'
import type { Problem } from '../door/reply.ts'
import { newRequestId } from '../door/request-id.ts'
import { sendFile } from '../door/send-file.ts'

/** What the form sends. `picked` names the choice of the file, so that another file is another request. */
const sent = aboutFile.extend({ picked: z.string() })
type Sent = z.input<typeof sent>

/** Adding a paper as a page does it: the server finds out the rest from the file. */
export const sendPaper: Doable<typeof sent, typeof addDocument.answer> = {
  kind: addDocument.kind,
  name: addDocument.name,
  needs: addDocument.needs,
  input: sent,
  answer: addDocument.answer,
}

export interface Sending {
  readonly file: File | undefined
  readonly staff: string | undefined
  readonly onSent: (part: number) => void
  readonly signal: AbortSignal
}

/**
 * The door for a form that sends a file: what is missing is told before anything travels, and the real door is asked
 * whether a paper may be added now.
 */
export const doorForPaper = (door: Door, { file, staff, onSent, signal }: Sending): Door => ({
  async pass(_declared, input, { requestId }) {
    const { picked: _, ...about } = input as Sent
    const problems = missingIn(about, file)
    if (!file || problems.length > 0) return { kind: 'problems', problems }
    if (file.size > MOST_BYTES) return { kind: 'refused', code: 'file-too-large', field: 'file', figures: {} }
    const may = await door.pass(mayAddDocument, { person: about.person }, { requestId: newRequestId() })
    if (may.kind !== 'done') return may
    return sendFile({ file, about, requestId, staff, onSent, signal })
  },
})

export function missingIn(
  about: Readonly<{ kind?: string | undefined; name: string }>,
  file: unknown,
): readonly Problem[] {
  return [
    ...(file ? [] : [{ field: 'file', code: 'no-file' }]),
    ...(about.kind ? [] : [{ field: 'kind', code: 'not-a-choice' }]),
    ...(about.name.trim() ? [] : [{ field: 'name', code: 'too-small' }]),
  ]
}
