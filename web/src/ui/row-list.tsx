import type { ReactNode } from 'react'

/** Rows with a line between them; holds check rows or call rows. */
export function RowList({ children }: Readonly<{ children: ReactNode }>) {
  return <ul className="hr-rows">{children}</ul>
}
