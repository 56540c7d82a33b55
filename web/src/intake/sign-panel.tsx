import type { PlainDate } from '@handrail/care'
import {
  askCoSignature,
  assessorRule,
  DROPPED_WHY,
  dropAssessment,
  signAssessment,
} from '@handrail/care/intake'
import { STATE_NAMES, type StateCode } from '@handrail/eligibility'
import { Button, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useDo } from '../door/doors.tsx'
import type { Reply } from '../door/reply.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { listIn, wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { Notice } from '../ui/notice.tsx'
import type { WholeAssessment } from './one-assessment.ts'
import { assessmentWords } from './words/assessment.ts'

/** Leads to a part, and opens it. */
export const unfold = (part: string) => document.getElementById(`part-${part}`)?.setAttribute('open', '')

interface SignProps {
  readonly where: StateCode | undefined
  readonly on: PlainDate
  readonly of: WholeAssessment
  readonly missing: readonly string[]
  readonly waits: boolean
}

/** What is missing by name; then the signature. */
export function SignPanel({ of, missing, waits, where, on }: SignProps) {
  const w = useWords(assessmentWords)
  const { send, busy, reply } = useDo(signAssessment)
  const isReady = missing.length === 0
  const isSupervised = of.signing?.as === 'supervised'
  return (
    <Panel title={w.sign.title}>
      {isReady ? (
        <p>{w.sign.ready}</p>
      ) : (
        <>
          <p>{w.sign.missing}</p>
          <ul className="hr-missing">
            {missing.map((name) => {
              const [part = ''] = name.split('.')
              return (
                <li key={name}>
                  <a href={`#part-${part}`} onClick={() => unfold(part)}>
                    {w.asks[name] ?? name}
                  </a>
                </li>
              )
            })}
          </ul>
        </>
      )}
      {where && <WhoSigns where={where} on={on} />}
      <p className="hr-second">{isSupervised ? w.sign.supervisedNote : w.sign.note}</p>
      {!isSupervised && <SignRefused reply={reply} />}
      <p className="hr-second" role="status">
        {waits ? w.sign.wait : ''}
      </p>
      {isSupervised && <AskCoSignature of={of} disabled={!isReady || waits} />}
      <div className="hr-actions">
        {!isSupervised && (
          <Button
            disabled={!isReady || waits}
            loading={busy}
            onClick={() => void send({ assessment: of.assessment, version: of.version })}
          >
            {w.sign.save}
          </Button>
        )}
        <Reveal label={w.drop.open}>{(close) => <Drop of={of} onCancel={close} />}</Reveal>
      </div>
    </Panel>
  )
}

/** Whose rule says who may sign there. What nobody checked is said to be so, and stops nobody. */
function WhoSigns({ where, on }: Readonly<{ where: StateCode; on: PlainDate }>) {
  const w = useWords(assessmentWords)
  const { language } = useSurroundings()
  const rule = assessorRule(where, on)
  const name = STATE_NAMES[where][language]
  const besides = Object.keys(rule.besides).map((kind) => w.licences[kind] ?? kind)
  return (
    <>
      {besides.length > 0 && <p>{w.whoSigns.privilege(name, besides.join(', '))}</p>}
      <p className="hr-second">
        {rule.of === 'any-state' ? w.whoSigns.practice(name) : w.whoSigns.ofState(name, rule.source)}
      </p>
    </>
  )
}

/** Signs under supervision, and asks somebody who signs alone. */
function AskCoSignature({ of, disabled }: Readonly<{ of: WholeAssessment; disabled: boolean }>) {
  const w = useWords(assessmentWords)
  const nameOf = useStaffName()
  const { send, busy, reply } = useDo(askCoSignature)
  const [coSigner, setCoSigner] = useState('')
  const coSigners = of.signing?.coSigners ?? []
  return (
    <>
      <p>{w.coSign.supervised}</p>
      {coSigners.length === 0 ? (
        <Notice tone="info">{w.coSign.nobody}</Notice>
      ) : (
        <NativeSelect
          label={w.coSign.who}
          value={coSigner}
          onChange={({ currentTarget: { value } }) => setCoSigner(value)}
          data={[
            { value: '', label: w.choose },
            ...coSigners.map((staff) => ({ value: staff, label: nameOf(staff) ?? staff })),
          ]}
        />
      )}
      <SignRefused reply={reply} />
      <div className="hr-actions">
        <Button
          disabled={disabled || coSigner === ''}
          loading={busy}
          onClick={() => void send({ assessment: of.assessment, version: of.version, coSigner })}
        >
          {w.coSign.ask}
        </Button>
      </div>
    </>
  )
}

export function SignRefused({ reply }: Readonly<{ reply: Reply<unknown> | undefined }>) {
  const w = useWords(assessmentWords)
  if (!reply || reply.kind === 'done') return null
  if (reply.kind === 'problems') return <TroubleNote trouble={{ kind: 'fault' }} />
  if (reply.kind !== 'refused') return <TroubleNote trouble={reply} />
  const kinds = listIn(reply.figures, 'kinds').map((one) => w.licences[one] ?? one)
  const said =
    reply.code === 'no-valid-credential'
      ? w.licenseRefusal(reply.figures, kinds.join(', '))
      : wordsFor(w.refusals)(reply)
  return <Notice tone="info">{said ?? reply.code}</Notice>
}

function Drop({ of, onCancel }: Readonly<{ of: WholeAssessment; onCancel: () => void }>) {
  const w = useWords(assessmentWords)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={dropAssessment}
      labels={{ why: w.drop.why }}
      input={(values) => ({ assessment: of.assessment, why: textOf(values, 'why') })}
      refusal={wordsFor(w.refusals)}
      submit={w.drop.save}
      quiet
      onDone={() => void navigate({ to: '/intake/$case', params: { case: of.case } })}
      onCancel={onCancel}
    >
      <RadioField
        name="why"
        label={w.drop.why}
        choices={DROPPED_WHY.map((value) => ({ value, label: w.droppedWhy[value] }))}
      />
      <p className="hr-second">{w.drop.note}</p>
    </DoorForm>
  )
}
