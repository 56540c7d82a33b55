import type { Instant } from '@handrail/care'
import {
  dropSafety,
  giveSafetyCopy,
  keepPath,
  LOOKED_AT,
  linkSafety,
  lookAtSafety,
  putSafetyInEffect,
  SAFETY_COPY_FOR,
  SAFETY_COPY_HOW,
  SAFETY_WITHDRAWN_WHY,
  withdrawSafety,
} from '@handrail/care/plans'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useStaffName } from '../../agency/colleagues.ts'
import { useDo } from '../../door/doors.tsx'
import { freshToken } from '../../referrals/fresh-code.ts'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { CheckField, RadioField, TextField } from '../../staff-ui/form/fields.tsx'
import { filled, textOf, ticked } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { QrCode } from '../../staff-ui/qr-code.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { NotOnPaper } from '../../ui/paper/not-on-paper.tsx'
import { ReplyNote } from '../reply-note.tsx'
import { planRefusals } from '../words/refusals.ts'
import type { OneSafety } from './one-safety.ts'
import { SafetyPrint } from './paper/safety-print.tsx'
import { usePaper } from './paper/use-paper.ts'
import { safetyWords } from './words/safety.ts'

type Props = Readonly<{ of: OneSafety }>

/** Puts a draft in effect once everything that was typed is kept. */
export function EffectPanel({ of, waits }: Props & Readonly<{ waits: boolean }>) {
  const { effect: w } = useWords(safetyWords)
  const put = useDo(putSafetyInEffect)
  const drop = useDo(dropSafety)
  const asked = { safety: of.safety, version: of.version }
  return (
    <Panel title={w.title}>
      <p>{w.lead}</p>
      <ReplyNote reply={put.reply} />
      <ReplyNote reply={drop.reply} />
      <p className="hr-second" role="status">
        {waits ? w.wait : ''}
      </p>
      <div className="hr-actions">
        <Button disabled={waits} loading={put.busy} onClick={() => void put.send(asked)}>
          {w.save}
        </Button>
        <Button variant="default" disabled={waits} loading={drop.busy} onClick={() => void drop.send(asked)}>
          {w.drop}
        </Button>
      </div>
    </Panel>
  )
}

/** When somebody last looked at it with the person. */
export function LookPanel({ of }: Props) {
  const { look: w } = useWords(safetyWords)
  const refusals = useWords(planRefusals)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const [last] = of.looks
  return (
    <Panel title={w.title}>
      <p>{last ? w.last(when.day(when.dayOf(last.at)), nameOf(last.by) ?? '') : w.never}</p>
      {of.status === 'in-effect' && may('safety:write') && (
        <Reveal label={w.open}>
          {(close) => (
            <DoorForm
              does={lookAtSafety}
              labels={{ why: w.why }}
              input={(values) => ({ safety: of.safety, why: textOf(values, 'why') })}
              refusal={wordsFor(refusals)}
              submit={w.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              <RadioField
                name="why"
                label={w.why}
                choices={LOOKED_AT.map((value) => ({ value, label: w.whys[value] }))}
              />
            </DoorForm>
          )}
        </Reveal>
      )}
    </Panel>
  )
}

/** Paper to take along, and who holds a copy. */
export function CopiesPanel({ of }: Props) {
  const { copies: w } = useWords(safetyWords)
  const may = useMay()
  const when = useWhen()
  const here = useSurroundings()
  const [language, setLanguage] = useState(here.language)
  const { paper, lost, printed, print, saveCard, saveSheet, isMaking, hasFailed } = usePaper(of, language)
  return (
    <Panel title={w.title}>
      {of.status === 'in-effect' && (
        <>
          <NativeSelect
            label={w.language}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')}
            data={(['en', 'es'] as const).map((value) => ({ value, label: w.languages[value] }))}
          />
          <NotOnPaper signs={lost} say={w.notOnPaper} />
          <div className="hr-actions">
            <Button variant="default" onClick={() => void saveCard()}>
              {w.card}
            </Button>
            <Button variant="default" onClick={() => void saveSheet()}>
              {w.sheet}
            </Button>
            {(['card', 'sheet'] as const).map((kind) => (
              <Button key={kind} variant="default" onClick={() => print(kind)}>
                {kind === 'card' ? w.printCard : w.printSheet}
              </Button>
            ))}
          </div>
          {printed && <SafetyPrint paper={paper} kind={printed} />}
          <p className="hr-second" role="status">
            {isMaking ? w.making : hasFailed ? w.failed : ''}
          </p>
        </>
      )}
      {of.copies.length === 0 ? (
        <p className="hr-second">{w.none}</p>
      ) : (
        <ul className="hr-dots">
          {of.copies.map(({ to, name, how, at }) => (
            <li key={`${at}${how}${name}`}>
              {w.line(name ?? w.tos[to], w.hows[how], when.day(when.dayOf(at)))}
            </li>
          ))}
        </ul>
      )}
      {of.status === 'in-effect' && may('safety:write') && (
        <Reveal label={w.open}>{(close) => <CopyForm of={of} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function CopyForm({ of, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const { copies: w } = useWords(safetyWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={giveSafetyCopy}
      start={{ to: 'person' }}
      labels={{ to: w.to, how: w.how, name: w.name, chosen: w.chosen }}
      input={(values) => ({
        safety: of.safety,
        to: textOf(values, 'to'),
        how: textOf(values, 'how'),
        name: filled(values, 'name'),
        chosen: ticked(values, 'chosen'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="to"
        label={w.to}
        choices={SAFETY_COPY_FOR.map((value) => ({ value, label: w.tos[value] }))}
      />
      <TextField name="name" label={w.name} autoComplete="off" />
      <CheckField name="chosen" label={w.chosen} />
      <RadioField
        name="how"
        label={w.how}
        choices={SAFETY_COPY_HOW.map((value) => ({ value, label: w.hows[value] }))}
      />
    </DoorForm>
  )
}

/** A link for the person's own phone, read from the screen while one sits together. It is shown once. */
export function PhonePanel({ of }: Props) {
  const { phone: w } = useWords(safetyWords)
  const when = useWhen()
  const { send, busy, reply } = useDo(linkSafety)
  const [made, setMade] = useState<{ readonly address: string; readonly endsAt: Instant }>()
  const make = async () => {
    const token = freshToken()
    const done = await send({ safety: of.safety, token })
    if (done.kind !== 'done') return
    const { slug, endsAt } = done.answer
    setMade({ address: window.location.origin + keepPath(slug, token), endsAt })
  }
  return (
    <Panel title={w.title}>
      <p className="hr-second">{w.lead}</p>
      <ReplyNote reply={reply} />
      {made && (
        <>
          <QrCode text={made.address} label={w.scan} />
          <p>{w.scan}</p>
          <p className="hr-second">
            {w.address}: <a href={made.address}>{made.address}</a>
          </p>
          <p className="hr-second">{w.until(when.moment(made.endsAt))}</p>
        </>
      )}
      <div className="hr-actions">
        <Button variant="default" loading={busy} onClick={() => void make()}>
          {made ? w.again : w.make}
        </Button>
      </div>
    </Panel>
  )
}

/** Ends the plan with none in its place. */
export function WithdrawPart({ of }: Props) {
  const { withdraw: w } = useWords(safetyWords)
  const refusals = useWords(planRefusals)
  return (
    <Reveal label={w.open}>
      {(close) => (
        <DoorForm
          does={withdrawSafety}
          version={of.version}
          labels={{ why: w.why }}
          input={(values, version) => ({
            safety: of.safety,
            version: version ?? of.version,
            why: textOf(values, 'why'),
          })}
          refusal={wordsFor(refusals)}
          submit={w.save}
          quiet
          onDone={close}
          onCancel={close}
        >
          <RadioField
            name="why"
            label={w.why}
            choices={SAFETY_WITHDRAWN_WHY.map((value) => ({ value, label: w.whys[value] }))}
          />
        </DoorForm>
      )}
    </Reveal>
  )
}
