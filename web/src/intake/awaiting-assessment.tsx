import { coSignAssessment, handBackAssessment, takeBackAssessment } from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { Proposal, WholeAssessment } from './one-assessment.ts'
import { OnLicense, WhatWasSigned } from './read-assessment.tsx'
import { SignRefused } from './sign-panel.tsx'
import { assessmentWords } from './words/assessment.ts'

/** Signed under supervision: whoever wrote it may take it back; whoever was asked reads it, and co-signs or hands it back. */
export function AwaitingAssessment({ of, Beside }: Readonly<{ of: WholeAssessment; Beside: Proposal }>) {
  const w = useWords(assessmentWords)
  const nameOf = useStaffName()
  const when = useWhen()
  const { me } = useSurroundings()
  const { waits } = of
  if (!waits) return <p>{w.statuses[of.status]}</p>
  const { signature, what, coSigner } = waits
  return (
    <>
      <Panel title={w.statuses.awaiting}>
        <p>{coSigner === me?.staff ? w.coSign.askedOfYou : w.coSign.waits(nameOf(coSigner) ?? '')}</p>
        <p className="hr-second">{w.signedBy(nameOf(signature.by) ?? '', when.moment(signature.at))}</p>
        <OnLicense of={what.credential} />
        {coSigner === me?.staff ? (
          <Decide of={of} hash={signature.hash} />
        ) : (
          of.by === me?.staff && <TakeBack of={of} />
        )}
      </Panel>
      <WhatWasSigned what={what} person={of.person} Beside={Beside} />
    </>
  )
}

function Decide({ of, hash }: Readonly<{ of: WholeAssessment; hash: string }>) {
  const { coSign: w } = useWords(assessmentWords)
  const { send, busy, reply } = useDo(coSignAssessment)
  const navigate = useNavigate()
  // Co-signed, nothing waits for them any more, and this page is no longer theirs to read.
  const coSign = async () => {
    const answered = await send({ assessment: of.assessment, hash })
    if (answered?.kind === 'done') void navigate({ to: '/intake/$case', params: { case: of.case } })
  }
  return (
    <>
      <p className="hr-second">{w.note}</p>
      <SignRefused reply={reply} />
      <div className="hr-actions">
        <Button loading={busy} onClick={() => void coSign()}>
          {w.save}
        </Button>
        <Reveal label={w.handBack}>{(close) => <HandBack of={of} onCancel={close} />}</Reveal>
      </div>
    </>
  )
}

function HandBack({ of, onCancel }: Readonly<{ of: WholeAssessment; onCancel: () => void }>) {
  const w = useWords(assessmentWords)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={handBackAssessment}
      draft={{ form: 'intake.handBackAssessment', about: of.person, subject: of.assessment }}
      labels={{ words: w.coSign.handBackWords }}
      input={(values) => ({ assessment: of.assessment, words: textOf(values, 'words') })}
      refusal={wordsFor(w.refusals)}
      submit={w.coSign.handBack}
      quiet
      onDone={() => void navigate({ to: '/intake/$case', params: { case: of.case } })}
      onCancel={onCancel}
    >
      <LongField name="words" label={w.coSign.handBackWords} />
    </DoorForm>
  )
}

function TakeBack({ of }: Readonly<{ of: WholeAssessment }>) {
  const { coSign: w } = useWords(assessmentWords)
  const { send, busy, reply } = useDo(takeBackAssessment)
  return (
    <>
      <SignRefused reply={reply} />
      <div className="hr-actions">
        <Button variant="default" loading={busy} onClick={() => void send({ assessment: of.assessment })}>
          {w.takeBack}
        </Button>
      </div>
    </>
  )
}
