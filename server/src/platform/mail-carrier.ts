import { createTransport } from 'nodemailer'
import { type Carrier, NotCarried } from './carrier.ts'

const TIMEOUT = 20_000

/** Sends e-mail through an SMTP server: `smtp://user:password@host:587` or `smtps://…`. Plain text, nothing to load. */
export function mailCarrier({ url, from }: { readonly url: string; readonly from: string }): Carrier {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password or a message in the clear only where somebody wrote that down: on one machine, in a test.
    ...(secure || searchParams.get('tls') === 'none' ? {} : { requireTLS: true }),
    ...(searchParams.get('tls') === 'none' && { ignoreTLS: true }),
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = from.slice(from.lastIndexOf('@') + 1)
  return {
    async carry({ id, to, subject, text }) {
      try {
        const sent = await transport.sendMail({
          from,
          // As one address and never a list: a comma in it is a part of it.
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${host}>`,
          headers: { 'auto-submitted': 'auto-generated' },
          textEncoding: 'quoted-printable',
        })
        return { provider: sent.messageId ?? null }
      } catch (failure) {
        throw notTaken(failure)
      }
    },
  }
}

/** What the server says of this letter or whom it is for; about passwords, TLS and hours it may be asked again. */
const ABOUT_THE_LETTER = ['EENVELOPE', 'EMESSAGE']

/** 5xx is the server's last word (RFC 5321, 4.2.1). */
function notTaken(failure: unknown): NotCarried {
  const said = failure instanceof Error ? failure : new Error('unknown')
  const code = 'code' in said && typeof said.code === 'string' ? said.code : said.name
  const reply =
    'responseCode' in said && typeof said.responseCode === 'number' ? said.responseCode : undefined
  const forGood = ABOUT_THE_LETTER.includes(code) && reply !== undefined && reply >= 500
  return new NotCarried(reply === undefined ? code : `${code} ${reply}`, forGood)
}
