import type { ReactNode } from 'react'
import { DeviceIcon, InfoIcon } from './icons.tsx'

const icons = { info: InfoIcon, kept: DeviceIcon }

type NoticeProps = Readonly<{
  /** `kept` is a quiet line about what stays where; the others are tinted boxes. */
  tone: 'info' | 'kept'
  title?: string | undefined
  children: ReactNode
  /** `status` where the notice appears while the page is open. */
  role?: 'status' | undefined
}>

export function Notice({ tone, title, children, role }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={`hr-notice hr-notice-${tone}`} role={role}>
      <Icon />
      <div>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
    </div>
  )
}
