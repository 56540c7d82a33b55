import { type Instant, instant } from '@handrail/care'
import { openEmergencyAccess, PURPOSES } from '@handrail/care/people'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reply } from '../door/reply.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf, ticked } from '../staff-ui/form/values.ts'
import { Page, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'

const LENGTHS = [30, 60, 120, 240]

/** A reason, a limit in time, and somebody who looks at it afterwards. */
export function EmergencyPage() {
  const w = useWords(peopleWords)
  const form = w.emergencyForm
  const navigate = useNavigate()
  const when = useWhen()
  const [earlier, setEarlier] = useState<Instant>()
  return (
    <Page
      tab={form.tab}
      title={form.title}
      lead={form.lead}
      trail={<Link to="/people">{w.title}</Link>}
      side={
        <Panel>
          <ul className="hr-dots">
            {form.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Panel>
      }
    >
      <DoorForm
        does={openEmergencyAccess}
        draft={{ form: 'people.openEmergencyAccess' }}
        start={{ minutes: '60' }}
        labels={{
          name: form.name,
          bornOn: form.bornOn,
          purpose: form.purpose,
          words: form.words,
          minutes: form.minutes,
          again: form.again,
        }}
        input={(values) => ({
          name: textOf(values, 'name'),
          bornOn: textOf(values, 'bornOn'),
          purpose: textOf(values, 'purpose'),
          words: textOf(values, 'words'),
          minutes: Number(textOf(values, 'minutes')),
          again: earlier !== undefined && ticked(values, 'again'),
        })}
        refusal={wordsFor(w.refusals)}
        problemWords={w.problems}
        onReply={(reply) => setEarlier((before) => openedBefore(reply) ?? before)}
        submit={form.submit}
        onDone={({ person }) => void navigate({ to: '/people/$person', params: { person } })}
        onCancel={() => void navigate({ to: '/people' })}
      >
        {earlier !== undefined && (
          <>
            <p className="hr-note">{form.openedBefore(when.moment(earlier))}</p>
            <CheckField name="again" label={form.again} hint={form.againHint} />
          </>
        )}
        <TextField name="name" label={form.name} hint={form.nameHint} autoComplete="off" />
        <TextField name="bornOn" label={form.bornOn} type="date" short />
        <RadioField
          name="purpose"
          label={form.purpose}
          choices={PURPOSES.map((value) => ({ value, label: form.purposes[value] }))}
        />
        <LongField name="words" label={form.words} hint={form.wordsHint} />
        <SelectField
          name="minutes"
          label={form.minutes}
          choices={LENGTHS.map((minutes) => ({ value: String(minutes), label: form.minutesChoice(minutes) }))}
        />
      </DoorForm>
    </Page>
  )
}

/** When the same person opened this record before and nobody has looked at that yet. */
function openedBefore(reply: Reply<unknown>): Instant | undefined {
  if (reply.kind !== 'refused' || reply.code !== 'not-reviewed-yet') return undefined
  const at = instant.safeParse(reply.figures.openedAt)
  return at.success ? at.data : undefined
}
