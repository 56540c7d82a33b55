import { problemsOf } from '@handrail/care'
import {
  adoptFormula,
  type Formula,
  formula,
  formulaNow,
  GROUNDS,
  previewFormula,
  surelyFirstAfter,
} from '@handrail/care/waitlist'
import { Button, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { textOf, type Values } from '../staff-ui/form/values.ts'
import { Page, Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'
import './waitlist.css'

/** The formula as it is published, and for whoever sets it a look at another one before it holds. */
export function FormulaPage() {
  const all = useWords(waitlistWords)
  const { formula: w } = all
  const may = useMay()
  const asked = useAsk(formulaNow, {})
  const [adopted, setAdopted] = useState<number>()
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      trail={may('waitlist:read') ? <Link to="/waiting">{all.title}</Link> : undefined}
    >
      {/* Whoever reads the list finds it there. */}
      {may('waitlist:compare') && !may('waitlist:read') && (
        <p>
          <Link to="/waiting/fairness">{all.fairnessLink}</Link>
          {may('progress:measure') && (
            <>
              {' · '}
              <Link to="/waiting/times">{all.timesLink}</Link>
            </>
          )}
        </p>
      )}
      <p role="status">{adopted !== undefined && w.adopted(adopted)}</p>
      <Answered asked={asked}>
        {({ formula }) => (
          <>
            <Published formula={formula} />
            {may('waitlist:configure') && (
              <Panel title={w.changeTitle}>
                <p>{w.changeLead}</p>
                <Reveal label={w.change}>
                  {(close) => (
                    <TryOther
                      now={formula}
                      onDone={(version) => {
                        if (version !== undefined) setAdopted(version)
                        close()
                      }}
                    />
                  )}
                </Reveal>
              </Panel>
            )}
          </>
        )}
      </Answered>
    </Page>
  )
}

function Published({ formula }: Readonly<{ formula: Formula }>) {
  const all = useWords(waitlistWords)
  const { formula: w } = all
  const when = useWhen()
  return (
    <>
      <Panel title={w.orderTitle}>
        <ol>
          {w.order.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{w.surely(surelyFirstAfter(formula))}</p>
      </Panel>
      <Panel title={w.version(formula.version, when.date(formula.from))}>
        <Table className="hr-figures" aria-label={w.ground}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{w.ground}</Table.Th>
              <Table.Th scope="col">{w.tier}</Table.Th>
              <Table.Th scope="col" className="hr-right">
                {w.points}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {GROUNDS.map((ground) => (
              <Table.Tr key={ground}>
                <Table.Th scope="row">{all.grounds[ground]}</Table.Th>
                <Table.Td>{all.tier(formula.weights[ground].tier)}</Table.Td>
                <Table.Td className="hr-right">{formula.weights[ground].points}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <h3>{w.ageing}</h3>
        <ul>
          <li>{w.perPoint(formula.ageing.daysPerPoint)}</li>
          <li>{w.perTier(formula.ageing.daysPerTier)}</li>
          <li>{w.top(formula.ageing.top)}</li>
        </ul>
        <p className="hr-second">{w.source}</p>
      </Panel>
    </>
  )
}

const startOf = ({ weights, ageing }: Formula): Values => ({
  ...Object.fromEntries(
    GROUNDS.flatMap((ground) => [
      [`tier-${ground}`, `${weights[ground].tier}`],
      [`points-${ground}`, `${weights[ground].points}`],
    ]),
  ),
  daysPerPoint: `${ageing.daysPerPoint}`,
  daysPerTier: `${ageing.daysPerTier}`,
  top: `${ageing.top}`,
})

/** What stands in the fields as a formula. What is no number goes as it is: the server names it. */
function formulaIn(
  values: Values,
  { now, today }: { readonly now: Formula; readonly today: Formula['from'] },
) {
  const number = (name: string) => {
    const typed = textOf(values, name).trim()
    return typed === '' ? Number.NaN : Number(typed)
  }
  return {
    version: now.version + 1,
    from: today,
    weights: Object.fromEntries(
      GROUNDS.map((ground) => [
        ground,
        { tier: number(`tier-${ground}`), points: number(`points-${ground}`) },
      ]),
    ) as Formula['weights'],
    ageing: {
      daysPerPoint: number('daysPerPoint'),
      daysPerTier: number('daysPerTier'),
      top: number('top'),
    },
  }
}

/** `formula.weights.veteran.points` is the field `points-veteran`, and `formula.ageing.top` is `top`. */
function fieldOf(path: string): string {
  const [, part, name, of] = path.split('.')
  if (part === 'weights' && name && of) return `${of}-${name}`
  return part === 'ageing' && name ? name : path
}

function TryOther({
  now,
  onDone,
}: Readonly<{ now: Formula; onDone: (adopted: number | undefined) => void }>) {
  const all = useWords(waitlistWords)
  const { formula: w } = all
  const { today } = useWhen()
  const [looked, setLooked] = useState<ReturnType<typeof formulaIn>>()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const common = useWords(commonWords)
  const whyNot = useWhyNot()
  const labels = {
    ...Object.fromEntries(
      GROUNDS.flatMap((ground) => [
        [`tier-${ground}`, w.tierOf(all.grounds[ground])],
        [`points-${ground}`, w.pointsOf(all.grounds[ground])],
      ]),
    ),
    daysPerPoint: w.daysPerPoint,
    daysPerTier: w.daysPerTier,
    top: w.most,
    words: w.words,
  }
  /** What adopting these figures would refuse: nobody looks at what cannot be adopted. */
  const wrongIn = (typed: ReturnType<typeof formulaIn>): readonly string[] => {
    const figures = [
      ...Object.values(typed.weights).flatMap(({ tier, points }) => [tier, points]),
      ...Object.values(typed.ageing),
    ]
    if (!figures.every(Number.isInteger)) return [w.notWhole]
    const { error } = formula.safeParse(typed)
    return (error ? problemsOf(error) : []).map((problem) => {
      const label = Object.entries(labels).find(([name]) => name === fieldOf(`formula.${problem.field}`))?.[1]
      const text = whyNot.problemWords[problem.code] ?? common.problem(problem, undefined)
      return label === undefined ? text : `${label}: ${text}`
    })
  }
  const isLooked = (values: Values) =>
    looked !== undefined && JSON.stringify(formulaIn(values, { now, today })) === JSON.stringify(looked)
  return (
    <DoorForm
      does={adoptFormula}
      start={startOf(now)}
      labels={labels}
      fieldOf={fieldOf}
      input={(values) => ({ formula: formulaIn(values, { now, today }), words: textOf(values, 'words') })}
      {...whyNot}
      submit={w.adopt}
      quiet
      onDone={({ version }) => onDone(version)}
      onCancel={() => onDone(undefined)}
    >
      {(values) => (
        <>
          <Pair>
            <TextField name="daysPerPoint" label={w.daysPerPoint} inputMode="numeric" short />
            <TextField name="daysPerTier" label={w.daysPerTier} inputMode="numeric" short />
          </Pair>
          <TextField name="top" label={w.most} inputMode="numeric" short />
          {GROUNDS.map((ground) => (
            <Pair key={ground}>
              <TextField
                name={`tier-${ground}`}
                label={w.tierOf(all.grounds[ground])}
                inputMode="numeric"
                short
              />
              <TextField
                name={`points-${ground}`}
                label={w.pointsOf(all.grounds[ground])}
                inputMode="numeric"
                short
              />
            </Pair>
          ))}
          <div className="hr-actions">
            <Button
              variant="default"
              onClick={() => {
                const typed = formulaIn(values, { now, today })
                const found = wrongIn(typed)
                setWrong(found)
                if (found.length === 0) setLooked(typed)
              }}
            >
              {w.look}
            </Button>
          </div>
          <div role="alert">
            {wrong.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {looked && !isLooked(values) && <p className="hr-note">{w.lookAgain}</p>}
          {looked && isLooked(values) && <WhoWouldMove formula={looked} />}
          <LongField name="words" label={w.words} />
        </>
      )}
    </DoorForm>
  )
}

/** Who would move and by how much, drawn and in words. */
function WhoWouldMove({ formula }: Readonly<{ formula: ReturnType<typeof formulaIn> }>) {
  const { formula: w } = useWords(waitlistWords)
  const asked = useAsk(previewFormula, { formula: formula as Formula })
  return (
    <section aria-live="polite">
      <Answered asked={asked} lines={3}>
        {({ up, down, same, moved }) => (
          <>
            <p>
              <strong>{up + down === 0 ? w.nobody : w.summary(up, down, same)}</strong>
            </p>
            {moved.length > 0 && (
              <>
                <h3>{w.movedTitle}</h3>
                <p className="hr-second">{w.noNames}</p>
                <ul className="hr-rowlist">
                  {moved.slice(0, 10).map(({ entry, from, to }) => (
                    <li key={entry}>
                      <div>
                        {w.moved(from, to)}
                        <div className="hr-second">
                          {`${w.by(Math.abs(from - to))} ${to < from ? w.up : w.down}`}
                        </div>
                      </div>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
