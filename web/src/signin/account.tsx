import {
  changePassword,
  endOtherSessions,
  endSession,
  makeRecoveryCodes,
  myFactors,
  mySessions,
  removeFactor,
} from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { PasswordField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Page, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AddPasskey } from './add-passkey.tsx'
import { AddTotp } from './add-totp.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { ShownAgain } from './shown-again.tsx'
import { signinWords } from './words/signin.ts'

/** How one comes in, and where one is in now. */
export function Account({ children }: Readonly<{ children?: ReactNode }>) {
  const w = useWords(signinWords)
  const [codes, setCodes] = useState<readonly string[]>()
  if (codes && codes.length > 0) return <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />
  return (
    <Page tab={w.account.tab} title={w.account.title} lead={w.account.lead}>
      {children}
      <FactorsPanel onCodes={setCodes} />
      <SessionsPanel />
    </Page>
  )
}

function FactorsPanel({ onCodes }: Readonly<{ onCodes: (codes: readonly string[]) => void }>) {
  const w = useWords(signinWords)
  const { account } = w
  const when = useWhen()
  const asked = useAsk(myFactors, {})
  const [changed, setChanged] = useState(false)
  const removing = useDo(removeFactor)
  const making = useDo(makeRecoveryCodes)
  const refused = removing.reply ?? making.reply
  const added = (close: () => void) => (codes: readonly string[]) => {
    close()
    onCodes(codes)
  }
  return (
    <Panel title={account.factors}>
      <Answered asked={asked}>
        {(has) => (
          <ul className="hr-rowlist hr-lined">
            <Way
              name={account.password}
              chip={has.password ? account.passwordSet : undefined}
              none={account.totpOff}
            >
              {!has.password && <p className="hr-second">{account.passwordNone}</p>}
              {has.password && (
                <Reveal label={account.passwordChange}>
                  {(close) => (
                    <ShownAgain>
                      <DoorForm
                        does={changePassword}
                        labels={{ password: w.welcome.newPassword }}
                        input={(values) => ({ password: textOf(values, 'password') })}
                        refusal={wordsFor(w.refusals)}
                        submit={w.welcome.submit}
                        quiet
                        onDone={() => {
                          setChanged(true)
                          close()
                        }}
                        onCancel={close}
                      >
                        <PasswordField
                          name="password"
                          label={w.welcome.newPassword}
                          hint={w.welcome.newPasswordHint}
                          autoComplete="new-password"
                        />
                      </DoorForm>
                    </ShownAgain>
                  )}
                </Reveal>
              )}
              <p role="status">{changed ? account.passwordChanged : ''}</p>
            </Way>
            <Way name={account.totp} chip={has.totp ? account.totpOn : undefined} none={account.totpOff}>
              {has.totp ? (
                <Reveal label={account.remove} what={account.totp}>
                  {() => (
                    <ShownAgain>
                      <Button
                        variant="default"
                        size="xs"
                        onClick={() => void removing.send({ factor: { kind: 'totp' } })}
                      >
                        {account.remove}
                      </Button>
                    </ShownAgain>
                  )}
                </Reveal>
              ) : (
                <Reveal label={account.addTotp}>
                  {(close) => (
                    <ShownAgain>
                      <AddTotp onAdded={added(close)} onCancel={close} />
                    </ShownAgain>
                  )}
                </Reveal>
              )}
            </Way>
            {has.passkeys.map(({ passkey, label, addedAt }) => (
              <Way key={passkey} name={label} chip={account.addedOn(when.day(when.dayOf(addedAt)))}>
                <Reveal label={account.remove} what={label}>
                  {() => (
                    <ShownAgain>
                      <Button
                        variant="default"
                        size="xs"
                        onClick={() => void removing.send({ factor: { kind: 'passkey', passkey } })}
                      >
                        {account.remove}
                      </Button>
                    </ShownAgain>
                  )}
                </Reveal>
              </Way>
            ))}
            <li>
              <Reveal label={account.addPasskey}>
                {(close) => (
                  <ShownAgain>
                    <AddPasskey onAdded={added(close)} onCancel={close} />
                  </ShownAgain>
                )}
              </Reveal>
            </li>
            {(has.totp || has.passkeys.length > 0) && (
              <Way name={account.recovery} chip={account.recoveryLeft(has.recoveryCodesLeft)}>
                <Reveal label={account.recoveryMake}>
                  {() => (
                    <ShownAgain>
                      <Button
                        variant="default"
                        size="xs"
                        onClick={async () => {
                          const made = await making.send({})
                          if (made.kind === 'done') onCodes(made.answer.recoveryCodes)
                        }}
                      >
                        {account.recoveryMake}
                      </Button>
                    </ShownAgain>
                  )}
                </Reveal>
              </Way>
            )}
          </ul>
        )}
      </Answered>
      <p role="status">{refused?.kind === 'refused' ? wordsFor(w.refusals)(refused) : ''}</p>
    </Panel>
  )
}

function Way({
  name,
  chip,
  none,
  children,
}: Readonly<{ name: string; chip: string | undefined; none?: string; children: ReactNode }>) {
  return (
    <li>
      <div className="hr-point">
        <div className="hr-chips">
          <strong>{name}</strong>
          {chip !== undefined ? (
            <Chip tone="fits" shape="tick">
              {chip}
            </Chip>
          ) : (
            none !== undefined && (
              <Chip tone="not-now" shape="dashed">
                {none}
              </Chip>
            )
          )}
        </div>
        {children}
      </div>
    </li>
  )
}

function SessionsPanel() {
  const { account: w } = useWords(signinWords)
  const when = useWhen()
  const asked = useAsk(mySessions, {})
  const ending = useDo(endSession)
  const others = useDo(endOtherSessions)
  return (
    <Panel title={w.sessions}>
      <p>{w.sessionsLead}</p>
      <Answered asked={asked}>
        {(sessions) => (
          <>
            <ul className="hr-rowlist hr-lined">
              {sessions.map(({ session, here, how, device, begunAt, seenAt }) => (
                <li key={session}>
                  <div>
                    {w.on(w.browser[device.browser], w.system[device.system])}
                    <div className="hr-second">
                      {[
                        w.how[how],
                        `${w.begun} ${when.moment(begunAt)}`,
                        `${w.seen} ${when.moment(seenAt)}`,
                      ].join(' · ')}
                    </div>
                  </div>
                  {here ? (
                    <Chip tone="fits" shape="tick">
                      {w.here}
                    </Chip>
                  ) : (
                    <Button
                      variant="default"
                      size="xs"
                      disabled={ending.busy}
                      onClick={() => void ending.send({ session })}
                    >
                      {w.end}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <div>
                <Button variant="default" loading={others.busy} onClick={() => void others.send({})}>
                  {w.endOthers}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}
