import { createElement, type ReactNode } from 'react'
import { GoldStop } from './icons.tsx'

type CardProps = Readonly<{
  title: ReactNode
  /** Level 2 is set as a section title, level 3 as a card title. */
  level?: 2 | 3 | undefined
  id?: string | undefined
  chip?: ReactNode
  /** Where the content comes from, or what can be done next, under a line at the foot. */
  source?: ReactNode
  children?: ReactNode
}>

export function Card({ title, level = 3, id, chip, source, children }: CardProps) {
  return (
    <section className="hr-card" id={id}>
      {chip && <div>{chip}</div>}
      {createElement(`h${level}`, null, title)}
      {children}
      {source && <p className="hr-source">{source}</p>}
    </section>
  )
}

type NextCardProps = Readonly<{
  /** A few words beside the gold stop. */
  kicker: string
  title: ReactNode
  detail?: ReactNode
  /** The one filled button in view. */
  action?: ReactNode
  children?: ReactNode
}>

/** The next step: at most one in view. */
export function NextCard({ kicker, title, detail, action, children }: NextCardProps) {
  return (
    <section className="hr-card hr-card-next">
      <div className={action ? 'hr-card-lead hr-card-lead-action' : 'hr-card-lead'}>
        <div>
          <p className="hr-kicker">
            <GoldStop />
            {kicker}
          </p>
          <h2>{title}</h2>
          {detail && <p className="hr-second">{detail}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
