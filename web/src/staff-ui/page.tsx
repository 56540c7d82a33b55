import { type ReactNode, useEffect } from 'react'

type PageProps = Readonly<{
  /** For the tab: never a name and never a word about health. */
  tab: string
  title?: ReactNode
  /** In place of title and lead, for a page that begins with somebody. It holds the page's `h1`. */
  head?: ReactNode
  lead?: ReactNode
  /** Above the title: where this page hangs. */
  trail?: ReactNode
  actions?: ReactNode
  side?: ReactNode
  children?: ReactNode
}>

/** One page of the staff surface: title, lead and actions, then the middle and what stands beside it. */
export function Page({ tab, title, head, lead, trail, actions, side, children }: PageProps) {
  useEffect(() => {
    document.title = `${tab} · Handrail`
  }, [tab])
  return (
    <div className="hr-page">
      <header className="hr-page-head">
        <div className="hr-page-title">
          {trail && <p className="hr-trail">{trail}</p>}
          {head ?? <h1 tabIndex={-1}>{title}</h1>}
          {lead && <p className="hr-lead">{lead}</p>}
        </div>
        {actions && <div className="hr-actions">{actions}</div>}
      </header>
      <div className={side ? 'hr-split' : undefined}>
        <div className="hr-flow">{children}</div>
        {side && <div className="hr-side">{side}</div>}
      </div>
    </div>
  )
}

/** A named part of a page. `count` stands after the name in a softer voice. */
export function Section({
  title,
  count,
  actions,
  children,
}: Readonly<{ title: string; count?: ReactNode; actions?: ReactNode; children: ReactNode }>) {
  return (
    <section className="hr-section">
      <header className="hr-section-head">
        <h2>
          {title} {count !== undefined && <span className="hr-count">{count}</span>}
        </h2>
        {actions}
      </header>
      {children}
    </section>
  )
}

/** A white card with a name. */
export function Panel({
  title,
  place,
  actions,
  children,
}: Readonly<{
  title?: string
  /** What the next step of the page names it by, to lead here. */
  place?: string
  actions?: ReactNode
  children: ReactNode
}>) {
  return (
    <section className="hr-panel" {...(place !== undefined && { id: place, tabIndex: -1 })}>
      {title && (
        <header className="hr-section-head">
          <h2>{title}</h2>
          {actions}
        </header>
      )}
      {children}
    </section>
  )
}

/** What would be here, and one way to begin. */
export function Empty({ children, action }: Readonly<{ children: ReactNode; action?: ReactNode }>) {
  return (
    <div className="hr-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
