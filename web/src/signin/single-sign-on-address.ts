/** Where the way over another system begins. A plain address: the browser leaves this page. */
export const singleSignOnAddress = (slug: string): string =>
  `/signin/oidc/start?agency=${encodeURIComponent(slug)}`
