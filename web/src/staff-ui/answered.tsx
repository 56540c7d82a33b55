import type { ReactNode } from 'react'
import type { Asked } from '../door/doors.tsx'
import { Loading } from './loading.tsx'
import { TroubleNote } from './trouble-note.tsx'

/** Shows an answer when it is there, what is in the way when something is, and grey lines until then. */
export function Answered<Answer>({
  asked,
  lines,
  children,
}: Readonly<{ asked: Asked<Answer>; lines?: number; children: (answer: Answer) => ReactNode }>) {
  const { answer, trouble, again } = asked
  return (
    <>
      {trouble && trouble.kind !== 'not-signed-in' && <TroubleNote trouble={trouble} again={again} />}
      {answer === undefined
        ? !trouble && <Loading {...(lines !== undefined && { lines })} />
        : children(answer)}
    </>
  )
}
