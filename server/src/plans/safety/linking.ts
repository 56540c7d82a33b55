import { type AtTheSafetyLink, linkSafety, openSafetyLink } from '@handrail/care/plans'
import { handles } from '../../door/handler.ts'
import { hashOf } from '../../signin/parts.ts'
import { findAgency } from '../../signin/store.ts'
import { holdSafetyLink, insertSafetyLink, openBySafetyLink, passOfSafetyLink } from './link-store.ts'
import { findSafety, insertCopy, lockSafety, safetyContentOf } from './safety-store.ts'

export const linkSafetyHandler = handles(linkSafety, {
  async load(tx, { safety }, { agency }) {
    const found = await lockSafety(tx, agency, safety)
    const here = found && (await findAgency(tx, agency))
    return found && here && { ...found, slug: here.slug }
  },
  save: (tx, next, _input, { agency }) => insertSafetyLink(tx, agency, next),
})

export const openSafetyLinkHandler = handles(openSafetyLink, {
  async load(tx, { token, pass }, { agency, now }): Promise<AtTheSafetyLink> {
    const opened = await openBySafetyLink(tx, token, now)
    if (!opened) return { behind: undefined }
    const held = await passOfSafetyLink(tx, agency, opened.link)
    const found = await findSafety(tx, agency, opened.safety)
    if (!found) return { behind: undefined }
    return {
      behind: {
        ...opened,
        person: found.person,
        holder: held === null ? 'nobody' : held.equals(hashOf(pass)) ? 'this-browser' : 'another',
        isInEffect: found.status === 'in-effect',
        content: await safetyContentOf(tx, agency, opened.safety),
        day: found.from ?? '',
      },
    }
  },
  async save(tx, { link, safety, person, isFirst }, { pass }, { agency, now }) {
    if (!isFirst) return
    await holdSafetyLink(tx, { agency, now }, { link, pass })
    const copy = { safety, person, to: 'person', name: undefined, how: 'phone', at: now, by: null } as const
    await insertCopy(tx, agency, copy)
  },
})
