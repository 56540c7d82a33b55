import { setTimeout } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import { checkedName, type Files, FilesAway, type PutFile } from './files.ts'

export interface S3Settings {
  /** `https://s3.us-east-1.amazonaws.com`, or any store that speaks the same. */
  readonly url: string
  readonly bucket: string
  readonly region: string
  readonly keyId: string
  /** Never written anywhere. */
  readonly secret: string
}

const TIMEOUT = 60_000
const RETRIES = 3
const WAIT = 100

/** Files in an S3-compatible store, in one bucket, addressed by path, since not every store has a name per bucket. */
export function s3Files(settings: S3Settings): Files {
  const client = new AwsClient({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    service: 's3',
    region: settings.region,
    retries: RETRIES,
  })
  const bucket = `${settings.url.replace(/\/+$/, '')}/${encodeURIComponent(settings.bucket)}`
  const send = (path: string, init: RequestInit = {}) => ask(client, `${bucket}${path}`, init)
  return {
    async put(name, bytes) {
      // A store answers only once it has the whole body, so there is never half a file.
      const body = Buffer.from(bytes)
      const reply = await send(`/${checkedName(name)}`, { method: 'PUT', body })
      await settled(reply, [200, 201, 204])
    },
    async get(name) {
      const reply = await send(`/${checkedName(name)}`)
      if (reply.status === 404) {
        await reply.arrayBuffer()
        return undefined
      }
      if (reply.status !== 200 || !reply.body) throw await no(reply)
      return reply.body
    },
    async remove(name) {
      await settled(await send(`/${checkedName(name)}`, { method: 'DELETE' }), [200, 202, 204, 404])
    },
    list: (prefix) => pages(send, prefix),
  }
}

/** By the first version of listing, which every such store speaks; each page goes on after the last name of the one before. */
async function* pages(send: (path: string) => Promise<Response>, prefix: string): AsyncIterable<PutFile> {
  let after = ''
  do {
    const reply = await send(`?prefix=${encodeURIComponent(prefix)}&marker=${encodeURIComponent(after)}`)
    if (reply.status !== 200) throw await no(reply)
    const page = await reply.text()
    after = ''
    for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const [name, changed] = [textOf(entry, 'Key'), textOf(entry, 'LastModified')]
      if (name === undefined || changed === undefined)
        throw new FilesAway('The store of files answers oddly.')
      yield { name, putAt: Date.parse(changed) }
      if (textOf(page, 'IsTruncated') === 'true') after = name
    }
  } while (after !== '')
}

/** Our names hold nothing that XML would escape. */
const textOf = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]

/** Asked again after a broken connection, as one that was kept open too long: each request may be made twice. */
async function ask(client: AwsClient, url: string, init: RequestInit): Promise<Response> {
  for (let n = 1; ; n += 1) {
    try {
      return await client.fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) })
    } catch (failure) {
      if (n > RETRIES) throw new FilesAway('The store of files cannot be reached.', { cause: failure })
      await setTimeout(n * WAIT)
    }
  }
}

async function settled(reply: Response, good: readonly number[]): Promise<void> {
  if (!good.includes(reply.status)) throw await no(reply)
  await reply.arrayBuffer()
}

/** The store's own code (`AccessDenied`, `NoSuchBucket`), which names neither a person nor a secret. */
async function no(reply: Response): Promise<FilesAway> {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(await reply.text())?.[1]
  return new FilesAway(`The store of files says ${reply.status}${code === undefined ? '' : ` ${code}`}.`)
}
