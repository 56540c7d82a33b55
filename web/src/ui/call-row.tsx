import type { ReactNode } from 'react'

type CallRowProps = Readonly<{
  name: string
  /** Hours, languages. */
  detail?: ReactNode
  /** The number as people read it. */
  number: string
  /** `tel:` or `sms:`. */
  href: string
}>

export function CallRow({ name, detail, number, href }: CallRowProps) {
  return (
    <li className="hr-call">
      <div>{name}</div>
      {detail && <div className="hr-second">{detail}</div>}
      <a className="hr-call-number" href={href}>
        {number}
      </a>
    </li>
  )
}
