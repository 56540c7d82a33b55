import type { CoverageTerms, PersonRecord } from '@handrail/care/people'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { AddCoverage, CorrectCoverage, EndCoverage } from './coverage-forms.tsx'
import { standingOf } from './coverage-standing.ts'
import { peopleWords } from './words/people.ts'

/** Who pays, from when until when, and how we know. */
export function PaysPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const { person } = record
  const mayChange = record.may.includes('coverage:change')
  const facts = record.coverage.filter(
    ({ withdrawn, recordedUntil }) => !withdrawn && recordedUntil === undefined,
  )
  return (
    <Panel title={w.record.pays}>
      {facts.length === 0 && <p>{w.record.noPays}</p>}
      <ul className="hr-rowlist hr-lined">
        {facts.map((fact) => {
          const name = fact.terms.payer ?? w.coverage.kinds[fact.terms.payerKind]
          return (
            <li key={fact.coverage}>
              <div>
                {name}
                <Terms terms={fact.terms} />
              </div>
              <Standing terms={fact.terms} />
              {mayChange && (
                <div className="hr-actions">
                  <Reveal
                    label={w.coverage.correct}
                    what={name}
                    writes={{ form: 'people.correctCoverage', subject: fact.coverage }}
                  >
                    {(close) => <CorrectCoverage person={person} fact={fact} onDone={close} />}
                  </Reveal>
                  <Reveal
                    label={w.coverage.end}
                    what={name}
                    writes={{ form: 'people.endCoverage', subject: fact.coverage }}
                  >
                    {(close) => <EndCoverage person={person} fact={fact} onDone={close} />}
                  </Reveal>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {!mayChange && <p className="hr-second">{w.record.paysAsk}</p>}
      {mayChange && (
        <Reveal label={w.record.addCoverage} writes={{ form: 'people.recordCoverage' }}>
          {(close) => <AddCoverage person={person} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

function Terms({ terms }: Readonly<{ terms: CoverageTerms }>) {
  const { coverage: w } = useWords(peopleWords)
  const { when: said } = useWords(commonWords)
  const when = useWhen()
  const { payer, payerKind, memberId, from, to, renewalOn, source } = terms
  const lines = [
    payer === undefined ? undefined : w.kinds[payerKind],
    memberId === undefined ? undefined : `${w.memberId}: ${memberId}`,
    to === undefined ? said.since(when.day(from)) : said.range(when.day(from), when.day(to)),
    renewalOn === undefined ? undefined : w.renews(when.day(renewalOn)),
    w.sources[source],
  ].filter((one) => one !== undefined)
  return lines.map((one) => (
    <div key={one} className="hr-second">
      {one}
    </div>
  ))
}

function Standing({ terms }: Readonly<{ terms: CoverageTerms }>) {
  const { coverage: w } = useWords(peopleWords)
  const { today } = useWhen()
  const standing = standingOf(terms, today)
  switch (standing.is) {
    case 'later':
      return (
        <Chip tone="not-now" shape="calendar">
          {w.later}
        </Chip>
      )
    case 'ended':
      return (
        <Chip tone="not-now" shape="dash">
          {w.endedAgo(standing.days)}
        </Chip>
      )
    case 'ends':
      return (
        <Chip tone="maybe" shape="clock">
          {w.ends(standing.days)}
        </Chip>
      )
    case 'in-force':
      return (
        <Chip tone="fits" shape="tick">
          {w.inForce}
        </Chip>
      )
    default:
      return standing satisfies never
  }
}
