/** Where the way over another system begins. A plain address: the browser leaves this page. */
export const singleSignOnAddress = (slug: string): string =>
  `/signin/oidc/start?agency=${encodeURIComponent(slug)}`

/** Where the other system sends people back to, before the server was told of that system. */
export const returnAddress = (): string => new URL('/signin/oidc/return', location.origin).href
