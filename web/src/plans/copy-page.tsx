import { type Instant, instantAt } from '@handrail/care'
import type { LinkStoppedWhy } from '@handrail/care/messages'
import { languageOf, read } from '@handrail/care/people'
import {
  COPY_LANGUAGES,
  COPY_SIZES,
  copiesOf,
  endCopyLink,
  type PlanCopyId,
  planVersionId,
} from '@handrail/care/plans'
import { Button, SegmentedControl } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import { linkStoppedWords } from '../messages/words/link-stopped.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { NotOnPaper } from '../ui/paper/not-on-paper.tsx'
import { unprintable } from '../ui/paper/printable.ts'
import { useSaving } from '../ui/paper/use-saving.ts'
import { phoneText } from '../ui/phone-text.ts'
import { copyFile } from './copy-file.ts'
import { type CopyForm, GiveForm, HearForm, SendForm, SettleForm } from './copy-forms.tsx'
import { type CopyLine, copyLines } from './copy-lines.ts'
import { CopyShown } from './copy-shown.tsx'
import type { Copies } from './one-plan.ts'
import { ReplyNote } from './reply-note.tsx'
import { copyingWords } from './words/copying.ts'

/** The person's own copy of a version, to read with them, to print and to give; and what they say of it. */
export function CopyPage() {
  const w = useWords(copyingWords)
  const { plan: id = '' } = useParams({ strict: false })
  const known = planVersionId.safeParse(id).success
  const { answer, trouble, again } = useAsk(copiesOf, { plan: id }, { enabled: known })
  if (answer && answer.hash !== null) return <Known of={answer} />
  if (known && !trouble && !answer) return <Loading />
  return (
    <Page tab={w.tab} title={w.panel} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of }: Readonly<{ of: Copies }>) {
  const w = useWords(copyingWords)
  const may = useMay()
  const { language: mine } = useSurroundings()
  const { answer: record } = useAsk(read, { person: of.person })
  const [chosen, setChosen] = useState<Partial<CopyForm>>({})
  // It opens as the person reads: whoever gives it may still choose.
  const form: CopyForm = {
    language: chosen.language ?? (record && languageOf(record.identity)) ?? mine,
    size: chosen.size ?? 'normal',
  }
  const isOpen = of.status === 'offered' || of.status === 'in-effect'
  const writes = isOpen && may('plans:work')
  const lines = copyLines({ blocks: of.blocks, language: form.language, name: record?.shownName })
  return (
    <Page
      tab={w.tab}
      title={record ? w.of(record.shownName) : w.panel}
      lead={w.lead}
      trail={
        <Link to="/plans/version/$plan" params={{ plan: of.plan }}>
          {w.back}
        </Link>
      }
      side={
        <>
          <LookPanel of={of} form={form} lines={lines} onChange={setChosen} />
          <GivenPanel of={of}>
            {writes && (
              <div className="hr-actions">
                <Reveal label={w.give}>{(close) => <GiveForm of={of} form={form} onDone={close} />}</Reveal>
                <Reveal label={w.link}>{(close) => <SendForm of={of} form={form} onDone={close} />}</Reveal>
              </div>
            )}
          </GivenPanel>
          <SaidPanel of={of} writes={writes} />
        </>
      }
    >
      <div className="hr-panel">
        <CopyShown lines={lines} {...form} level={2} />
      </div>
    </Page>
  )
}

/** Loaded only when somebody asks for a file: the writer of PDFs is large. */
const make = async (
  paper: CopyForm & { readonly lines: readonly CopyLine[]; readonly from: string },
): Promise<Blob> => (await import('./copy-pdf.ts')).copyPdf(paper)

interface LookProps {
  readonly of: Copies
  readonly form: CopyForm
  readonly lines: readonly CopyLine[]
  readonly onChange: (form: CopyForm) => void
}

function LookPanel({ of, form, lines, onChange }: LookProps) {
  const w = useWords(copyingWords)
  const { today } = useWhen()
  const call = of.blocks.find((block) => block.is === 'call')
  const from = [call?.sender, call?.phone && phoneText(call.phone)].filter(Boolean).join(', ')
  const file = copyFile({ today, n: of.n, language: form.language })
  const [saving, save] = useSaving(file, () => make({ ...form, lines, from }))
  return (
    <Panel title={w.look}>
      <div className="hr-copy-looks">
        <SegmentedControl
          aria-label={w.language}
          value={form.language}
          data={COPY_LANGUAGES.map((value) => ({ value, label: w.languages[value] ?? value }))}
          onChange={(value) => onChange({ ...form, language: value as CopyForm['language'] })}
        />
        <SegmentedControl
          aria-label={w.size}
          value={form.size}
          data={COPY_SIZES.map((value) => ({ value, label: w.sizes[value] ?? value }))}
          onChange={(value) => onChange({ ...form, size: value as CopyForm['size'] })}
        />
      </div>
      <p className="hr-second">{w.languageHint}</p>
      <NotOnPaper signs={unprintable(lines.map(({ text }) => text))} say={w.notOnPaper} />
      <div className="hr-actions">
        <Button onClick={() => window.print()}>{w.print}</Button>
        <Button variant="default" loading={saving.status === 'making'} onClick={() => void save()}>
          {w.save}
        </Button>
      </div>
      <p className="hr-second" role="status">
        {saving.status === 'making' && w.saving}
        {saving.status === 'saved' && w.savedAs(saving.file)}
        {saving.status === 'failed' && w.notSaved}
      </p>
    </Panel>
  )
}

function GivenPanel({ of, children }: Readonly<{ of: Copies; children: ReactNode }>) {
  const w = useWords(copyingWords)
  const when = useWhen()
  const nameOf = useStaffName()
  return (
    <Panel title={w.given}>
      {of.copies.length === 0 && <p>{w.givenNone}</p>}
      <ul className="hr-rowlist">
        {of.copies.map((one) => {
          const form = `${w.languages[one.language]}, ${w.sizes[one.size]?.toLocaleLowerCase()}`
          return (
            <li key={one.copy}>
              <div className="hr-grow">
                {w.givenLine(w.ways[one.way] ?? one.way, one.toName ?? w.toNames[one.to] ?? one.to, form)}
                <div className="hr-second">{w.by(when.day(one.on), nameOf(one.by) ?? '')}</div>
                {one.openedAt !== null && (
                  <div className="hr-second">{w.opened(when.moment(one.openedAt))}</div>
                )}
                {one.endsAt !== null && (
                  <LinkStanding
                    copy={one.copy}
                    endsAt={one.endsAt}
                    isOpened={one.openedAt !== null}
                    stoppedWhy={one.stoppedWhy}
                  />
                )}
                {one.words !== null && <div className="hr-second">“{one.words}”</div>}
              </div>
            </li>
          )
        })}
      </ul>
      {children}
    </Panel>
  )
}

interface LinkOfCopy {
  readonly copy: PlanCopyId
  readonly endsAt: Instant
  readonly isOpened: boolean
  readonly stoppedWhy: LinkStoppedWhy | null
}

/** How long a link still opens the copy, and the way to end it, as when it went to the wrong phone. */
function LinkStanding({ copy, endsAt, isOpened, stoppedWhy }: LinkOfCopy) {
  const w = useWords(copyingWords)
  const { stopped } = useWords(linkStoppedWords)
  const when = useWhen()
  const may = useMay()
  const { now } = useSurroundings()
  const end = useDo(endCopyLink)
  if (stoppedWhy) return <div className="hr-second">{stopped(when.moment(endsAt), stoppedWhy)}</div>
  if (endsAt <= instantAt(now())) return <div className="hr-second">{w.over}</div>
  return (
    <>
      <div className="hr-second">{(isOpened ? w.worksUntil : w.until)(when.moment(endsAt))}</div>
      <ReplyNote reply={end.reply} />
      {may('plans:work') && (
        <Button variant="default" size="xs" loading={end.busy} onClick={() => void end.send({ copy })}>
          {w.endLink}
        </Button>
      )}
    </>
  )
}

function SaidPanel({ of, writes }: Readonly<{ of: Copies; writes: boolean }>) {
  const w = useWords(copyingWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const may = useMay()
  if (of.readBacks.length === 0 && !writes) return null
  return (
    <Panel title={w.said}>
      {of.readBacks.length === 0 && <p className="hr-second">{w.saidLead}</p>}
      <ul className="hr-rowlist">
        {of.readBacks.map((one) => (
          <li key={one.readBack}>
            <div className="hr-grow">
              {one.words === null ? w.theySaidRight : w.theySaid(one.words)}
              <div className="hr-second">
                {[
                  one.isRight ? w.right : w.notRight,
                  when.moment(one.at),
                  one.by === null ? w.byThemself : nameOf(one.by),
                ].join(' · ')}
              </div>
              {one.settled && (
                <div className="hr-second">
                  {`${w.outcomes[one.settled.outcome]}: ${one.settled.words}`} · {when.moment(one.settled.at)}
                </div>
              )}
              {!one.isRight && one.settled === null && may('plans:work') && (
                <Reveal label={w.settle}>
                  {(close) => <SettleForm readBack={one.readBack} onDone={close} />}
                </Reveal>
              )}
            </div>
          </li>
        ))}
      </ul>
      {writes && (
        <div className="hr-actions">
          <Reveal label={w.hear}>{(close) => <HearForm of={of} onDone={close} />}</Reveal>
        </div>
      )}
    </Panel>
  )
}
