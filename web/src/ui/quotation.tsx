import type { ReactNode } from 'react'

/** Words that someone says or may say, with a line above that tells whose they are. */
export function Quotation({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <figure className="hr-quotation">
      <figcaption>{label}</figcaption>
      <blockquote>{children}</blockquote>
    </figure>
  )
}
