import {
  linkUsable,
  lookAtLink,
  makePartnerLink,
  partnerLinks,
  revokePartnerLink,
} from '@handrail/care/referrals'
import { answers, handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { endLink, findLink, insertLink, listLinks, lockLink } from './link-store.ts'

export const makeLinkHandler = handles(makePartnerLink, {
  load: async () => ({ link: null }),
  save: (tx, next, _input, { agency, now, actor }) =>
    insertLink(tx, { agency, at: now, by: writerOf(actor) }, next),
})

export const revokeLinkHandler = handles(revokePartnerLink, {
  load: (tx, { link }, { agency }) => lockLink(tx, agency, link),
  save: (tx, { revokedAt }, { link }, { agency, actor }) =>
    endLink(tx, { agency, at: revokedAt, by: writerOf(actor) }, link),
})

export const linksHandler = answers(partnerLinks, async (tx, { before, most }, { agency }) => {
  const links = await listLinks(tx, agency, { before, most: most + 1 })
  return { links: links.slice(0, most), more: links.length > most }
})

export const lookAtLinkHandler = answers(lookAtLink, async (tx, { token }, { agency, on }) => {
  const link = await findLink(tx, agency, token)
  if (!link || !linkUsable(link, on)) return undefined
  const { partner, once, until } = link
  return { partner, once, until }
})
