import { behindTeam, TEAM_FIGURES, type TeamFigure, teamProgress } from '@handrail/care/progress'
import { Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty, Page, Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { teamWords } from './words/team.ts'
import '../waitlist/waitlist.css'

type Manager = z.output<typeof teamProgress.answer>['managers'][number]
interface Opened {
  readonly manager: Pick<Manager, 'staff' | 'name'>
  readonly which: TeamFigure
}

/** How the plans of a team go, by case manager; each figure opens the people behind it. */
export function TeamProgressPage() {
  const w = useWords(teamWords)
  const [opened, setOpened] = useState<Opened>()
  const asked = useAsk(teamProgress, {})
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead}>
      <Answered asked={asked}>
        {({ managers }) =>
          managers.length === 0 ? (
            <Empty>{w.nobody}</Empty>
          ) : (
            <Panel title={w.byManager}>
              <Figures managers={managers} open={setOpened} />
              {opened && (
                <Behind
                  key={`${opened.manager.staff} ${opened.which}`}
                  of={opened}
                  onClose={() => setOpened(undefined)}
                />
              )}
            </Panel>
          )
        }
      </Answered>
    </Page>
  )
}

function Figures({ managers, open }: Readonly<{ managers: readonly Manager[]; open: (of: Opened) => void }>) {
  const w = useWords(teamWords)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="hr-table-frame" aria-label={w.byManager} tabIndex={0}>
      <Table className="hr-figures" aria-label={w.byManager}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{w.manager}</Table.Th>
            {TEAM_FIGURES.map((which) => (
              <Table.Th key={which} scope="col" className="hr-right">
                {w.figures[which]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {managers.map((manager) => (
            <Table.Tr key={manager.staff}>
              <Table.Th scope="row">{manager.name}</Table.Th>
              {TEAM_FIGURES.map((which) => {
                const count = manager.figures[which]
                return (
                  <Table.Td key={which} className="hr-right">
                    {count === 0 ? (
                      count
                    ) : (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={w.open(count, w.figures[which], manager.name)}
                        onClick={() => open({ manager, which })}
                      >
                        {count}
                      </Button>
                    )}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Behind({ of, onClose }: Readonly<{ of: Opened; onClose: () => void }>) {
  const w = useWords(teamWords)
  const when = useWhen()
  const { manager, which } = of
  const asked = useAsk(behindTeam, { staff: manager.staff, which })
  const title = w.behind(w.figures[which], manager.name)
  return (
    <section aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      <Answered asked={asked}>
        {({ people, isAll }) => (
          <>
            <ListTable
              caption={title}
              rows={people}
              keyOf={(one) => one.case}
              columns={[
                {
                  key: 'person',
                  title: w.person,
                  onPhone: 'untitled',
                  show: (one) => (
                    <Link to="/progress/$case" params={{ case: one.case }}>
                      {one.name}
                    </Link>
                  ),
                },
                {
                  key: 'review',
                  title: w.review,
                  show: (one) => (one.reviewOn ? when.day(one.reviewOn) : w.none),
                },
              ]}
            />
            {!isAll && <p>{w.more}</p>}
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
