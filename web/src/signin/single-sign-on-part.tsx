import { type SingleSignOn, setSingleSignOn, singleSignOnAsked } from '@handrail/care/signin'
import { useState } from 'react'
import { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { CheckField, PasswordField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { ShownAgain } from './shown-again.tsx'
import { returnAddress } from './single-sign-on-address.ts'
import { outsideWords } from './words/outside.ts'
import { signinWords } from './words/signin.ts'

/** Lets another system of the agency vouch for its staff. Whoever sets it up shows their password again. */
export function SingleSignOnPart() {
  const w = useWords(outsideWords)
  const asked = useAsk(singleSignOnAsked, {})
  const [saved, setSaved] = useState(false)
  return (
    <Section title={w.title}>
      <p>{w.lead}</p>
      <Answered asked={asked} lines={1}>
        {(now) => (
          <>
            <dl className="hr-facts">
              <div>
                <dt>{w.returnAddress}</dt>
                <dd className="hr-address">{now?.returnAddress ?? returnAddress()}</dd>
                <dd className="hr-second">{w.returnHint}</dd>
              </div>
              <div>
                <dt>{w.issuer}</dt>
                <dd className="hr-address">{now?.issuer ?? w.off}</dd>
              </div>
            </dl>
            <Reveal label={w.open}>
              {(close) => (
                <ShownAgain>
                  <SetUp
                    now={now}
                    onDone={() => {
                      setSaved(true)
                      close()
                    }}
                    onCancel={close}
                  />
                </ShownAgain>
              )}
            </Reveal>
          </>
        )}
      </Answered>
      <p role="status">{saved ? w.saved : ''}</p>
    </Section>
  )
}

function SetUp({
  now,
  onDone,
  onCancel,
}: Readonly<{
  now: z.output<typeof singleSignOnAsked.answer>
  onDone: () => void
  onCancel: () => void
}>) {
  const w = useWords(outsideWords)
  const { refusals } = useWords(signinWords)
  return (
    <DoorForm
      does={setSingleSignOn}
      start={valuesOf(now ?? { on: true, issuer: '', clientId: '', needsVerifiedEmail: true })}
      version={now?.version ?? 0}
      labels={{
        on: w.on,
        issuer: w.issuer,
        clientId: w.clientId,
        secret: w.secret,
        needsVerifiedEmail: w.needsVerifiedEmail,
      }}
      input={(values, version) => ({
        on: ticked(values, 'on'),
        issuer: textOf(values, 'issuer').trim(),
        clientId: textOf(values, 'clientId').trim(),
        needsVerifiedEmail: ticked(values, 'needsVerifiedEmail'),
        version: version ?? 0,
        ...withoutEmpty({ secret: filled(values, 'secret') }),
      })}
      newer={newer}
      refusal={wordsFor(refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onCancel}
    >
      <CheckField name="on" label={w.on} hint={w.onHint} />
      <TextField name="issuer" label={w.issuer} hint={w.issuerHint} autoComplete="off" spellCheck={false} />
      <TextField name="clientId" label={w.clientId} autoComplete="off" spellCheck={false} />
      <PasswordField
        name="secret"
        label={w.secret}
        hint={now?.hasSecret ? w.secretKept : w.secretHint}
        autoComplete="off"
      />
      <CheckField name="needsVerifiedEmail" label={w.needsVerifiedEmail} hint={w.needsVerifiedEmailHint} />
    </DoorForm>
  )
}

const valuesOf = ({
  on,
  issuer,
  clientId,
  needsVerifiedEmail,
}: Pick<SingleSignOn, 'on' | 'issuer' | 'clientId' | 'needsVerifiedEmail'>): Values => ({
  on,
  issuer,
  clientId,
  needsVerifiedEmail,
})

const shape = z.object({
  on: z.boolean(),
  issuer: z.string(),
  clientId: z.string(),
  needsVerifiedEmail: z.boolean(),
  version: z.int(),
})

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
