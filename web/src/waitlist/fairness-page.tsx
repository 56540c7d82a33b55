import { RACE_GROUPS } from '@handrail/care/people'
import { compareGroups, type Dimension, FAIRNESS_DAYS, type GroupLine } from '@handrail/care/waitlist'
import { NativeSelect, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { peopleWords } from '../people/words/people.ts'
import { raceWords } from '../people/words/race.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { waitlistWords } from './words/waitlist.ts'
import './waitlist.css'

/** How long groups of people wait, and whether they are offered places. Small groups are not shown. */
export function FairnessPage() {
  const all = useWords(waitlistWords)
  const { fair: w } = all
  const may = useMay()
  const [days, setDays] = useState<(typeof FAIRNESS_DAYS)[number]>(365)
  const asked = useAsk(compareGroups, { days }, { keep: true })
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      trail={
        may('waitlist:read') ? (
          <Link to="/waiting">{all.title}</Link>
        ) : (
          <Link to="/waiting/rules">{all.formula.title}</Link>
        )
      }
    >
      <NativeSelect
        label={w.period}
        className="hr-short"
        value={`${days}`}
        onChange={(event) =>
          setDays(FAIRNESS_DAYS.find((one) => `${one}` === event.currentTarget.value) ?? 365)
        }
        data={FAIRNESS_DAYS.map((value) => ({ value: `${value}`, label: w.periods[value] }))}
      />
      <Answered asked={asked}>
        {({ people, breakdowns }) => (
          <>
            <p>{people === null ? w.tooFew : w.people(people)}</p>
            {breakdowns.map(({ by, lines }) => (
              <Panel key={by} title={w.by[by]}>
                {lines === null ? <p>{w.tooFew}</p> : <Compared by={by} lines={lines} />}
              </Panel>
            ))}
          </>
        )}
      </Answered>
    </Page>
  )
}

function Compared({ by, lines }: Readonly<{ by: Dimension; lines: readonly GroupLine[] }>) {
  const { fair: w } = useWords(waitlistWords)
  const named = useGroupName()
  const most = Math.max(1, ...lines.map(({ medianDays }) => medianDays ?? 0))
  return (
    <>
      <p className="hr-second">{w.chart(w.by[by])}</p>
      <dl className="hr-bars">
        {lines.map((line) => (
          <div key={line.group} className="hr-bar-row">
            <dt>{named(by, line.group)}</dt>
            <dd>
              {line.medianDays === null ? (
                <span className="hr-second">{w.hidden}</span>
              ) : (
                <>
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect width={`${(line.medianDays / most) * 100}%`} height="12" rx="3" />
                  </svg>
                  {line.medianDays}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="hr-table-frame" aria-label={w.by[by]} tabIndex={0}>
        <Table className="hr-figures" aria-label={w.by[by]}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{w.group}</Table.Th>
              {[w.count, w.median, w.long, w.offered].map((title) => (
                <Table.Th key={title} scope="col" className="hr-right">
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.group}>
                <Table.Th scope="row">{named(by, line.group)}</Table.Th>
                {([line.people, line.medianDays, line.longDays, line.offered] as const).map((figure, n) => (
                  // The columns stand in one order always.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand in one order always
                  <Table.Td key={n} className="hr-right">
                    {figure ?? w.notShown}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </>
  )
}

/** What a group is called. A county is its own name. */
function useGroupName(): (by: Dimension, group: string) => string {
  const { fair: w } = useWords(waitlistWords)
  const { form, coverage } = useWords(peopleWords)
  const { groups } = useWords(raceWords)
  return (by, group) => {
    if (by === 'race') return RACE_GROUPS.flatMap((one) => (one === group ? [groups[one]] : []))[0] ?? group
    if (group === 'unknown') return w.unknown
    if (by === 'language') return form.languages.find(([tag]) => tag === group)?.[1] ?? group
    return by === 'payer'
      ? (Object.entries(coverage.kinds).find(([kind]) => kind === group)?.[1] ?? group)
      : group
  }
}
