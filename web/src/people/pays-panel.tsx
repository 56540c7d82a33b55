import { COVERAGE_SOURCES, PAYER_KINDS, type PersonRecord, recordCoverage } from '@handrail/care/people'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'

/** Who pays, from when until when, and how we know. */
export function PaysPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const when = useWhen()
  const { person } = record
  const facts = record.coverage.filter(
    ({ withdrawn, recordedUntil }) => !withdrawn && recordedUntil === undefined,
  )
  return (
    <Panel title={w.record.pays}>
      {facts.length === 0 && <p>{w.record.noPays}</p>}
      <ul className="hr-rowlist">
        {facts.map(({ coverage, terms }) => (
          <li key={coverage}>
            <div>
              {terms.payer ?? w.coverage.kinds[terms.payerKind]}
              <div className="hr-second">
                {[
                  terms.payer ? w.coverage.kinds[terms.payerKind] : undefined,
                  terms.renewalOn ? w.coverage.renews(when.day(terms.renewalOn)) : undefined,
                  w.coverage.sources[terms.source],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {terms.from > when.today ? (
              <Chip tone="not-now" shape="calendar">
                {w.coverage.later}
              </Chip>
            ) : terms.to !== undefined && terms.to < when.today ? (
              <Chip tone="not-now" shape="dash">
                {w.coverage.ended}
              </Chip>
            ) : (
              <Chip tone="fits" shape="tick">
                {w.coverage.inForce}
              </Chip>
            )}
          </li>
        ))}
      </ul>
      {record.may.includes('coverage:change') && (
        <Reveal label={w.record.addCoverage}>
          {(close) => (
            <DoorForm
              does={recordCoverage}
              draft={{ form: 'people.recordCoverage', about: person }}
              labels={{
                payerKind: w.coverage.payerKind,
                payer: w.coverage.payer,
                memberId: w.coverage.memberId,
                source: w.coverage.source,
                from: w.coverage.from,
                to: w.coverage.to,
                renewalOn: w.coverage.renewalOn,
              }}
              fieldOf={(field) => field.split('.')[1] ?? field}
              input={(values) => ({
                person,
                terms: {
                  payerKind: textOf(values, 'payerKind'),
                  source: textOf(values, 'source'),
                  from: textOf(values, 'from'),
                  ...withoutEmpty({
                    payer: filled(values, 'payer'),
                    memberId: filled(values, 'memberId'),
                    to: filled(values, 'to'),
                    renewalOn: filled(values, 'renewalOn'),
                  }),
                },
              })}
              refusal={wordsFor(w.refusals)}
              problemWords={w.problems}
              submit={w.form.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              <SelectField
                name="payerKind"
                label={w.coverage.payerKind}
                choices={PAYER_KINDS.map((value) => ({ value, label: w.coverage.kinds[value] }))}
              />
              <TextField name="payer" label={w.coverage.payer} autoComplete="off" />
              <TextField name="memberId" label={w.coverage.memberId} autoComplete="off" />
              <SelectField
                name="source"
                label={w.coverage.source}
                choices={COVERAGE_SOURCES.map((value) => ({ value, label: w.coverage.sources[value] }))}
              />
              <Pair>
                <TextField name="from" label={w.coverage.from} type="date" />
                <TextField name="to" label={w.coverage.to} type="date" />
              </Pair>
              <TextField name="renewalOn" label={w.coverage.renewalOn} type="date" short />
            </DoorForm>
          )}
        </Reveal>
      )}
    </Panel>
  )
}
