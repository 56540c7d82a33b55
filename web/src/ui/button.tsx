import type { ComponentProps, ReactNode } from 'react'

type Look = Readonly<{
  /** At most one primary in view. */
  kind?: 'primary' | 'secondary' | 'quiet' | undefined
  /** As wide as its column. */
  wide?: boolean | undefined
  icon?: ReactNode
  children: ReactNode
}>

type Own<Tag extends 'a' | 'button'> = Look & Omit<ComponentProps<Tag>, 'className' | 'style' | 'children'>

type ButtonProps = Own<'button'>
type ButtonLinkProps = Own<'a'> & Readonly<{ href: string }>

function classes(kind: 'primary' | 'secondary' | 'quiet', wide: boolean): string {
  return `hr-button hr-button-${kind}${wide ? ' hr-wide' : ''}`
}

export function Button({ kind = 'secondary', wide = false, icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classes(kind, wide)}>
      {icon}
      <span>{children}</span>
    </button>
  )
}

export function ButtonLink({ kind = 'secondary', wide = false, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classes(kind, wide)}>
      {icon}
      <span>{children}</span>
    </a>
  )
}
