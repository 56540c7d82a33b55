import {
  AUTHORITY_KINDS,
  AUTHORITY_SCOPES,
  addSupporter,
  MATTERS,
  type PersonRecord,
  recordLegalAuthority,
} from '@handrail/care/people'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, ticked, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { phoneText } from './in-one-line.ts'
import { peopleWords } from './words/people.ts'

const lastPart = (field: string): string => field.split('.')[1] ?? field

/** Whom the person chose, and who may act for them by law. Being here is no permission to be told anything. */
export function AroundPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const { person, supporters, legalAuthorities } = record
  const mayChange = record.may.includes('people:change')
  return (
    <Panel title={w.record.around}>
      {supporters.length + legalAuthorities.length === 0 && <p>{w.record.noAround}</p>}
      <ul className="hr-rowlist">
        {legalAuthorities.map(({ authority, terms }) => (
          <li key={authority}>
            <div>
              {terms.holder}
              <div className="hr-second">
                {[
                  w.authority.kinds[terms.kind],
                  ...terms.scopes.map((scope) => w.authority.scope[scope]),
                ].join(' · ')}
              </div>
              {terms.phone && <a href={`tel:${terms.phone}`}>{phoneText(terms.phone)}</a>}
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
        {supporters.map(({ supporter, terms }) => (
          <li key={supporter}>
            <div>
              {terms.name}
              <div className="hr-second">{[terms.relationship, w.supporter.tellNothing].join('. ')}</div>
              {terms.phone && <a href={`tel:${terms.phone}`}>{phoneText(terms.phone)}</a>}
            </div>
          </li>
        ))}
      </ul>
      {mayChange && (
        <>
          <Reveal label={w.record.addSupporter}>
            {(close) => (
              <DoorForm
                does={addSupporter}
                draft={{ form: 'people.addSupporter', about: person }}
                labels={{
                  name: w.supporter.name,
                  relationship: w.supporter.relationship,
                  phone: w.supporter.phone,
                  inEmergency: w.supporter.inEmergency,
                }}
                fieldOf={lastPart}
                input={(values) => ({
                  person,
                  terms: {
                    name: textOf(values, 'name'),
                    relationship: textOf(values, 'relationship'),
                    inEmergency: ticked(values, 'inEmergency'),
                    ...withoutEmpty({ phone: filled(values, 'phone') }),
                  },
                })}
                refusal={wordsFor(w.refusals)}
                problemWords={w.problems}
                submit={w.form.save}
                quiet
                onDone={close}
                onCancel={close}
              >
                <TextField name="name" label={w.supporter.name} autoComplete="off" />
                <TextField
                  name="relationship"
                  label={w.supporter.relationship}
                  hint={w.supporter.relationshipHint}
                />
                <TextField name="phone" label={w.supporter.phone} type="tel" autoComplete="off" />
                <CheckField
                  name="inEmergency"
                  label={w.supporter.inEmergency}
                  hint={w.supporter.inEmergencyHint}
                />
              </DoorForm>
            )}
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
                }}
                fieldOf={lastPart}
                input={(values) => ({
                  person,
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
