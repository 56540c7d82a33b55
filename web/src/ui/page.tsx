import type { ReactNode } from 'react'

type PageProps = Readonly<{
  /** Words of the link that jumps over the masthead. */
  skip: string
  /** Masthead and crisis bar. */
  header: ReactNode
  children: ReactNode
  footer?: ReactNode
  /** One column of text width, as for a question. */
  narrow?: boolean | undefined
}>

export function Page({ skip, header, children, footer, narrow = false }: PageProps) {
  return (
    <>
      <a className="hr-skip" href="#main">
        {skip}
      </a>
      {header}
      <main id="main" tabIndex={-1} className={`hr-wrap hr-main${narrow ? ' hr-narrow' : ''}`}>
        {children}
      </main>
      {footer && (
        <footer className="hr-wrap hr-footer">
          <div>{footer}</div>
        </footer>
      )}
    </>
  )
}

/** A wide column and a side column; on a phone one column, in this order. */
export function Columns({ children, side }: Readonly<{ children: ReactNode; side: ReactNode }>) {
  return (
    <div className="hr-columns">
      <div>{children}</div>
      <div>{side}</div>
    </div>
  )
}
