import { type Policy, policyAsked, setPolicy } from '@handrail/care/signin'
import { useState } from 'react'
import { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { SavedSign } from '../staff-ui/saved-sign.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { policyWords } from './words/policy.ts'
import { signinWords } from './words/signin.ts'

/** How people come in, for those who set up the agency. */
export function PolicyPart() {
  const w = useWords(policyWords)
  const { refusals } = useWords(signinWords)
  const asked = useAsk(policyAsked, {})
  const [saved, setSaved] = useState(false)
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {(policy) => (
          <DoorForm
            key={policy.version}
            does={setPolicy}
            start={valuesOf(policy)}
            version={policy.version}
            labels={{ secondFactor: w.secondFactor, idleMinutes: w.idle }}
            input={(values, version) => ({
              secondFactor: textOf(values, 'secondFactor'),
              idleMinutes: Number(textOf(values, 'idleMinutes')),
              version: version ?? policy.version,
            })}
            newer={newer}
            refusal={wordsFor(refusals)}
            submit={w.save}
            onDone={() => setSaved(true)}
          >
            <RadioField
              name="secondFactor"
              label={w.secondFactor}
              choices={(['required', 'optional'] as const).map((value) => ({
                value,
                label: w.secondFactors[value],
              }))}
            />
            <TextField name="idleMinutes" label={w.idle} hint={w.idleHint} inputMode="numeric" short />
          </DoorForm>
        )}
      </Answered>
      <SavedSign shown={saved}>{w.saved}</SavedSign>
    </>
  )
}

const valuesOf = ({ secondFactor, idleMinutes }: Pick<Policy, 'secondFactor' | 'idleMinutes'>) => ({
  secondFactor,
  idleMinutes: String(idleMinutes),
})

const shape = z.object({
  secondFactor: z.enum(['required', 'optional']),
  idleMinutes: z.int(),
  version: z.int(),
})

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
