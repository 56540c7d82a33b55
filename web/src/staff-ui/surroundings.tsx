import type { Permission, Role, StaffId } from '@handrail/care'
import { createContext, type ReactNode, useContext } from 'react'

export type Language = 'en' | 'es'

/** Who is at work, as the server told. */
export interface Me {
  readonly staff: StaffId
  readonly name: string
  readonly role: Role
  readonly roles: readonly Role[]
  readonly permissions: readonly Permission[]
}

/** What every screen may know about where, when and to whom it is shown. */
export interface Surroundings {
  readonly language: Language
  /** The agency's time zone. */
  readonly zone: string
  /** Milliseconds since 1970; screens never ask the clock themselves. */
  readonly now: () => number
  /** Nobody before somebody signs in. */
  readonly me: Me | undefined
}

const Context = createContext<Surroundings | undefined>(undefined)

export function SurroundingsProvider({
  value,
  children,
}: Readonly<{ value: Surroundings; children: ReactNode }>) {
  return <Context value={value}>{children}</Context>
}

export function useSurroundings(): Surroundings {
  const value = useContext(Context)
  if (!value) throw new Error('A screen was shown outside its surroundings.')
  return value
}

/** The words of a screen in the reader's language. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useSurroundings().language]
}

/** Whether the one at work holds a permission, so that a screen shows only what works. The server decides. */
export function useMay(): (permission: Permission) => boolean {
  const { me } = useSurroundings()
  return (permission) => me?.permissions.includes(permission) ?? false
}

/** What stands inside offers no more than this record's view allows: an emergency looks, and changes nothing. */
export function NoMoreThan({
  may,
  children,
}: Readonly<{ may: readonly Permission[] | undefined; children: ReactNode }>) {
  const here = useSurroundings()
  if (!here.me || !may) return <>{children}</>
  const permissions = here.me.permissions.filter((one) => may.includes(one))
  return <Context value={{ ...here, me: { ...here.me, permissions } }}>{children}</Context>
}
