import {
  type Party,
  type PersonRecord,
  partyOfHolder,
  partyOfSupporter,
  wasSupporter,
} from '@handrail/care/people'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { phoneText } from '../ui/phone-text.ts'
import { AddAuthority, ChangeAuthority } from './authority-form.tsx'
import { BarredMark, useBarring } from './barring.tsx'
import { AddSupporter, ChangeSupporter, EndSupporter } from './supporter-form.tsx'
import { peopleWords } from './words/people.ts'

/** Whom the person chose, and who may act for them by law. Being here is no permission to be told anything. */
export function AroundPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const { person, supporters, legalAuthorities } = record
  const when = useWhen()
  const mayChange = record.may.includes('people:change')
  const current = supporters.filter(({ terms }) => !wasSupporter(terms, when.today))
  const before = supporters.filter(({ terms }) => wasSupporter(terms, when.today))
  return (
    <Panel title={w.record.around}>
      {supporters.length + legalAuthorities.length === 0 && <p>{w.record.noAround}</p>}
      <ul className="hr-rowlist">
        {legalAuthorities.map((one) => (
          <li key={one.authority}>
            <div>
              {one.terms.holder}
              <div className="hr-second">
                {[
                  w.authority.kinds[one.terms.kind],
                  ...one.terms.scopes.map((scope) => w.authority.scope[scope]),
                ].join(' · ')}
              </div>
              <Phone number={one.terms.phone} parties={[partyOfHolder(one.terms)]} />
              <div className="hr-second">
                {w.authority.span(when.day(one.terms.from), one.terms.until && when.day(one.terms.until))}
              </div>
              <BarredMark parties={[partyOfHolder(one.terms)]} despite={one.despite} />
            </div>
            {one.terms.verified ? (
              <Chip tone="fits" shape="tick">
                {w.authority.verified}
              </Chip>
            ) : (
              <Chip tone="not-now" shape="dashed">
                {w.authority.notVerified}
              </Chip>
            )}
            {mayChange && one.of === person && (
              <Reveal
                label={w.record.change}
                what={one.terms.holder}
                writes={{ form: 'people.changeLegalAuthority', subject: one.authority }}
              >
                {(close) => <ChangeAuthority person={person} kept={one} onDone={close} />}
              </Reveal>
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
                <Reveal
                  label={w.record.change}
                  what={one.terms.name}
                  writes={{ form: 'people.changeSupporter', subject: one.supporter }}
                >
                  {(close) => <ChangeSupporter person={person} kept={one} onDone={close} />}
                </Reveal>
                <Reveal
                  label={w.supporter.end}
                  what={one.terms.name}
                  writes={{ form: 'people.endSupporter', subject: one.supporter }}
                >
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
          <Reveal label={w.record.addSupporter} writes={{ form: 'people.addSupporter' }}>
            {(close) => <AddSupporter person={person} onDone={close} />}
          </Reveal>
          <Reveal label={w.record.addAuthority} writes={{ form: 'people.recordLegalAuthority' }}>
            {(close) => <AddAuthority person={person} onDone={close} />}
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
