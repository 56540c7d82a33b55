import {
  dropVersion,
  plansOf,
  putInEffect,
  REVOKED_WHY,
  revokePlan,
  type SecondLook,
  takeVersionBack,
} from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk, useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OnePlan } from './one-plan.ts'
import { ReplyNote } from './reply-note.tsx'
import { useVersionText } from './version-text.ts'
import { nextWords } from './words/next.ts'
import { planWords } from './words/plan.ts'
import { planRefusals } from './words/refusals.ts'

type Props = Readonly<{ of: OnePlan }>

function Drop({ of, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const { offer: w } = useWords(planWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={dropVersion}
      labels={{ why: w.dropWhy }}
      input={(values) => ({ plan: of.plan, version: of.version, why: textOf(values, 'why') })}
      refusal={wordsFor(refusals)}
      submit={w.drop}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="why" label={w.dropWhy} />
    </DoorForm>
  )
}

/** How a version ends, at the end of its page: what leads on stands at its beginning. */
export function EndPanel({ of }: Props) {
  const w = useWords(planWords)
  const next = useWords(nextWords)
  const may = useMay()
  const back = useDo(takeVersionBack)
  if (of.status === 'in-effect')
    return may('plans:approve') ? (
      <Panel title={next.endTitle}>
        <p className="hr-second">{next.endPlan}</p>
        <div className="hr-actions">
          <Reveal label={w.effect.revoke}>{(close) => <Revoke of={of} onDone={close} />}</Reveal>
        </div>
      </Panel>
    ) : null
  if ((of.status !== 'draft' && of.status !== 'offered') || !may('plans:work')) return null
  return (
    <Panel title={next.endTitle}>
      <p className="hr-second">{next.endDraft}</p>
      <ReplyNote reply={back.reply} />
      <div className="hr-actions">
        {of.status === 'offered' && of.signatures.length === 0 && (
          <Button
            variant="default"
            size="xs"
            loading={back.busy}
            onClick={() => void back.send({ plan: of.plan, version: of.version })}
          >
            {w.offer.takeBack}
          </Button>
        )}
        <Reveal label={w.offer.drop}>{(close) => <Drop of={of} onDone={close} />}</Reveal>
      </div>
    </Panel>
  )
}

/** From which day it holds, and why somebody's signature is not waited for. */
export function PutInEffect({ of, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const { effect: w } = useWords(planWords)
  const refusals = useWords(planRefusals)
  const when = useWhen()
  return (
    <DoorForm
      does={putInEffect}
      start={{ from: when.today }}
      labels={{ from: w.from, without: w.without }}
      input={(values) => ({
        plan: of.plan,
        version: of.version,
        from: textOf(values, 'from'),
        without: filled(values, 'without'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.save}
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="from" label={w.from} type="date" short />
      {of.stillToSign.length > 0 && <LongField name="without" label={w.without} />}
    </DoorForm>
  )
}

function Revoke({ of, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const { effect: w } = useWords(planWords)
  const refusals = useWords(planRefusals)
  return (
    <DoorForm
      does={revokePlan}
      labels={{ why: w.why }}
      input={(values) => ({ plan: of.plan, version: of.version, why: textOf(values, 'why') })}
      refusal={wordsFor(refusals)}
      submit={w.revoke}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.why}
        choices={REVOKED_WHY.map((value) => ({ value, label: w.whys[value] }))}
      />
    </DoorForm>
  )
}

/** Suggestions, each with the goal it is about. */
export function LooksPanel({ of }: Props) {
  const { looks: w, goalN } = useWords(planWords)
  const said = ({ code, figures }: SecondLook): string => {
    if (code === 'mostly-as-before') return w.copied(Number(figures?.percent ?? 0))
    if (code === 'many-goals') return w.many(Number(figures?.actual ?? 0))
    return w.codes[code]
  }
  const whatOf = ({ goal, objective }: SecondLook): string | undefined => {
    const n = of.content.goals.findIndex(({ id }) => id === goal)
    if (n < 0) return undefined
    const what = of.content.goals[n]?.objectives.find(({ id }) => id === objective)?.what
    return [goalN(n + 1), what && `“${what}”`].filter(Boolean).join(', ')
  }
  return (
    <Panel title={w.title}>
      <p className="hr-second">{of.looks.length === 0 ? w.none : w.lead}</p>
      <ul className="hr-rowlist">
        {(of.looks as readonly SecondLook[]).map((one) => (
          <li key={`${one.code} ${one.goal} ${one.objective}`}>
            <div>
              {said(one)}
              {whatOf(one) && <div className="hr-second">{whatOf(one)}</div>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Every version, with where one stands. */
export function VersionsPanel({ of }: Props) {
  const w = useWords(planWords)
  const { titleOf, whenOf } = useVersionText()
  const { answer } = useAsk(plansOf, { case: of.case })
  return (
    <Panel title={w.versionsTitle}>
      <ul className="hr-rowlist">
        {(answer?.versions ?? []).map((one) => (
          <li key={one.plan} aria-current={one.plan === of.plan ? 'true' : undefined}>
            <div>
              {one.plan === of.plan ? (
                <strong>{titleOf(one)}</strong>
              ) : (
                <Link to="/plans/version/$plan" params={{ plan: one.plan }}>
                  {titleOf(one)}
                </Link>
              )}
              <div className="hr-second">{whenOf(one)}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
