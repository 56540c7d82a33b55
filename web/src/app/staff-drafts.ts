import { useEffect, useMemo } from 'react'
import type { Door } from '../door/door.ts'
import { useDoor } from '../door/doors.tsx'
import { newRequestId } from '../door/request-id.ts'
import { type Keeping, keeping } from '../drafts/keeping.ts'
import { shelfFor } from '../drafts/kept-here.ts'
import { sealOf } from '../drafts/seal.ts'
import { now } from './clock.ts'
import { setSaveState } from './save-state.ts'
import type { SignedIn } from './session.ts'

const DEVICE = 'handrail-device'

/** One name for this browser, so that its drafts take each other's place and those of another device do not. */
function thisDevice(): string {
  const known = localStorage.getItem(DEVICE)
  if (known !== null) return known
  const made = newRequestId()
  localStorage.setItem(DEVICE, made)
  return made
}

/** Whatever the page comes to believe meanwhile, these words stay those of their own person. */
const speakingFor = (door: Door, staff: string): Door => ({
  pass: (declared, input, passage) => door.pass(declared, input, { ...passage, staff }),
})

/** Drafts of whoever is at work. What was left on this device by a crash goes to the server as soon as they are back. */
export function useStaffDrafts({ staff, draftKey }: Pick<SignedIn, 'staff' | 'draftKey'>): Keeping {
  const door = useDoor()
  const drafts = useMemo(
    () =>
      keeping({
        door: speakingFor(door, staff),
        shelf: shelfFor(localStorage, staff, sealOf(draftKey)),
        device: thisDevice(),
        now,
        tell: setSaveState,
      }),
    [door, staff, draftKey],
  )
  useEffect(() => {
    void drafts.flush()
    const online = () => void drafts.flush()
    const closing = () => {
      if (document.visibilityState === 'hidden') void drafts.flush(true)
    }
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', closing)
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', closing)
      drafts.rest()
    }
  }, [drafts])
  return drafts
}
