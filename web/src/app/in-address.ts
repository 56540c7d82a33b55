export interface InvitationLink {
  readonly agency: string
  readonly token: string
}

/** `/staff/welcome/river-county#secret`: the secret stands behind the `#`, which no server and no log ever sees. */
export function linkInAddress({ pathname, hash } = window.location): InvitationLink | undefined {
  const [, agency] = /^\/staff\/welcome\/([a-z0-9-]+)\/?$/.exec(pathname) ?? []
  const token = hash.slice(1)
  return agency !== undefined && token !== '' ? { agency, token } : undefined
}

/** Why the way over another system led back here, as a code: `?problem=not-known-here`. */
export const problemInAddress = ({ search } = window.location): string | undefined =>
  new URLSearchParams(search).get('problem') ?? undefined

/** `?agency=river-county`, as an agency may give it to its staff. */
export function agencyInAddress({ search } = window.location): string | undefined {
  const named = new URLSearchParams(search).get('agency')
  return named !== null && /^[a-z0-9](-?[a-z0-9])*$/.test(named) ? named : undefined
}

/** Whose door this page knocks at: a link's own agency, whatever was kept on this device before it was opened. */
export const agencyAt = (address: Location, kept: string | undefined): string | undefined =>
  linkInAddress(address)?.agency ?? kept
