import { acceptInvitation, becomeOwner, lookAtInvitation, type Stage } from '@handrail/care/signin'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { PasswordField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { SetUpStep } from './set-up-step.tsx'
import { signinWords } from './words/signin.ts'

/** Where a link of an invitation leads: a password, then a second step, then in. */
export function Welcome({ token, onIn }: Readonly<{ token: string; onIn: () => void }>) {
  const w = useWords(signinWords)
  const { answer, trouble, again } = useAsk(lookAtInvitation, { token })
  const [stage, setStage] = useState<Exclude<Stage, { stage: 'in' }>>()
  const reach = (next: Stage) => (next.stage === 'in' ? onIn() : setStage(next))
  if (stage?.stage === 'set-up' && stage.half !== null) return <SetUpStep half={stage.half} onDone={onIn} />
  if (stage?.stage === 'confirm' && stage.half !== null)
    return <ConfirmStep half={stage.half} ways={stage.ways} onStage={reach} onRestart={onIn} />
  if (trouble && (trouble.kind === 'offline' || trouble.kind === 'away'))
    return (
      <Page tab={w.welcome.tab} title={w.welcome.ownerTitle}>
        <TroubleNote trouble={trouble} again={again} />
      </Page>
    )
  if (trouble)
    return (
      <Page
        tab={w.welcome.tab}
        title={w.welcome.notValidTitle}
        lead={wordsOf(w.refusals['link-not-valid'])}
      />
    )
  if (!answer) return <Loading />
  if (answer.kind === 'owner')
    return (
      <Page tab={w.welcome.tab} title={w.welcome.ownerTitle} lead={w.welcome.ownerLead}>
        <DoorForm
          does={becomeOwner}
          labels={{ name: w.welcome.name, email: w.email, password: w.welcome.newPassword }}
          input={(values) => ({
            token,
            name: textOf(values, 'name'),
            email: textOf(values, 'email'),
            password: textOf(values, 'password'),
          })}
          refusal={wordsFor(w.refusals)}
          submit={w.welcome.submit}
          onDone={reach}
        >
          <TextField name="name" label={w.welcome.name} autoComplete="name" />
          <TextField name="email" label={w.email} type="email" autoComplete="username" spellCheck={false} />
          <NewPassword />
        </DoorForm>
      </Page>
    )
  const lead = answer.returning ? w.welcome.returningLead : w.welcome.staffLead
  return (
    <Page tab={w.welcome.tab} title={w.welcome.staffTitle(answer.name)} lead={lead(answer.agency)}>
      <DoorForm
        does={acceptInvitation}
        labels={{ password: w.welcome.newPassword }}
        input={(values) => ({ token, password: textOf(values, 'password') })}
        refusal={wordsFor(w.refusals)}
        submit={w.welcome.submit}
        onDone={reach}
      >
        {/* So that a password manager keeps both together. */}
        <input type="hidden" name="username" autoComplete="username" value={answer.email} readOnly />
        <NewPassword />
      </DoorForm>
    </Page>
  )
}

function NewPassword() {
  const { welcome: w } = useWords(signinWords)
  return (
    <PasswordField
      name="password"
      label={w.newPassword}
      hint={w.newPasswordHint}
      autoComplete="new-password"
    />
  )
}

const wordsOf = (said: string | ((figures: Record<string, never>) => string)): string =>
  typeof said === 'function' ? said({}) : said
