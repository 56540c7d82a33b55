import { createContext, type ReactNode, useContext } from 'react'

const Context = createContext(true)

/** Shortcuts of one letter can be turned off: they get in the way of speech input (WCAG 2.1.4). */
export function SingleKeysProvider({ on, children }: Readonly<{ on: boolean; children: ReactNode }>) {
  return <Context value={on}>{children}</Context>
}

export const useSingleKeys = (): boolean => useContext(Context)

/** True while a person writes somewhere, so that a letter is a letter. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('dialog') !== null
  )
}
