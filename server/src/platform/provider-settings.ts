import { z } from 'zod'
import type { S3Settings } from './s3-files.ts'

/** What a Handrail may use beside its own disk. */
export interface Providers {
  /** Where encrypted files lie, when that is not the data folder. */
  readonly s3?: S3Settings
  /** The server that takes e-mail, and from which address it comes. Without it, letters lie in the data folder. */
  readonly mail?: { readonly url: string; readonly from: string }
  /** What takes text messages. Without it, they lie in the data folder. */
  readonly texts?: { readonly url: string; readonly token: string | undefined }
}

/** No spaces, and nothing that a header could not carry. */
const VISIBLE = /^[!-~]{1,500}$/

export const providerSettings = {
  HANDRAIL_S3_URL: z.string().refine(isWebAddress).optional(),
  HANDRAIL_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  HANDRAIL_S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  HANDRAIL_S3_KEY_ID: z.string().regex(VISIBLE).optional(),
  HANDRAIL_S3_SECRET: z.string().regex(VISIBLE).optional(),
  SMTP_URL: z.string().refine(isMailAddress).optional(),
  HANDRAIL_MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>,;"]{1,64}@[A-Za-z0-9.-]{1,190}$/)
    .optional(),
  HANDRAIL_SMS_URL: z.string().refine(isWebAddress).optional(),
  HANDRAIL_SMS_TOKEN: z.string().regex(VISIBLE).optional(),
}
export type ProviderSetting = keyof typeof providerSettings

export const PROVIDER_ACCEPTED: Record<ProviderSetting, string> = {
  HANDRAIL_S3_URL:
    'the address of an S3-compatible store, without the bucket: https://s3.us-east-1.amazonaws.com',
  HANDRAIL_S3_BUCKET: 'the name of a bucket that is there: small letters, figures, dots and hyphens',
  HANDRAIL_S3_REGION: 'the region of the store: us-east-1, which is also what holds without it',
  HANDRAIL_S3_KEY_ID: 'the id of an access key for that bucket',
  HANDRAIL_S3_SECRET: 'the secret of that access key',
  SMTP_URL: 'smtp://user:password@host:587 or smtps://user:password@host:465',
  HANDRAIL_MAIL_FROM: 'the address that e-mail comes from: office@agency.example',
  HANDRAIL_SMS_URL: 'the address that takes text messages: https://texts.agency.example/send',
  HANDRAIL_SMS_TOKEN: 'what the address that takes text messages knows us by',
}

const STORE = ['HANDRAIL_S3_URL', 'HANDRAIL_S3_BUCKET', 'HANDRAIL_S3_KEY_ID', 'HANDRAIL_S3_SECRET'] as const
const MAIL = ['SMTP_URL', 'HANDRAIL_MAIL_FROM'] as const
/** Settings that mean nothing without others. */
const TOGETHER: readonly {
  readonly any: readonly ProviderSetting[]
  readonly need: readonly ProviderSetting[]
}[] = [
  { any: [...STORE, 'HANDRAIL_S3_REGION'], need: STORE },
  { any: MAIL, need: MAIL },
  { any: ['HANDRAIL_SMS_TOKEN'], need: ['HANDRAIL_SMS_URL'] },
]

type Read = z.output<z.ZodObject<typeof providerSettings>>

/** The settings that are missing beside those that were made. */
export const missingBeside = (made: Read): readonly ProviderSetting[] =>
  TOGETHER.flatMap(({ any, need }) =>
    any.some((name) => made[name] !== undefined) ? need.filter((name) => made[name] === undefined) : [],
  )

export function providersIn(read: Read): Providers {
  const { HANDRAIL_S3_URL: store, HANDRAIL_S3_BUCKET: bucket, HANDRAIL_S3_KEY_ID: keyId } = read
  const { HANDRAIL_S3_SECRET: secret, HANDRAIL_S3_REGION: region = 'us-east-1' } = read
  const { SMTP_URL: smtp, HANDRAIL_MAIL_FROM: from } = read
  const { HANDRAIL_SMS_URL: texts, HANDRAIL_SMS_TOKEN: token } = read
  const hasStore = store !== undefined && bucket !== undefined && keyId !== undefined && secret !== undefined
  return {
    ...(hasStore && { s3: { url: store, bucket, region, keyId, secret } }),
    ...(smtp !== undefined && from !== undefined && { mail: { url: smtp, from } }),
    ...(texts !== undefined && { texts: { url: texts, token } }),
  }
}

const HERE = ['localhost', '127.0.0.1', '[::1]']

/** Over https, or on this machine itself, where nobody listens in. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, hash, username, password } = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname))
  return isSafe && hash + username + password === ''
}

/** `?tls=none` sends in the clear: only to this machine itself. */
function isMailAddress(text: string): boolean {
  if (!URL.canParse(text) || !/^smtps?:\/\//.test(text)) return false
  const { hostname, pathname, search, hash } = new URL(text)
  const hasNoPath = (pathname === '' || pathname === '/') && hash === ''
  return (
    hostname !== '' && hasNoPath && (search === '' || (search === '?tls=none' && HERE.includes(hostname)))
  )
}
