import type { ReactNode } from 'react'

/** Two fields side by side where there is room; never more. */
export function Pair({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="hr-pair">{children}</div>
}
