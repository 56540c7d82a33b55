import type { StaffId } from '@handrail/care'
import { resetFactors } from '@handrail/care/signin'
import { useState } from 'react'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { ShownAgain } from './shown-again.tsx'
import { signinWords } from './words/signin.ts'

/** Takes away a second step that somebody lost. It ends their sessions, so one's own password is shown first. */
export function ResetFactors({
  staff,
  label,
  lead,
  done,
}: Readonly<{ staff: StaffId; label: string; lead: string; done: string }>) {
  const { refusals } = useWords(signinWords)
  const [isDone, setDone] = useState(false)
  if (isDone) return <p role="status">{done}</p>
  return (
    <Reveal label={label}>
      {(close) => (
        <ShownAgain>
          <DoorForm
            does={resetFactors}
            labels={{}}
            input={() => ({ staff })}
            refusal={wordsFor(refusals)}
            submit={label}
            quiet
            onDone={() => setDone(true)}
            onCancel={close}
          >
            <p>{lead}</p>
          </DoorForm>
        </ShownAgain>
      )}
    </Reveal>
  )
}
