import { demoAccounts, enter, enterDemo, type Stage, waysIn } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useAsk, useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { PasswordField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { AgencyStep } from './agency-step.tsx'
import { singleSignOnAddress } from './single-sign-on-address.ts'
import { signinWords } from './words/signin.ts'

type FirstStepProps = Readonly<{
  agency: string | undefined
  onAgency: (slug: string | undefined) => void
  onStage: (stage: Stage) => void
  again: boolean
  problem: string | undefined
}>

/** What an agency offers to come in: its own accounts, another system's, or in a demo one tap. */
export function FirstStep({ agency, onAgency, onStage, again, problem }: FirstStepProps) {
  const w = useWords(signinWords)
  const common = useWords(commonWords)
  const { answer, trouble, again: retry } = useAsk(waysIn, {})
  if (trouble && trouble.kind !== 'not-signed-in' && trouble.kind !== 'not-found')
    return (
      <Page tab={w.tab} title={w.submit}>
        <TroubleNote trouble={trouble} again={retry} />
      </Page>
    )
  if (trouble) return <AgencyStep tried={agency} onAgency={onAgency} />
  if (!answer) return <Loading />
  if (!answer.begun && !answer.demo)
    return (
      <Page tab={w.tab} title={w.noOwner.title} lead={w.noOwner.lead}>
        <p>{w.noOwner.again}</p>
      </Page>
    )
  return (
    <Page tab={w.tab} title={w.title(answer.agency)} lead={again ? w.again : w.lead}>
      {problem !== undefined && (
        <p className="hr-note" role="status">
          {wordsFor(w.refusals)({ kind: 'refused', code: problem, figures: {} }) ?? common.anyRefusal}
        </p>
      )}
      {answer.demo && <DemoAccounts onStage={onStage} />}
      {answer.singleSignOn && (
        <Button component="a" href={singleSignOnAddress(answer.slug)} variant="default">
          {w.single}
        </Button>
      )}
      {answer.demo && <h2>{w.demo.orPassword}</h2>}
      <DoorForm
        does={enter}
        labels={{ email: w.email, password: w.password }}
        input={(values) => ({ email: textOf(values, 'email').trim(), password: textOf(values, 'password') })}
        refusal={wordsFor(w.refusals)}
        submit={w.submit}
        quiet={answer.demo}
        onDone={onStage}
      >
        <TextField name="email" label={w.email} type="email" autoComplete="username" spellCheck={false} />
        <PasswordField name="password" label={w.password} autoComplete="current-password" />
      </DoorForm>
      <p className="hr-second">{w.lost}</p>
    </Page>
  )
}

function DemoAccounts({ onStage }: Readonly<{ onStage: (stage: Stage) => void }>) {
  const w = useWords(signinWords)
  const roles = useWords(roleWords)
  const { answer } = useAsk(demoAccounts, {})
  const { send, busy, reply } = useDo(enterDemo)
  return (
    <Section title={w.demo.title}>
      <p>{w.demo.lead}</p>
      {reply && reply.kind !== 'done' && reply.kind !== 'problems' && reply.kind !== 'refused' && (
        <TroubleNote trouble={reply} />
      )}
      <ul className="hr-demo-list">
        {answer?.map(({ staff, name, role }) => (
          <li key={staff}>
            <Button
              variant="default"
              fullWidth
              justify="flex-start"
              disabled={busy}
              onClick={async () => {
                const came = await send({ staff })
                if (came.kind === 'done') onStage(came.answer)
              }}
            >
              {w.demo.as(name, roles[role])}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
