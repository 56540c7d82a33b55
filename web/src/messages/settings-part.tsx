import {
  changeMessageSettings,
  type MessageSettings,
  messageSettings,
  readMessageSettings,
} from '@handrail/care/messages'
import { useState } from 'react'
import { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { SavedSign } from '../staff-ui/saved-sign.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { messageSettingsWords } from './words/settings.ts'

/** What messages call the agency where others could read them, and when none goes out. */
export function MessagesPart() {
  const w = useWords(messageSettingsWords)
  const asked = useAsk(readMessageSettings, {})
  const [saved, setSaved] = useState(false)
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {(now) => (
          <DoorForm
            key={now.version}
            does={changeMessageSettings}
            draft={{ form: 'messages.changeSettings' }}
            start={valuesOf(now)}
            version={now.version}
            labels={{ sender: w.sender, phone: w.phone, quietFrom: w.quietFrom, quietUntil: w.quietUntil }}
            input={(values, version) => ({
              sender: filled(values, 'sender') ?? null,
              phone: filled(values, 'phone') ?? null,
              quietFrom: textOf(values, 'quietFrom'),
              quietUntil: textOf(values, 'quietUntil'),
              version: version ?? now.version,
            })}
            newer={newer}
            problemWords={w.problems}
            submit={w.save}
            onDone={() => setSaved(true)}
          >
            <TextField name="sender" label={w.sender} hint={w.senderHint} maxLength={60} />
            <TextField name="phone" label={w.phone} hint={w.phoneHint} type="tel" />
            <Pair>
              <TextField name="quietFrom" label={w.quietFrom} hint={w.quietHint} type="time" short />
              <TextField name="quietUntil" label={w.quietUntil} hint={w.quietHint} type="time" short />
            </Pair>
          </DoorForm>
        )}
      </Answered>
      <SavedSign shown={saved}>{w.saved}</SavedSign>
    </>
  )
}

const valuesOf = ({ sender, phone, quietFrom, quietUntil }: MessageSettings): Values => ({
  sender: sender ?? '',
  phone: phone ?? '',
  quietFrom,
  quietUntil,
})

const shape = messageSettings.extend({ version: z.int() }).loose()

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
