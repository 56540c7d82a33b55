import { readReply } from './door.ts'
import type { Refused, Reply } from './reply.ts'

export interface FileToSend {
  readonly file: File
  /** What is said about the file: it travels beside it, in a header. */
  readonly about: unknown
  readonly requestId: string
  /** Whose paper this is to be. The server refuses when another tab signed in as somebody else. */
  readonly staff: string | undefined
  /** How much of it is on the other side, from 0 to 1. */
  readonly onSent: (part: number) => void
  readonly signal: AbortSignal
}

/**
 * Sends a file to the route that takes files. `fetch` does not tell how much has gone, which somebody with a slow line
 * needs to see.
 */
export async function sendFile<Answer>(to: FileToSend): Promise<Reply<Answer>> {
  const response = await post(to)
  return response ? ((await notTaken(response.clone())) ?? readReply<Answer>(response)) : { kind: 'offline' }
}

function post({ file, about, requestId, staff, onSent, signal }: FileToSend): Promise<Response | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.setRequestHeader('x-handrail-request', requestId)
    if (staff !== undefined) request.setRequestHeader('x-handrail-staff', staff)
    // Headers hold ASCII only.
    request.setRequestHeader('x-handrail-input', encodeURIComponent(JSON.stringify(about)))
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(responseOf(request))
    request.onerror = () => resolve(undefined)
    request.onabort = () => resolve(undefined)
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function responseOf(request: XMLHttpRequest): Response {
  const after = request.getResponseHeader('retry-after')
  return new Response(request.responseText, {
    status: request.status,
    ...(after !== null && { headers: { 'retry-after': after } }),
  })
}

/** Answers that only a file can get: it never came as far as the door, so nothing has happened. */
export async function notTaken(response: Response): Promise<Refused | undefined> {
  if (response.status === 413) return refused('file-too-large')
  if (response.status !== 503) return undefined
  const body: unknown = await response.json().catch(() => undefined)
  const isBusy = typeof body === 'object' && body !== null && 'kind' in body && body.kind === 'busy'
  return isBusy ? refused('many-files-now') : undefined
}

const refused = (code: string): Refused => ({ kind: 'refused', code, field: 'file', figures: {} })
