import type { Readable } from 'node:stream'

/** A call of the API, as HTTP brought it. */
export interface ApiCall {
  /** The operation or query: `people.search`. */
  readonly name: string
  readonly body: unknown
  readonly requestId: string | undefined
  /** The session cookie. */
  readonly cookie: string | undefined
  /** The agency that somebody who is not signed in yet asks. */
  readonly agency: string | undefined
  /** Whom the page believes to be signed in. Another tab may have changed that. */
  readonly believed?: string | undefined
  /** The requests of one's own that this one follows, with commas between them. */
  readonly after?: string | undefined
  /** Where it came from, for rate limits alone. Never written anywhere as it is. */
  readonly address: string
  /** What the browser says it is. */
  readonly agent: string | undefined
  /** The cookie by which a browser is known again. */
  readonly browser?: string | undefined
}

/** What goes back. */
export interface ApiReply {
  readonly status: number
  readonly body: unknown
  readonly cookie?: CookieChange
  /** Seconds after which the same request may be sent again. */
  readonly retryAfter?: number
}

/** When a store of ours is away: long enough not to crowd it when it comes back. */
export const AWAY_SECONDS = 5

interface Cookie {
  readonly value: string
  readonly seconds: number
}

/** The cookie of a session to set, and with it the one by which the browser is known again; or the session's to take away. */
export type CookieChange = (Cookie & { readonly browser: Cookie }) | 'clear'

export type Api = (call: ApiCall) => Promise<ApiReply>

/** A request that is not a call of the API: a file up or down, a way back from single sign-on. */
export interface PlainRequest {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly cookie: string | undefined
  readonly browser: string | undefined
  readonly address: string
  /** The body as it comes, for `PUT` and `POST`. */
  readonly body: Readable
}

export interface PlainReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  readonly cookie?: CookieChange
}

/** A route that a room gives to main, and main to the HTTP server. */
export interface PlainRoute {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** `/documents/:document/content` */
  readonly path: string
  /** Bytes of a body at the most. */
  readonly mostBytes?: number
  run(request: PlainRequest): Promise<PlainReply>
}
