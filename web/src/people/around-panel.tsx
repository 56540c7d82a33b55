import {
  AUTHORITY_KINDS,
  AUTHORITY_SCOPES,
  MATTERS,
  type Party,
  type PersonRecord,
  partyOfHolder,
  partyOfSupporter,
  recordLegalAuthority,
  wasSupporter,
} from '@handrail/care/people'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { BarNote, BarredMark, despiteFrom, useBarring, useHeeding } from './barring.tsx'
import { phoneText } from './in-one-line.ts'
import { AddSupporter, ChangeSupporter, EndSupporter } from './supporter-form.tsx'
import { barringWords } from './words/barring.ts'
import { peopleWords } from './words/people.ts'

const lastPart = (field: string): string => field.split('.')[1] ?? field

/** Whom the person chose, and who may act for them by law. Being here is no permission to be told anything. */
export function AroundPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const barring = useWords(barringWords)
  const heeding = useHeeding()
  const { person, supporters, legalAuthorities } = record
  const when = useWhen()
  const mayChange = record.may.includes('people:change')
  const current = supporters.filter(({ terms }) => !wasSupporter(terms, when.today))
  const before = supporters.filter(({ terms }) => wasSupporter(terms, when.today))
  return (
    <Panel title={w.record.around}>
      {supporters.length + legalAuthorities.length === 0 && <p>{w.record.noAround}</p>}
      <ul className="hr-rowlist">
        {legalAuthorities.map(({ authority, terms, despite }) => (
          <li key={authority}>
            <div>
              {terms.holder}
              <div className="hr-second">
                {[
                  w.authority.kinds[terms.kind],
                  ...terms.scopes.map((scope) => w.authority.scope[scope]),
                ].join(' · ')}
              </div>
              <Phone number={terms.phone} parties={[partyOfHolder(terms)]} />
              <BarredMark parties={[partyOfHolder(terms)]} despite={despite} />
            </div>
            {terms.verified ? (
              <Chip tone="fits" shape="tick">
                {w.authority.verified}
              </Chip>
            ) : (
              <Chip tone="not-now" shape="dashed">
                {w.authority.notVerified}
              </Chip>
            )}
          </li>
        ))}
        {current.map((one) => (
          <li key={one.supporter}>
            <div>
              {one.terms.name}
              <div className="hr-second">{[one.terms.relationship, w.supporter.tellNothing].join('. ')}</div>
              <Phone number={one.terms.phone} parties={[partyOfSupporter(one.terms)]} />
              {one.terms.inEmergency && <div className="hr-second">{w.supporter.mayBeCalled}</div>}
              <BarredMark parties={[partyOfSupporter(one.terms)]} despite={one.despite} />
            </div>
            {mayChange && one.of === person && (
              <div className="hr-actions">
                <Reveal label={w.record.change} what={one.terms.name}>
                  {(close) => <ChangeSupporter person={person} kept={one} onDone={close} />}
                </Reveal>
                <Reveal label={w.supporter.end} what={one.terms.name}>
                  {(close) => <EndSupporter person={person} kept={one} onDone={close} />}
                </Reveal>
              </div>
            )}
          </li>
        ))}
        {before.map(({ supporter, terms }) => (
          <li key={supporter}>
            <div className="hr-second">
              {terms.name}
              <div>{terms.until && w.supporter.wasUntil(terms.relationship, when.day(terms.until))}</div>
            </div>
          </li>
        ))}
      </ul>
      {mayChange && (
        <>
          <Reveal label={w.record.addSupporter}>
            {(close) => <AddSupporter person={person} onDone={close} />}
          </Reveal>
          <Reveal label={w.record.addAuthority}>
            {(close) => (
              <DoorForm
                does={recordLegalAuthority}
                draft={{ form: 'people.recordLegalAuthority', about: person }}
                labels={{
                  holder: w.authority.holder,
                  kind: w.authority.kind,
                  scopes: w.authority.scopes,
                  matters: w.authority.matters,
                  from: w.authority.from,
                  until: w.authority.until,
                  document: w.authority.document,
                  phone: w.supporter.phone,
                  despite: barring.why,
                }}
                fieldOf={lastPart}
                onReply={heeding}
                input={(values) => ({
                  person,
                  ...despiteFrom(values),
                  terms: {
                    holder: textOf(values, 'holder'),
                    kind: textOf(values, 'kind'),
                    scopes: listOf(values, 'scopes'),
                    matters: listOf(values, 'matters'),
                    from: textOf(values, 'from'),
                    ...withoutEmpty({
                      until: filled(values, 'until'),
                      document: filled(values, 'document'),
                      phone: filled(values, 'phone'),
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
                {(values) => (
                  <>
                    <TextField name="holder" label={w.authority.holder} autoComplete="off" />
                    <SelectField
                      name="kind"
                      label={w.authority.kind}
                      choices={AUTHORITY_KINDS.map((value) => ({ value, label: w.authority.kinds[value] }))}
                    />
                    <ChecksField
                      name="scopes"
                      label={w.authority.scopes}
                      choices={AUTHORITY_SCOPES.map((value) => ({ value, label: w.authority.scope[value] }))}
                    />
                    {listOf(values, 'scopes').includes('limited') && (
                      <ChecksField
                        name="matters"
                        label={w.authority.matters}
                        hint={w.authority.mattersHint}
                        choices={MATTERS.map((value) => ({ value, label: w.authority.matter[value] }))}
                      />
                    )}
                    <Pair>
                      <TextField name="from" label={w.authority.from} type="date" />
                      <TextField name="until" label={w.authority.until} type="date" />
                    </Pair>
                    <TextField name="document" label={w.authority.document} />
                    <TextField name="phone" label={w.supporter.phone} type="tel" autoComplete="off" />
                    <BarNote
                      parties={[
                        partyOfHolder({ holder: textOf(values, 'holder'), phone: filled(values, 'phone') }),
                      ]}
                    />
                  </>
                )}
              </DoorForm>
            )}
          </Reveal>
        </>
      )}
    </Panel>
  )
}

/** A number to call, unless calling it would tell somebody who must not know that we know the person. */
function Phone({ number, parties }: Readonly<{ number: string | undefined; parties: readonly Party[] }>) {
  const isSecret = useBarring()
    .barsOn(parties)
    .some(({ secret }) => secret)
  if (number === undefined) return null
  return <div>{isSecret ? phoneText(number) : <a href={`tel:${number}`}>{phoneText(number)}</a>}</div>
}
