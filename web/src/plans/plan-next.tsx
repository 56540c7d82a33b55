import { instantAt } from '@handrail/care'
import {
  beginVersion,
  copiesOf,
  lacksForOffer,
  offerVersion,
  type plansOf,
  type Signer,
  shownStatus,
} from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { useAsk, useDo } from '../door/doors.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { GoldStop } from '../ui/icons.tsx'
import { copyStanding } from './copy-standing.ts'
import type { OnePlan } from './one-plan.ts'
import { PutInEffect } from './plan-panels.tsx'
import { ReplyNote } from './reply-note.tsx'
import { useSignerName } from './signatures-panel.tsx'
import { nextWords } from './words/next.ts'
import { planWords } from './words/plan.ts'
import { jumpTo } from './write-plan.tsx'

type Versions = z.output<typeof plansOf.answer>['versions']

interface NextProps {
  readonly of: OnePlan
  readonly name: string
  readonly versions: Versions
  /** Something of it is still being saved. */
  readonly waits: boolean
  /** From a plan in effect to what a later room holds of it, as a review. */
  readonly goOn: ReactNode
}

/** The one next step of a version, by how it stands, with its reason. */
export function PlanNext(props: NextProps) {
  const { of, versions } = props
  const w = useWords(nextWords)
  const current = versions.find(({ status }) => status === 'in-effect')
  switch (of.status) {
    case 'draft':
      return <DraftNext {...props} />
    case 'offered':
      return <OfferedNext {...props} />
    case 'in-effect':
      return <InEffectNext {...props} />
    default:
      return current ? (
        <Step title={w.current(current.n)} why={w.currentWhy}>
          <LinkButton to="/plans/version/$plan" params={{ plan: current.plan }} variant="filled">
            {w.toCurrent(current.n)}
          </LinkButton>
        </Step>
      ) : null
  }
}

interface StepProps {
  readonly title: string
  readonly why: ReactNode
  readonly note?: ReactNode
  readonly children?: ReactNode
}

function Step({ title, why, note, children }: StepProps) {
  const w = useWords(nextWords)
  return (
    <section className="hr-next" aria-label={w.kicker} id="plan-next">
      <div>
        <p className="hr-kicker">
          <GoldStop />
          {w.kicker}
        </p>
        <h2>{title}</h2>
        <p>{why}</p>
        {note}
      </div>
      {children && <div className="hr-actions">{children}</div>}
    </section>
  )
}

/** What an offer takes, then the offer. */
function DraftNext({ of, waits }: NextProps) {
  const w = useWords(nextWords)
  const { offer } = useWords(planWords)
  const may = useMay()
  const { send, busy, reply } = useDo(offerVersion)
  const lacks = lacksForOffer(of.content)
  if (!may('plans:work')) return null
  const note = (
    <>
      <ReplyNote reply={reply} />
      <p className="hr-second" role="status">
        {waits ? offer.wait : ''}
      </p>
    </>
  )
  return (
    <Step
      title={w.draft}
      why={
        lacks ? w.draftStill(offer.missing[lacks.refused] ?? lacks.refused) : `${offer.ready} ${offer.lead}`
      }
      note={note}
    >
      <Button
        disabled={lacks !== undefined || waits}
        loading={busy}
        onClick={() => void send({ plan: of.plan, version: of.version })}
      >
        {offer.save}
      </Button>
    </Step>
  )
}

/** Who has not signed, in a line. */
function useMissing(of: OnePlan, name: string): string {
  const signer = useSignerName()
  return (of.stillToSign as readonly Signer[]).map((one) => signer(one.as, name, one.name)).join('; ')
}

/** To the signatures of this page: its address stays, so that one step back leads to where one came from. */
function ToSignatures({ isFirst }: Readonly<{ isFirst: boolean }>) {
  const w = useWords(nextWords)
  return (
    <Button variant={isFirst ? 'filled' : 'default'} onClick={() => jumpTo('signatures')}>
      {w.toSignatures}
    </Button>
  )
}

function OfferedNext({ of, name }: NextProps) {
  const w = useWords(nextWords)
  const { effect } = useWords(planWords)
  const may = useMay()
  const missing = useMissing(of, name)
  const isWhole = of.stillToSign.length === 0
  return (
    <Step title={isWhole ? w.allSigned : w.offered} why={isWhole ? w.allSignedWhy : w.offeredStill(missing)}>
      {!isWhole && <ToSignatures isFirst />}
      {may('plans:approve') && (
        <Reveal label={effect.save}>{(close) => <PutInEffect of={of} onDone={close} />}</Reveal>
      )}
    </Step>
  )
}

function InEffectNext({ of, name, versions, goOn }: NextProps) {
  const w = useWords(nextWords)
  const when = useWhen()
  const may = useMay()
  const { now } = useSurroundings()
  const missing = useMissing(of, name)
  const { answer } = useAsk(copiesOf, { plan: of.plan })
  const standing = answer && copyStanding(answer.copies, instantAt(now()))
  const lacksCopy = standing?.is === 'none' && may('plans:work')
  const isOver = shownStatus(of.status, of.until, when.today) === 'expired'
  const reviewOn = of.content.terms?.reviewOn
  const step =
    isOver && of.until
      ? { title: w.expired, why: w.expiredWhy(when.date(of.until)) }
      : lacksCopy
        ? { title: w.copy, why: w.copyWhy }
        : {
            title: w.goes,
            why: reviewOn && reviewOn >= when.today ? w.goesWhy(when.date(reviewOn)) : w.goesWhyNoDay,
          }
  return (
    <Step {...step} note={of.stillToSign.length > 0 && <p>{w.unsigned(missing)}</p>}>
      <LinkButton
        to="/plans/copy/$plan"
        params={{ plan: of.plan }}
        variant={lacksCopy && !isOver ? 'filled' : 'default'}
      >
        {lacksCopy ? w.copy : w.toCopy}
      </LinkButton>
      {may('progress:read') && (
        <LinkButton
          to="/progress/$case"
          params={{ case: of.case }}
          variant={lacksCopy || isOver ? 'default' : 'filled'}
        >
          {w.toGoes}
        </LinkButton>
      )}
      {goOn}
      <NextVersion of={of} versions={versions} isFirst={isOver} />
      {of.stillToSign.length > 0 && <ToSignatures isFirst={false} />}
    </Step>
  )
}

/** The next version: the one that is being written, or its beginning. */
function NextVersion({
  of,
  versions,
  isFirst,
}: Readonly<{ of: OnePlan; versions: Versions; isFirst: boolean }>) {
  const w = useWords(nextWords)
  const may = useMay()
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginVersion)
  const underWay = versions.find(({ status }) => status === 'draft' || status === 'offered')
  const variant = isFirst ? 'filled' : 'default'
  if (underWay)
    return (
      <LinkButton to="/plans/version/$plan" params={{ plan: underWay.plan }} variant={variant}>
        {w.goOnVersion(underWay.n)}
      </LinkButton>
    )
  if (!may('plans:work')) return null
  const begin = async () => {
    const got = await send({ case: of.case })
    if (got.kind === 'done')
      void navigate({ to: '/plans/version/$plan', params: { plan: got.answer.version } })
  }
  return (
    <>
      <ReplyNote reply={reply} />
      <Button variant={variant} loading={busy} onClick={() => void begin()}>
        {w.nextVersion}
      </Button>
    </>
  )
}
