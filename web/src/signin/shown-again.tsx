import { millis } from '@handrail/care'
import { confirmAgain, whoAmI } from '@handrail/care/signin'
import { type ReactNode, useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { PasswordField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { signinWords } from './words/signin.ts'

/** What changes how one comes in is shown once a password was shown a moment ago. */
export function ShownAgain({ children }: Readonly<{ children: ReactNode }>) {
  const { account: w, password, refusals } = useWords(signinWords)
  const { now } = useSurroundings()
  const { answer } = useAsk(whoAmI, {})
  const [confirmed, setConfirmed] = useState(false)
  if (confirmed || (answer && millis(answer.confirmedUntil) > now())) return children
  return (
    <>
      <h3>{w.again}</h3>
      <DoorForm
        does={confirmAgain}
        labels={{ password }}
        fieldOf={() => 'password'}
        input={(values) => ({ shown: { with: 'password', password: textOf(values, 'password') } })}
        refusal={wordsFor(refusals)}
        submit={w.againSubmit}
        quiet
        onDone={() => setConfirmed(true)}
      >
        <PasswordField name="password" label={password} hint={w.againLead} autoComplete="current-password" />
      </DoorForm>
    </>
  )
}
