import { addPasskey, beginPasskey } from '@handrail/care/signin'
import { Button, TextInput } from '@mantine/core'
import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useDo } from '../door/doors.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { madeFor, madeOf } from './passkeys.ts'
import { signinWords } from './words/signin.ts'

type AddProps = Readonly<{
  half?: string
  onAdded: (recoveryCodes: readonly string[]) => void
  onCancel: () => void
}>

/** A passkey: a name for it, then the browser asks for finger, face or code. */
export function AddPasskey({ half, onAdded, onCancel }: AddProps) {
  const w = useWords(signinWords)
  const common = useWords(commonWords)
  const beginning = useDo(beginPasskey)
  const adding = useDo(addPasskey)
  const [label, setLabel] = useState(w.setUp.labelStart)
  const [notMade, setNotMade] = useState(false)
  const asHalf = half === undefined ? {} : { half }
  const make = async () => {
    setNotMade(false)
    const begun = await beginning.send(asHalf)
    if (begun.kind !== 'done') return
    const made = await startRegistration({ optionsJSON: madeFor(begun.answer.options) }).catch(
      () => undefined,
    )
    if (!made) return setNotMade(true)
    const added = await adding.send({
      ...asHalf,
      made: madeOf(made),
      label: label.trim() || w.setUp.labelStart,
    })
    if (added.kind === 'done') onAdded(added.answer.recoveryCodes)
  }
  const reply = beginning.reply ?? adding.reply
  return (
    <form
      className="hr-form"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <TextInput
        label={w.setUp.label}
        description={w.setUp.labelHint}
        maxLength={60}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <div role="status">
        {notMade && <p>{w.confirm.passkeyFailed}</p>}
        {reply?.kind === 'refused' && <p>{wordsFor(w.refusals)(reply) ?? common.anyRefusal}</p>}
      </div>
      {reply && reply.kind !== 'refused' && reply.kind !== 'problems' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
      <div className="hr-actions">
        <Button type="submit" variant="filled" loading={beginning.busy || adding.busy}>
          {w.setUp.make}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
