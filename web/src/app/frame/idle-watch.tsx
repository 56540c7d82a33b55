import { signOut, whoAmI } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useDo, useDoor } from '../../door/doors.tsx'
import { newRequestId } from '../../door/request-id.ts'
import { Dialog } from '../../staff-ui/dialog.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { commonWords } from '../../staff-ui/words/common.ts'
import { lastActivity, noteActivity } from '../activity.ts'
import { now } from '../clock.ts'
import { queries } from '../here.ts'
import { appWords } from '../words/app.ts'

const MINUTE = 60_000
const LOOK_EVERY = 10_000
/** Told early enough to finish a sentence, and never later than halfway (WCAG 2.2.1 asks for 20 seconds at least). */
const warnBefore = (minutes: number) => Math.min(2 * MINUTE, (minutes * MINUTE) / 2)

/**
 * The server ends a session after some time without a request. While somebody types, moves or reads here it hears from
 * us; when nobody does, the page warns first, and afterwards asks to sign in at the same place.
 */
export function IdleWatch({ minutes }: Readonly<{ minutes: number }>) {
  const { idle: w } = useWords(appWords)
  const { close } = useWords(commonWords)
  const door = useDoor()
  const leaving = useDo(signOut)
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    let touched = now()
    const touch = () => {
      touched = now()
    }
    const hear = async () => {
      const reply = await door.pass(whoAmI, {}, { requestId: newRequestId() })
      if (reply.kind === 'not-signed-in') await queries.invalidateQueries()
    }
    const look = () => {
      const silent = now() - lastActivity()
      const remaining = minutes * MINUTE - silent
      if (remaining <= 0) {
        setLeft(undefined)
        void hear()
      } else if (touched > lastActivity() && silent > MINUTE) {
        noteActivity()
        setLeft(undefined)
        void hear()
      } else setLeft(remaining <= warnBefore(minutes) ? Math.ceil(remaining / MINUTE) : undefined)
    }
    const timer = setInterval(look, LOOK_EVERY)
    const events = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const
    for (const event of events) document.addEventListener(event, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const event of events) document.removeEventListener(event, touch)
    }
  }, [door, minutes])
  if (left === undefined) return null
  const stay = async () => {
    setLeft(undefined)
    await door.pass(whoAmI, {}, { requestId: newRequestId() })
  }
  return (
    <Dialog title={w.title} closeLabel={close} onClose={() => void stay()}>
      <p role="alert">{w.text(left)}</p>
      <div className="hr-actions">
        <Button variant="filled" onClick={() => void stay()}>
          {w.stay}
        </Button>
        <Button
          variant="default"
          onClick={async () => {
            await leaving.send({})
            await queries.invalidateQueries()
          }}
        >
          {w.leave}
        </Button>
      </div>
    </Dialog>
  )
}
