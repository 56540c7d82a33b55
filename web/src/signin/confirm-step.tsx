import { askPasskey, confirm, type Stage, type Way } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useDo } from '../door/doors.tsx'
import type { Reply } from '../door/reply.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { askedOf, shownOf } from './passkeys.ts'
import { signinWords } from './words/signin.ts'

const ORDER: readonly Way[] = ['passkey', 'totp', 'recovery']

type ConfirmStepProps = Readonly<{
  half: string
  ways: readonly Way[]
  onStage: (stage: Stage) => void
  onRestart: () => void
}>

/** The second step: a passkey, a code from an app, or a recovery code. */
export function ConfirmStep({ half, ways, onStage, onRestart }: ConfirmStepProps) {
  const w = useWords(signinWords)
  const [way, setWay] = useState<Way>(ORDER.find((one) => ways.includes(one)) ?? 'totp')
  const restartsOn = (reply: Reply<unknown>) => {
    if (reply.kind === 'refused' && reply.code === 'begin-again') onRestart()
  }
  return (
    <Page tab={w.tab} title={w.confirm.title}>
      {way === 'passkey' ? (
        <PasskeyShown half={half} onStage={onStage} onReply={restartsOn} />
      ) : (
        <DoorForm
          key={way}
          does={confirm}
          labels={{ code: way === 'totp' ? w.confirm.totp : w.confirm.recovery }}
          input={(values) => ({ half, shown: { with: way, code: textOf(values, 'code') } })}
          fieldOf={() => 'code'}
          refusal={wordsFor(w.refusals)}
          problemWords={way === 'totp' ? { 'wrong-form': w.setUp.sixDigits } : {}}
          submit={w.confirm.submit}
          onDone={onStage}
          onReply={restartsOn}
        >
          {way === 'totp' ? (
            <TextField
              name="code"
              short
              label={w.confirm.totp}
              hint={w.confirm.totpHint}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
          ) : (
            <TextField
              name="code"
              label={w.confirm.recovery}
              hint={w.confirm.recoveryHint}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </DoorForm>
      )}
      <ul className="hr-other-ways">
        {ORDER.filter((one) => one !== way && ways.includes(one)).map((one) => (
          <li key={one}>
            <Button variant="subtle" onClick={() => setWay(one)}>
              {w.confirm.other[one]}
            </Button>
          </li>
        ))}
        <li>
          <Button variant="subtle" onClick={onRestart}>
            {w.confirm.back}
          </Button>
        </li>
      </ul>
    </Page>
  )
}

function PasskeyShown({
  half,
  onStage,
  onReply,
}: Readonly<{ half: string; onStage: (stage: Stage) => void; onReply: (reply: Reply<unknown>) => void }>) {
  const w = useWords(signinWords)
  const common = useWords(commonWords)
  const asking = useDo(askPasskey)
  const confirming = useDo(confirm)
  const [notUsed, setNotUsed] = useState(false)
  const show = async () => {
    setNotUsed(false)
    const asked = await asking.send({ half })
    onReply(asked)
    if (asked.kind !== 'done') return
    const shown = await startAuthentication({ optionsJSON: askedOf(asked.answer.options) }).catch(
      () => undefined,
    )
    if (!shown) return setNotUsed(true)
    const came = await confirming.send({ half, shown: { with: 'passkey', shown: shownOf(shown) } })
    onReply(came)
    if (came.kind === 'done') onStage(came.answer)
  }
  const reply = asking.reply ?? confirming.reply
  return (
    <>
      <p>{w.confirm.passkeyLead}</p>
      <div role="status">
        {notUsed && <p>{w.confirm.passkeyFailed}</p>}
        {reply?.kind === 'refused' && <p>{wordsFor(w.refusals)(reply) ?? common.anyRefusal}</p>}
      </div>
      {reply && reply.kind !== 'refused' && reply.kind !== 'problems' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
      <div className="hr-actions">
        <Button variant="filled" loading={asking.busy || confirming.busy} onClick={() => void show()}>
          {w.confirm.passkey}
        </Button>
      </div>
    </>
  )
}
