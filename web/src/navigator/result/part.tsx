import { createElement, type ReactNode, useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { Fold } from '../../ui/fold.tsx'

type PartProps = Readonly<{
  title: string
  /** Level 2 is a part of the page, level 3 one way of several. */
  level?: 2 | 3 | undefined
  chip?: ReactNode
  folded: boolean
  children: ReactNode
}>

/**
 * What can wait: a card where there is room, and on a phone its title alone, a tap away from the rest. The title stays a
 * heading, so that whoever listens finds it in either.
 */
export function Part({ title, level = 2, chip, folded, children }: PartProps) {
  if (!folded) {
    return (
      <Card title={title} level={level} chip={chip}>
        {children}
      </Card>
    )
  }
  return (
    <Fold
      summary={
        <>
          {chip}
          {createElement(`h${level}`, null, title)}
        </>
      }
    >
      {children}
    </Fold>
  )
}

/** The width at which the page has two columns; `result.css` says the same. */
const WIDE = '(min-width: 56.25rem)'

/** Asked once: what the person opened stays open when they turn the phone. */
export function useWide(): boolean {
  const [wide] = useState(() => window.matchMedia(WIDE).matches)
  return wide
}
