import { changeIdentity, type PersonRecord, personRecord } from '@handrail/care/people'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { ageText } from './age-text.ts'
import { BornText } from './born-text.tsx'
import { ConfidentialAddress } from './confidential-address.tsx'
import {
  IdentityFields,
  identityField,
  identityFrom,
  identityLabels,
  identityValues,
} from './identity-fields.tsx'
import { addressLine, inOneLine } from './in-one-line.ts'
import { RacePart } from './race-part.tsx'
import { ResidenceForm } from './residence-form.tsx'
import { StatusForm } from './status-form.tsx'
import { peopleWords } from './words/people.ts'
import { standingWords } from './words/standing.ts'

/** Who somebody is and where they live, with what is not known said as what it is. */
export function IdentityPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const standing = useWords(standingWords)
  const { identity, residence, person, version } = record
  const mayChange = record.may.includes('people:change')
  const { legalName, language, ssnLastFour } = identity
  const named =
    language.answer === 'given'
      ? (language.value.inWords ??
        w.form.languages.find(([tag]) => tag === language.value.tag)?.[1] ??
        language.value.tag)
      : w.noAnswer[language.answer]
  return (
    <Panel title={w.record.identity}>
      <dl className="hr-facts">
        <Fact name={w.record.legalName}>
          {legalName.answer === 'given' ? inOneLine(legalName.value) : w.noAnswer[legalName.answer]}
        </Fact>
        <Fact name={w.form.born}>
          <BornText born={identity.born} age={ageText(record.age, w.yearsOld)} />
        </Fact>
        {/* What a view leaves out is left out here too: "not asked" would be untrue. */}
        {record.view !== 'billing' && (
          <Fact name={w.form.language}>
            {named}
            {language.answer === 'given' && (
              <div className="hr-second">
                {w.form.interpreter}: {w.form.interpreterNeed[language.value.interpreter].toLowerCase()}
              </div>
            )}
          </Fact>
        )}
        {record.view !== 'short' && (
          <Fact name={w.form.ssn}>
            {ssnLastFour.answer === 'given' ? ssnLastFour.value : w.noAnswer[ssnLastFour.answer]}
          </Fact>
        )}
        {residence && (
          <Fact name={w.record.livesAt}>
            <Residence where={residence.shown.where} />
            {residence.shown.where.kind === 'confidential' &&
              record.may.includes('addresses:read-confidential') && <ConfidentialAddress person={person} />}
          </Fact>
        )}
      </dl>
      {mayChange && <RacePart person={person} />}
      <div className="hr-actions">
        {mayChange && (
          <Reveal label={w.record.change} what={w.record.identity} writes={{ form: 'people.changeIdentity' }}>
            {(close) => (
              <DoorForm
                does={changeIdentity}
                draft={{ form: 'people.changeIdentity', about: person }}
                start={identityValues(identity)}
                version={version}
                labels={identityLabels(w)}
                fieldOf={identityField}
                input={(values, base) => ({
                  person,
                  version: base ?? version,
                  identity: identityFrom(values, identity),
                })}
                newer={newerIdentity}
                refusal={wordsFor(w.refusals)}
                problemWords={w.problems}
                submit={w.form.save}
                quiet
                onDone={close}
                onCancel={close}
              >
                {(values) => <IdentityFields values={values} />}
              </DoorForm>
            )}
          </Reveal>
        )}
        {mayChange && residence && (
          <Reveal label={w.record.changeAddress} writes={{ form: 'people.changeResidence' }}>
            {(close) => <ResidenceForm record={record} onDone={close} />}
          </Reveal>
        )}
        {mayChange && (
          <Reveal label={standing.change} writes={{ form: 'people.changeStatus' }}>
            {(close) => <StatusForm record={record} onDone={close} />}
          </Reveal>
        )}
      </div>
    </Panel>
  )
}

const Fact = ({ name, children }: Readonly<{ name: string; children: React.ReactNode }>) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Residence({ where }: Readonly<{ where: NonNullable<PersonRecord['residence']>['shown']['where'] }>) {
  const w = useWords(peopleWords)
  switch (where.kind) {
    case 'address':
      return addressLine(where.address)
    case 'no-fixed-address':
      return w.record.noFixedAddress(where.locality)
    case 'confidential':
      return (
        <>
          {where.substitute && addressLine(where.substitute)}
          <div className="hr-second">{w.record.confidential}</div>
        </>
      )
    default:
      return w.noAnswer[where.kind]
  }
}

const newer = personRecord.pick({ version: true, identity: true })

/** What the server tells of a record that somebody else changed meanwhile. */
function newerIdentity(current: unknown): Newer | undefined {
  const read = newer.safeParse(current)
  return read.success ? { version: read.data.version, values: identityValues(read.data.identity) } : undefined
}
