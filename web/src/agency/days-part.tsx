import { closeDay, closedDays, openDay } from '@handrail/care/agency'
import { Button } from '@mantine/core'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { agencyWords } from './words/agency.ts'

/** The days that business clocks skip. */
export function DaysPart() {
  const { days: w, refusals, save } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  const year = Number(when.today.slice(0, 4))
  const asked = useAsk(closedDays, { year })
  const opening = useDo(openDay)
  const mayChange = may('agency:configure')
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ federal, differing }) => (
          <>
            <Section title={w.own}>
              {differing.length === 0 ? (
                <p>{w.ownNone}</p>
              ) : (
                <ListTable
                  caption={w.own}
                  rows={differing}
                  keyOf={({ calendar, day }) => calendar + day}
                  columns={[
                    { key: 'day', title: w.day, show: ({ day }) => when.day(day) },
                    { key: 'name', title: w.name, show: ({ name }) => name },
                    { key: 'how', title: w.own, show: ({ opens }) => (opens ? w.opens : w.closes) },
                    ...(mayChange
                      ? [
                          {
                            key: 'open',
                            title: w.open,
                            quiet: true,
                            show: ({ opens, calendar, day }: (typeof differing)[number]) =>
                              !opens && (
                                <Button
                                  variant="default"
                                  size="xs"
                                  onClick={() => void opening.send({ calendar, day })}
                                >
                                  {w.open}
                                </Button>
                              ),
                          },
                        ]
                      : []),
                  ]}
                />
              )}
              {mayChange && (
                <Reveal label={w.close}>
                  {(close) => (
                    <DoorForm
                      does={closeDay}
                      draft={{ form: 'agency.closeDay' }}
                      labels={{ day: w.day, name: w.name }}
                      input={(values) => ({ day: textOf(values, 'day'), name: textOf(values, 'name') })}
                      refusal={wordsFor(refusals)}
                      submit={save}
                      onDone={close}
                      onCancel={close}
                    >
                      <TextField name="day" label={w.day} type="date" short />
                      <TextField name="name" label={w.name} />
                    </DoorForm>
                  )}
                </Reveal>
              )}
            </Section>
            <Section title={w.federal} count={year}>
              <ListTable
                caption={w.year(year)}
                rows={federal}
                keyOf={({ day }) => day}
                columns={[
                  { key: 'day', title: w.day, show: ({ day }) => when.day(day) },
                  { key: 'holiday', title: w.name, show: ({ holiday }) => w.holidays[holiday] },
                ]}
              />
            </Section>
          </>
        )}
      </Answered>
    </>
  )
}
