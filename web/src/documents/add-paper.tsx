import type { PersonId } from '@handrail/care'
import { KINDS, type Kind } from '@handrail/care/documents'
import { useEffect, useId, useRef, useState } from 'react'
import { DoorProvider, useDoor } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { useForm } from '../staff-ui/form/form-context.tsx'
import { textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { FileField } from './file-field.tsx'
import { protectionIn } from './protection.ts'
import { ProtectionFields } from './protection-fields.tsx'
import { doorForPaper, sendPaper } from './send-paper.ts'
import { documentsWords } from './words/documents.ts'

export interface Added {
  readonly document: string
  readonly name: string
  readonly sameAs: readonly string[]
}

/** Adds a paper from a file or from the camera. Whatever is in the way, the file and the words stay chosen. */
export function AddPaper({
  person,
  kind = '',
  onAdded,
  onClose,
}: Readonly<{
  person: PersonId
  /** What it is, where only one kind is asked for. */
  kind?: Kind | ''
  onAdded: (added: Added) => void
  onClose: () => void
}>) {
  const w = useWords(documentsWords)
  const staff = useSurroundings().me?.staff
  const door = useDoor()
  const [file, setFile] = useState<File>()
  const [sent, setSent] = useState<number>()
  const going = useRef<AbortController>(undefined)
  useEffect(() => () => going.current?.abort(), [])

  const sending: typeof door = {
    async pass(declared, input, passage) {
      going.current = new AbortController()
      const { signal } = going.current
      const reply = await doorForPaper(door, { file, staff, onSent: setSent, signal }).pass(
        declared,
        input,
        passage,
      )
      setSent(undefined)
      return reply
    },
  }
  return (
    <DoorProvider door={sending}>
      <DoorForm
        does={sendPaper}
        start={{ confidentiality: 'R', ...(kind && { kind }) }}
        labels={{
          file: w.add.file,
          kind: w.add.kind,
          name: w.add.name,
          confidentiality: w.protect.who,
          labels: w.protect.which,
        }}
        input={(values) => ({
          person,
          kind: textOf(values, 'kind'),
          name: textOf(values, 'name'),
          picked: textOf(values, 'file'),
          ...protectionIn(values),
        })}
        refusal={wordsFor(w.refusals)}
        problemWords={{ 'no-file': w.add.noFile }}
        submit={w.add.send}
        quiet
        onDone={(added) => {
          onAdded(added)
          onClose()
        }}
        onCancel={onClose}
      >
        {(values) => (
          <>
            <PickedFile file={file} onPick={setFile} />
            <SelectField
              name="kind"
              label={w.add.kind}
              choices={KINDS.map((value) => ({ value, label: w.kinds[value] }))}
            />
            <TextField
              name="name"
              label={w.add.name}
              hint={w.add.nameHint}
              autoComplete="off"
              maxLength={100}
            />
            <ProtectionFields kind={kindIn(values)} />
            {sent !== undefined && <Progress sent={sent} />}
          </>
        )}
      </DoorForm>
    </DoorProvider>
  )
}

/** A photo is named after its day when nobody named it, so that a paper with a phone takes few taps. */
function PickedFile({ file, onPick }: Readonly<{ file: File | undefined; onPick: (file: File) => void }>) {
  const { add: w } = useWords(documentsWords)
  const { values, set } = useForm()
  const when = useWhen()
  return (
    <FileField
      name="file"
      file={file}
      onPick={(picked, isPhoto) => {
        onPick(picked)
        if (isPhoto && textOf(values, 'name').trim() === '') set('name', w.photoName(when.date(when.today)))
      }}
    />
  )
}

const kindIn = (values: Values): Kind => KINDS.find((kind) => kind === values.kind) ?? 'other'

function Progress({ sent }: Readonly<{ sent: number }>) {
  const { add: w } = useWords(documentsWords)
  const id = useId()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={line} className="hr-sending">
      <span id={id}>{sent < 1 ? w.sending(Math.floor(sent * 100)) : w.checking}</span>
      <progress aria-labelledby={id} max={1} value={sent} />
      {/* Each percent would be too much to hear. */}
      <span className="hr-hidden" role="status">
        {sent < 1 ? w.sending(0) : w.checking}
      </span>
    </div>
  )
}
