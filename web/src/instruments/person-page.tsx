import { personId } from '@handrail/care'
import { changeBetween, INSTRUMENTS, instrumentsOf, VERSIONS } from '@handrail/care/instruments'
import { read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import { BeginForm, LinkForm, ResultForm, titleOf } from './begin-forms.tsx'
import { type Listed, ScoreChart, totalsOf } from './score-chart.tsx'
import { instrumentsWords } from './words/instruments.ts'

type Known = z.output<typeof instrumentsOf.answer>

/** What was given to one person: what waits for a clinician first, then how it went over time, then each. */
export function QuestionnairesPage() {
  const w = useWords(instrumentsWords)
  const { person: id = '' } = useParams({ strict: false })
  const known = personId.safeParse(id)
  const { answer, trouble, again } = useAsk(instrumentsOf, { person: id }, { enabled: known.success })
  const { answer: record } = useAsk(read, { person: id }, { enabled: known.success })
  if (!answer && known.success && !trouble) return <Loading />
  return (
    <Page
      tab={w.tab}
      title={record ? w.of(record.shownName) : w.title}
      lead={w.lead}
      trail={
        <Link to="/people/$person" params={{ person: id }}>
          {record?.shownName ?? w.people}
        </Link>
      }
    >
      {answer && known.success ? (
        <Questionnaires person={known.data} of={answer} />
      ) : (
        <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
      )}
    </Page>
  )
}

function Questionnaires({ person, of }: Readonly<{ person: z.output<typeof personId>; of: Known }>) {
  const w = useWords(instrumentsWords)
  const when = useWhen()
  const mayGive = useMay()('instruments:give')
  const [sent, setSent] = useState<string>()
  const open = of.alerts.filter(({ answered }) => answered === null)
  const charts = INSTRUMENTS.filter((id) => totalsOf(of.givings, id).length > 1)
  return (
    <>
      {open.map(({ alert, kind, openedAt }) => (
        <section key={alert} className="hr-note hr-note-safe" aria-label={w.alertTitle}>
          <div className="hr-grow">
            <h2>{w.alertTitle}</h2>
            <p>{w.alertKinds[kind]}</p>
            <p>
              <Link to="/questionnaires/alert/$alert" params={{ alert }}>
                {w.openAlert}
              </Link>{' '}
              · {w.alertSince(when.moment(openedAt))}
            </p>
          </div>
        </section>
      ))}
      {mayGive && (
        <div className="hr-actions">
          <Reveal label={w.begin}>{(close) => <BeginForm person={person} onDone={close} />}</Reveal>
          <Reveal label={w.link}>
            {(close) => <LinkForm person={person} onDone={close} onSent={setSent} />}
          </Reveal>
          <Reveal label={w.result}>{(close) => <ResultForm person={person} onDone={close} />}</Reveal>
        </div>
      )}
      {sent !== undefined && (
        <Notice tone="info" role="status">
          {w.linkSent(when.moment(sent as never))}
        </Notice>
      )}
      {charts.map((id) => (
        <Panel key={id} title={`${titleOf(id, null)} · ${w.chartTitle}`}>
          <ScoreChart instrument={id} givings={of.givings} />
        </Panel>
      ))}
      <Panel title={w.listTitle}>
        {of.givings.length === 0 && <p>{w.none}</p>}
        <ul className="hr-rowlist">
          {of.givings.map((one) => (
            <Row key={one.giving} one={one} all={of.givings} />
          ))}
        </ul>
      </Panel>
    </>
  )
}

function Row({ one, all }: Readonly<{ one: Listed; all: readonly Listed[] }>) {
  const w = useWords(instrumentsWords)
  const when = useWhen()
  const { giving, instrument, edition, mode, on, status, total, band, outUntil } = one
  const version = VERSIONS.findLast((other) => other.instrument === instrument)
  const totals = totalsOf(all, instrument)
  const n = totals.findIndex((other) => other.giving === giving)
  const change = version && n > 0 ? changeBetween(version, totals[n - 1]?.total ?? null, total) : 'not-known'
  return (
    <li>
      <div>
        <Link to="/questionnaires/$giving" params={{ giving }}>
          {titleOf(instrument, edition)}
        </Link>
        {w.names[instrument] !== undefined && <div className="hr-second">{w.names[instrument]}</div>}
        <div>
          {[
            status !== 'finished' && w.statuses[status],
            total !== null && w.points(total),
            band !== null && (w.bands[band] ?? band),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <div className="hr-second">
          {[when.day(on), w.given[mode], outUntil && w.outUntil(when.moment(outUntil))]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {(change === 'better' || change === 'worse') && (
          <Chip tone={change === 'better' ? 'fits' : 'maybe'} shape={change === 'better' ? 'tick' : 'half'}>
            {w.changes[change] ?? ''}
          </Chip>
        )}
      </div>
    </li>
  )
}
