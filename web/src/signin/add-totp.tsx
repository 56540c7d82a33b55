import { addTotp, beginTotp } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { QrCode } from '../staff-ui/qr-code.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { useBegun } from './use-begun.ts'
import { signinWords } from './words/signin.ts'

type AddProps = Readonly<{
  /** While somebody is halfway in; in a session it is left out. */
  half?: string
  onAdded: (recoveryCodes: readonly string[]) => void
  onCancel: () => void
}>

/** An authenticator app: its secret as a picture and as text, then one code to show that it took. */
export function AddTotp({ half, onAdded, onCancel }: AddProps) {
  const w = useWords(signinWords)
  const common = useWords(commonWords)
  const begin = useDo(beginTotp)
  const begun = useBegun(() => begin.send(half === undefined ? {} : { half }))
  const field = useRef<HTMLDivElement>(null)
  const secret = begun?.kind === 'done' ? begun.answer : undefined
  useEffect(() => {
    if (secret) field.current?.querySelector('input')?.focus()
  }, [secret])
  if (begun === undefined) return <Loading />
  if (begun.kind === 'refused') return <p role="alert">{wordsFor(w.refusals)(begun) ?? common.anyRefusal}</p>
  if (begun.kind !== 'done') return begun.kind === 'problems' ? null : <TroubleNote trouble={begun} />
  return (
    <div ref={field} className="hr-flow">
      <p>{w.setUp.scan}</p>
      {secret?.address && <QrCode text={secret.address} label={w.setUp.qr} />}
      {secret?.address && (
        <Button component="a" variant="default" href={secret.address} className="hr-touch-only">
          {w.setUp.openApp}
        </Button>
      )}
      <p>
        {w.setUp.type} <code className="hr-secret">{inFours(secret?.secret ?? '')}</code>
      </p>
      <DoorForm
        does={addTotp}
        labels={{ code: w.setUp.code }}
        problemWords={{ 'wrong-form': w.setUp.sixDigits }}
        input={(values) => ({ ...(half !== undefined && { half }), code: textOf(values, 'code') })}
        refusal={wordsFor(w.refusals)}
        submit={w.setUp.add}
        onDone={({ recoveryCodes }) => onAdded(recoveryCodes)}
        onCancel={onCancel}
      >
        <TextField
          name="code"
          short
          label={w.setUp.code}
          hint={w.setUp.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </DoorForm>
    </div>
  )
}

const inFours = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? ''
