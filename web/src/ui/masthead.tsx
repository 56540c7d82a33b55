import type { ReactNode } from 'react'
import { HandrailMark } from './icons.tsx'

type MastheadProps = Readonly<{
  brand: string
  href: string
  /** At the right: the language link, the quick exit. */
  children?: ReactNode
}>

export function Masthead({ brand, href, children }: MastheadProps) {
  return (
    <header className="hr-masthead">
      <div className="hr-wrap">
        <a className="hr-brand" href={href}>
          <HandrailMark />
          {brand}
        </a>
        {children && <div className="hr-masthead-end">{children}</div>}
      </div>
    </header>
  )
}
