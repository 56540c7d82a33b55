import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { problemsOf, requestId } from '@handrail/care'
import {
  aboutFile,
  addDocument,
  type Document,
  type FileType,
  fileId,
  MOST_BYTES,
  mayAddDocument,
  openDocument,
  SHOWN_INLINE,
  TYPES,
} from '@handrail/care/documents'
import { readCookie } from '../door/to-http.ts'
import type { Clock } from '../platform/clock.ts'
import { FilesAway } from '../platform/files.ts'
import { derivedUuid, uuid7 } from '../platform/ids.ts'
import { Sealed } from '../platform/keys.ts'
import { faultLine, type Log } from '../platform/log.ts'
import {
  type Api,
  type ApiReply,
  AWAY_SECONDS,
  type PlainReply,
  type PlainRequest,
  type PlainRoute,
} from '../platform/route.ts'
import type { Arrivals } from './arrivals.ts'
import { contentOf, isLie } from './content/content.ts'
import { asPage } from './paper-page.ts'
import type { Opened } from './read.ts'
import type { SealedFile, Vault } from './vault.ts'

export interface RouteParts {
  readonly api: Api
  readonly vault: Vault
  readonly arrivals: Arrivals
  readonly opened: Opened
  readonly clock: Clock
  readonly log: Log
}

/** Whole files are held while they are checked: at most so many at once, 25 MB each. */
const MOST_AT_ONCE = 8

/** A file up: `POST`, the file as body, `x-handrail-input` with the rest. A file down: `GET`, or `?show=1` to look at it. */
export function fileRoutes(parts: RouteParts): readonly PlainRoute[] {
  let arriving = 0
  return [
    {
      method: 'POST',
      path: '/api/files',
      mostBytes: MOST_BYTES,
      async run(request) {
        if (arriving >= MOST_AT_ONCE)
          return leave(request, problem(503, { kind: 'busy' }, { 'retry-after': '5' }))
        arriving += 1
        try {
          return await receive(parts, request)
        } catch (failure) {
          return leave(request, away(parts, failure))
        } finally {
          arriving -= 1
        }
      },
    },
    {
      method: 'GET',
      path: '/api/files/:document',
      async run(request) {
        try {
          return asPage(request, await serve(parts, request))
        } catch (failure) {
          return asPage(request, away(parts, failure))
        }
      },
    },
  ]
}

/** The store cannot be reached now. Anything else is a fault. */
function away({ log }: RouteParts, failure: unknown): PlainReply {
  if (!(failure instanceof FilesAway)) throw failure
  log(faultLine(failure))
  return problem(503, { kind: 'away' }, { 'retry-after': String(AWAY_SECONDS) })
}

async function receive(parts: RouteParts, request: PlainRequest): Promise<PlainReply> {
  const { api, vault, arrivals, clock } = parts
  const about = aboutFile.safeParse(spoken(request.headers['x-handrail-input']))
  if (!about.success)
    return leave(request, problem(422, { kind: 'problems', problems: problemsOf(about.error) }))
  const asked = requestId.safeParse(request.headers['x-handrail-request'])
  const call = callOf(request)
  // Before 25 MB travel for nothing: is this somebody, and may they? The door asks again when the row is written.
  const may = await api({
    ...call,
    name: mayAddDocument.name,
    body: { person: about.data.person },
    requestId: asked.success ? derivedUuid(asked.data, 'may') : undefined,
  })
  if (may.status !== 200 || !asked.success) return leave(request, passedOn(may))
  const session = readCookie(request.cookie)
  if (!session) return leave(request, problem(401, { kind: 'not-signed-in' }))

  const bytes = await wholeOf(request.body)
  if (!bytes) return leave(request, no('file-too-large', { atMost: MOST_BYTES }))
  const found = contentOf(bytes)
  if ('refused' in found) return no(found.refused, { accepted: TYPES })
  if (isLie(request.headers['content-type'] ?? '', found.type)) return no('type-lies', { actual: found.type })

  const upload = derivedUuid(session.agency, asked.data, 'upload')
  if (!arrivals.reserve(upload)) return no('still-arriving')
  const file = fileId.parse(uuid7(clock()))
  try {
    arrivals.begin(upload, await vault.put(session.agency, file, found.bytes))
    const sha256 = createHash('sha256').update(found.bytes).digest('hex')
    const body = { ...about.data, upload, type: found.type, size: found.bytes.length, sha256 }
    return passedOn(await api({ ...call, name: addDocument.name, body, requestId: asked.data }))
  } finally {
    // Refused, or the same request again: no row points to this file. After a fault one may, so it is left to the sweep.
    if (!arrivals.end(upload)) await removed(parts, () => vault.remove(session.agency, file))
  }
}

/** The sweep finds what cannot be removed now. */
async function removed({ log }: RouteParts, remove: () => Promise<void>): Promise<void> {
  try {
    await remove()
  } catch (failure) {
    if (!(failure instanceof FilesAway)) throw failure
    log(faultLine(failure))
  }
}

async function serve({ api, vault, opened, clock }: RouteParts, request: PlainRequest): Promise<PlainReply> {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return problem(403, { kind: 'from-elsewhere' })
  const reply = await api({
    ...callOf(request),
    name: openDocument.name,
    body: { document: request.parameters.document },
    // A link in a page sends no header, and a look is recorded each time.
    requestId: request.headers['x-handrail-request'] ?? uuid7(clock()),
  })
  if (reply.status !== 200) return passedOn(reply)
  const { answer } = reply.body as { readonly answer: Document }
  const sealed = opened.get(answer)
  if (!sealed) throw new Error('The door answered with a copy; the file of it is not known.')
  const pieces = await piecesOf(vault, sealed)
  if (typeof pieces === 'string') return no(pieces)
  // The first piece before the first word: what is broken from the start is a fault, not half a file.
  const first = await pieces.next()
  const rest = async function* () {
    if (!first.done) yield first.value
    yield* pieces
  }
  return {
    status: 200,
    headers: headersFor(answer, request.query.show === '1'),
    body: Readable.from(rest(), { objectMode: false }),
  }
}

/** The pieces of a file, or why there are none: it is not in the store, or the key that sealed it is lost. */
async function piecesOf(
  vault: Vault,
  sealed: SealedFile,
): Promise<AsyncGenerator<Buffer> | 'file-missing' | 'file-sealed'> {
  try {
    return (await vault.open(sealed)) ?? 'file-missing'
  } catch (failure) {
    if (failure instanceof Sealed) return 'file-sealed'
    throw failure
  }
}

function headersFor({ type, size, name }: Document, show: boolean): Record<string, string> {
  const inline = show && SHOWN_INLINE.includes(type)
  return {
    'content-type': type === 'text/plain' ? 'text/plain; charset=utf-8' : (type satisfies FileType),
    'content-length': String(size),
    'content-disposition': `${inline ? 'inline' : 'attachment'}; ${named(name)}`,
    // Whatever it holds, it runs nothing, loads nothing and is nobody's frame.
    'content-security-policy': `default-src 'none'; ${inline ? "img-src 'self'; style-src 'unsafe-inline'; " : ''}sandbox; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  }
}

/** RFC 6266: the name twice, for old programs without letters beyond ASCII. */
function named(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${full}`
}

/** The body, or nothing once it is larger than a file may be: the rest is not kept in mind. */
async function wholeOf(body: Readable): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of body.iterator({ destroyOnReturn: false })) {
    length += (part as Buffer).length
    if (length > MOST_BYTES) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** `x-handrail-input`: JSON, written as a part of an address is, since headers hold ASCII only. */
function spoken(header: string | undefined): unknown {
  if (header === undefined) return undefined
  try {
    return JSON.parse(decodeURIComponent(header))
  } catch {
    // Not ours to repair: the check that follows says what is missing.
    return undefined
  }
}

const callOf = ({ cookie, address, headers }: PlainRequest) => ({
  cookie,
  address,
  agent: headers['user-agent'],
  agency: undefined,
  believed: headers['x-handrail-staff'],
})

const passedOn = ({ status, body, cookie, retryAfter }: ApiReply): PlainReply => ({
  ...problem(status, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  ...(cookie !== undefined && { cookie }),
})

function problem(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): PlainReply {
  const type = status === 200 ? 'application/json' : 'application/problem+json'
  return {
    status,
    headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
    body: JSON.stringify(body),
  }
}

const no = (
  refused: string,
  figures?: Readonly<Record<string, string | number | readonly string[]>>,
): PlainReply =>
  problem(409, { kind: 'refused', refusal: { refused, field: 'file', ...(figures && { figures }) } })

/** Reads to the end without keeping it, so that the sender gets to read the answer. */
function leave(request: PlainRequest, reply: PlainReply): PlainReply {
  request.body.resume()
  return reply
}
