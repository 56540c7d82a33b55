import type { ReactNode } from 'react'
import { shortAddress } from './address.ts'
import type { ResultWords } from './words.ts'

type OutsideLinkProps = Readonly<{ href: string; children?: ReactNode; say: ResultWords }>

/** A link to another site: in a tab of its own, so that the answers on this page stay, and without saying where from. */
export function OutsideLink({ href, children, say }: OutsideLinkProps) {
  return (
    <a className="hr-outside" href={href} target="_blank" rel="noopener noreferrer">
      {children ?? shortAddress(href)} <span className="hr-hidden">{say.newTab}</span>
    </a>
  )
}
