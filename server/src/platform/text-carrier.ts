import { type Carrier, NotCarried } from './carrier.ts'

const TIMEOUT = 20_000
const MOST = 10_000

/**
 * Sends text messages through anything that takes `POST {"id", "to", "text"}` and answers `{"id"}`: a small bridge in
 * front of the provider that an agency has a contract with. `idempotency-key` is the same each time one message is tried.
 */
export function textCarrier({
  url,
  token,
}: {
  readonly url: string
  readonly token: string | undefined
}): Carrier {
  return {
    async carry({ id, to, text }) {
      const reply = await post(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ id, to, text }),
      })
      const answer = (await reply.text()).slice(0, MOST)
      if (reply.ok) return { provider: nameIn(answer) }
      // "Too many", "too slow" and "who are you" pass or can be mended; of other requests 4xx says never.
      const forGood =
        reply.status >= 400 && reply.status < 500 && ![401, 403, 408, 425, 429].includes(reply.status)
      throw new NotCarried(`HTTP ${reply.status}`, forGood)
    },
  }
}

async function post(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (failure) {
    throw new NotCarried(failure instanceof Error ? failure.name : 'unknown', false)
  }
}

function nameIn(answer: string): string | null {
  try {
    const told: unknown = JSON.parse(answer)
    const id = typeof told === 'object' && told !== null && 'id' in told ? told.id : undefined
    return typeof id === 'string' ? id.slice(0, 300) : null
  } catch {
    // It took the message and named it in no way that we read: that is an answer too.
    return null
  }
}
