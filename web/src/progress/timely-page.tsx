import { overview } from '@handrail/care/agency'
import { RACE_GROUPS } from '@handrail/care/people'
import {
  behindFigure,
  type ComparedBy,
  type Figures,
  STEPS,
  type Step,
  timely,
  type WHICH,
  YEARS,
  type Year,
} from '@handrail/care/progress'
import { Button, NativeSelect, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { peopleWords } from '../people/words/people.ts'
import { raceWords } from '../people/words/race.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { waitlistWords } from '../waitlist/words/waitlist.ts'
import { timelyWords } from './words/timely.ts'
import '../waitlist/waitlist.css'

type Told = z.output<typeof timely.answer>
type By = ComparedBy | 'whole'
type Which = (typeof WHICH)[number]
interface Opened {
  readonly by: By
  readonly group: string
  readonly which: Which
}
interface Asked {
  readonly step: Step
  readonly year: Year
}

/** How long each step takes, for whom, by which standard; and who is behind each figure. */
export function TimelyPage() {
  const w = useWords(timelyWords)
  const { title: waiting, formula } = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  const [asked, setAsked] = useState<Asked>({ step: 'attended', year: 'this' })
  const [opened, setOpened] = useState<Opened>()
  const change = (next: Partial<Asked>) => {
    setOpened(undefined)
    setAsked({ ...asked, ...next })
  }
  const answer = useAsk(timely, asked, { keep: true })
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      trail={
        may('waitlist:read') ? (
          <Link to="/waiting">{waiting}</Link>
        ) : (
          <Link to="/waiting/rules">{formula.title}</Link>
        )
      }
    >
      <div className="hr-actions">
        <NativeSelect
          label={w.step}
          value={asked.step}
          onChange={(event) =>
            change({ step: STEPS.find((one) => one === event.currentTarget.value) ?? 'attended' })
          }
          data={STEPS.map((value) => ({ value, label: w.steps[value] }))}
        />
        <NativeSelect
          label={w.year}
          value={asked.year}
          onChange={(event) =>
            change({ year: YEARS.find((one) => one === event.currentTarget.value) ?? 'this' })
          }
          data={YEARS.map((value) => ({ value, label: w.years[value] }))}
        />
      </div>
      <Answered asked={answer}>
        {(told) => (
          <>
            <p>
              {w.counts[asked.step]} {w.days(when.day(told.from), when.day(told.to))}
            </p>
            <Panel title={w.steps[asked.step]}>
              <Lines
                by="whole"
                title={w.steps[asked.step]}
                lines={[{ group: '', figures: told.whole }]}
                open={setOpened}
              />
              {opened?.by === 'whole' && (
                <Behind asked={asked} of={opened} onClose={() => setOpened(undefined)} />
              )}
            </Panel>
            <Standards of={told.standards} />
            {told.breakdowns.map(({ by, lines }) => (
              <Panel key={by} title={w.by[by]}>
                {lines === null ? (
                  <p>{w.tooFew}</p>
                ) : (
                  <>
                    <Bars by={by} lines={lines} />
                    <Lines by={by} title={w.by[by]} lines={lines} open={setOpened} />
                    {by === 'race' && <p className="hr-second">{w.raceOpensNobody}</p>}
                  </>
                )}
                {opened?.by === by && (
                  <Behind asked={asked} of={opened} onClose={() => setOpened(undefined)} />
                )}
              </Panel>
            ))}
            <Panel title={w.allSteps}>
              <AllSteps steps={told.steps} />
            </Panel>
          </>
        )}
      </Answered>
    </Page>
  )
}

type OfLines = Readonly<{ by: By; lines: readonly { group: string; figures: Figures | null }[] }>

function Bars({ by, lines }: OfLines) {
  const w = useWords(timelyWords)
  const named = useGroupName()
  const most = Math.max(1, ...lines.map(({ figures }) => figures?.longDays ?? figures?.medianDays ?? 0))
  return (
    <>
      <p className="hr-second">{w.chart(by === 'whole' ? w.everybody : w.by[by])}</p>
      <dl className="hr-bars">
        {lines.map(({ group, figures }) => (
          <div key={group} className="hr-bar-row">
            <dt>{named(by, group)}</dt>
            <dd>
              {figures === null || figures.medianDays === null ? (
                <span className="hr-second">{w.tooFew}</span>
              ) : (
                <>
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect
                      className="hr-bar-track"
                      width={`${((figures.longDays ?? 0) / most) * 100}%`}
                      height="12"
                      rx="3"
                    />
                    <rect width={`${(figures.medianDays / most) * 100}%`} height="12" rx="3" />
                  </svg>
                  {w.daysOf(figures.medianDays, figures.longDays)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const COUNTS = ['people', 'done', 'open', 'ended', 'kept', 'missed'] as const satisfies readonly Which[]

function Lines({
  by,
  title,
  lines,
  open,
}: OfLines & Readonly<{ title: string; open: (of: Opened) => void }>) {
  const w = useWords(timelyWords)
  const named = useGroupName()
  const mayOpen = useMay()('progress:open') && by !== 'race'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="hr-table-frame" aria-label={title} tabIndex={0}>
      <Table className="hr-figures" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{w.group}</Table.Th>
            {([...COUNTS, 'share', 'median', 'long', 'openMedian'] as const).map((column) => (
              <Table.Th key={column} scope="col" className="hr-right">
                {w.columns[column]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ group, figures }) => {
            const name = named(by, group)
            return (
              <Table.Tr key={group}>
                <Table.Th scope="row">{name}</Table.Th>
                {COUNTS.map((which) => {
                  const count = figures?.[which] ?? null
                  return (
                    <Table.Td key={which} className="hr-right">
                      {count === null ? (
                        w.notShown
                      ) : mayOpen && count > 0 ? (
                        <Button
                          variant="subtle"
                          size="compact-sm"
                          aria-label={w.openPeople(count, w.columns[which], name)}
                          onClick={() => open({ by, group, which })}
                        >
                          {count}
                        </Button>
                      ) : (
                        count
                      )}
                    </Table.Td>
                  )
                })}
                <Table.Td className="hr-right">
                  <Share figures={figures} />
                </Table.Td>
                {(['medianDays', 'longDays', 'openMedianDays'] as const).map((days) => (
                  <Table.Td key={days} className="hr-right">
                    {figures?.[days] == null ? w.notShown : w.dayCount(figures[days])}
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** Of those whose time is over, how many were within it: whoever waits too long already counts as late. */
function Share({ figures }: Readonly<{ figures: Figures | null }>) {
  const w = useWords(timelyWords)
  const { kept, missed } = figures ?? { kept: null, missed: null }
  return kept === null || missed === null || kept + missed === 0 ? w.notShown : w.within(kept, kept + missed)
}

function AllSteps({ steps }: Readonly<{ steps: Told['steps'] }>) {
  const w = useWords(timelyWords)
  return (
    <ListTable
      caption={w.allSteps}
      rows={steps}
      keyOf={({ step }) => step}
      columns={[
        {
          key: 'step',
          title: w.step,
          show: ({ step }) => (
            <>
              {w.steps[step]}
              <div className="hr-second">{w.counts[step]}</div>
            </>
          ),
        },
        { key: 'people', title: w.columns.people, show: ({ figures }) => figures?.people ?? w.tooFew },
        { key: 'open', title: w.columns.open, show: ({ figures }) => figures?.open ?? w.notShown },
        {
          key: 'median',
          title: w.columns.median,
          show: ({ figures }) => (figures?.medianDays == null ? w.notShown : w.dayCount(figures.medianDays)),
        },
        { key: 'share', title: w.columns.share, show: ({ figures }) => <Share figures={figures} /> },
      ]}
    />
  )
}

function Standards({ of }: Readonly<{ of: Told['standards'] }>) {
  const w = useWords(timelyWords)
  const when = useWhen()
  return (
    <Panel title={w.standards}>
      {of.length === 0 && <p>{w.noStandard}</p>}
      <ul>
        {of.map(({ id, count, unit, source, section, confidence, verifiedOn, from }) => (
          <li key={id}>
            <strong>{w.standard(count, w.units[unit])}</strong> · {source}, {section}.{' '}
            {w.inForce(when.day(from))}{' '}
            {confidence === 'practice'
              ? w.practice
              : verifiedOn === null
                ? w.unverified
                : w.verified(when.day(verifiedOn))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Behind({ asked, of, onClose }: Readonly<{ asked: Asked; of: Opened; onClose: () => void }>) {
  const w = useWords(timelyWords)
  const when = useWhen()
  const named = useGroupName()
  const answer = useAsk(behindFigure, { ...asked, ...of })
  const title = w.behind(w.columns[of.which], named(of.by, of.group))
  return (
    <section aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      <Answered asked={answer}>
        {({ people, seen, beyond }) => (
          <>
            <p>
              {w.seen(seen, people.length)} {beyond > 0 && w.beyond(beyond)}
            </p>
            {people.length > 0 && (
              <ListTable
                caption={title}
                rows={people}
                keyOf={(one) => one.case}
                columns={[
                  {
                    key: 'person',
                    title: w.person,
                    show: (one) => (
                      <Link to="/intake/$case" params={{ case: one.case }}>
                        {one.name}
                      </Link>
                    ),
                  },
                  { key: 'from', title: w.since, show: (one) => when.day(one.from) },
                  {
                    key: 'until',
                    title: w.until,
                    show: (one) => (one.until === null ? w.stillOpen : when.day(one.until)),
                  },
                  { key: 'days', title: w.lasted, show: (one) => w.dayCount(one.days) },
                ]}
              />
            )}
          </>
        )}
      </Answered>
      <div className="hr-actions">
        <Button variant="default" size="xs" onClick={onClose}>
          {w.close}
        </Button>
      </div>
    </section>
  )
}

/** What a group is called. A county is its own name. */
function useGroupName(): (by: By, group: string) => string {
  const w = useWords(timelyWords)
  const { form, coverage } = useWords(peopleWords)
  const { groups: races } = useWords(raceWords)
  const { answer: agency } = useAsk(overview, {})
  return (by, group) => {
    if (by === 'whole') return w.everybody
    if (by === 'race') return RACE_GROUPS.flatMap((one) => (one === group ? [races[one]] : []))[0] ?? group
    if (group === 'unknown') return w.unknown
    switch (by) {
      case 'quarter': {
        const [year = '', n = ''] = group.split('-')
        return w.quarter(year, n)
      }
      case 'program':
        return agency?.programs.find(({ program }) => program === group)?.name ?? w.unknown
      case 'payer':
        return Object.entries(coverage.kinds).find(([kind]) => kind === group)?.[1] ?? group
      case 'language':
        return form.languages.find(([tag]) => tag === group)?.[1] ?? group
      case 'tier':
        return w.tiers[group] ?? group
      case 'county':
        return group
    }
  }
}
