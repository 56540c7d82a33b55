import {
  addContactPoint,
  CLOSED_WHY,
  type ContactPoint,
  changeContactPoint,
  closeContactPoint,
  contactPoint,
  isUnasked,
  leavesWord,
  type PersonRecord,
  partiesAt,
} from '@handrail/care/people'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useDo } from '../door/doors.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { SelectField } from '../staff-ui/form/fields.tsx'
import { textOf, type Values } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { BarredMark, despiteFrom, useBarring, useHeeding } from './barring.tsx'
import {
  ContactFields,
  contactField,
  contactLabels,
  contactMeaning,
  RuleFields,
  reachFrom,
  safeFrom,
  termsFrom,
  valuesOfPoint,
} from './contact-fields.tsx'
import { SafeAt, SafeTimes, whereOf } from './safe-reach.tsx'
import { barringWords } from './words/barring.ts'
import { peopleWords } from './words/people.ts'

/** How to reach somebody, each with what is safe there. */
export function ContactPanel({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const heeding = useHeeding()
  const mayChange = record.may.includes('people:change')
  const open = record.contactPoints.filter(({ closed }) => closed === undefined)
  const closed = record.contactPoints.filter((point) => point.closed !== undefined)
  return (
    <Panel title={w.record.contact}>
      {open.length === 0 && <p>{w.record.noContact}</p>}
      <ul className="hr-rowlist hr-lined">
        {open.map((point) => (
          <li key={point.point}>
            <Point point={point} person={record.person} mayChange={mayChange && point.of === record.person} />
          </li>
        ))}
        {closed.map((point) => (
          <li key={point.point}>
            <div className="hr-second">
              {whereOf(point)}
              <div>
                {point.closed && w.contact.closed(w.contact.closeWhys[point.closed.why].toLowerCase())}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {mayChange && (
        <Reveal label={w.record.addContact} writes={{ form: 'people.addContactPoint' }}>
          {(close) => (
            <DoorForm
              does={addContactPoint}
              draft={{ form: 'people.addContactPoint', about: record.person }}
              start={{
                kind: 'phone',
                ...{ voicemail: 'not-asked', text: 'not-asked', emailRule: 'not-asked', mail: 'not-asked' },
                confidence: 'likely',
              }}
              labels={contactLabels(w)}
              fieldOf={contactField}
              input={(values) => ({
                person: record.person,
                at: reachFrom(values),
                terms: termsFrom(values),
                ...despiteFrom(values),
              })}
              onReply={heeding}
              refusal={wordsFor(w.refusals)}
              problemWords={w.problems}
              submit={w.form.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              {(values) => <ContactFields values={values} />}
            </DoorForm>
          )}
        </Reveal>
      )}
    </Panel>
  )
}

function Point({
  point,
  person,
  mayChange,
}: Readonly<{ point: ContactPoint; person: PersonRecord['person']; mayChange: boolean }>) {
  const w = useWords(peopleWords)
  const when = useWhen()
  const still = useDo(changeContactPoint)
  const { at, terms } = point
  const barring = useWords(barringWords)
  const parties = partiesAt(at, terms.label)
  const bars = useBarring().barsOn(parties)
  const mayBeFound = leavesWord(at) && bars.some(({ secret }) => secret)
  const stillGood = () =>
    still.send({
      person,
      point: point.point,
      version: point.version,
      safe:
        at.kind === 'phone'
          ? { kind: at.kind, rules: at.rules }
          : at.kind === 'email'
            ? { kind: at.kind, rules: at.rules }
            : { kind: at.kind, rules: at.rules },
      terms: { ...terms, verifiedOn: when.today, confidence: 'confirmed' },
    })
  return (
    <div className="hr-point">
      <div>
        {at.kind === 'phone' ? <a href={`tel:${at.number}`}>{whereOf(point)}</a> : whereOf(point)}
        {terms.label && <span className="hr-second"> · {terms.label}</span>}
        <div className="hr-second">
          {[
            terms.verifiedOn ? w.contact.verifiedOn(when.day(terms.verifiedOn)) : w.contact.notVerified,
            w.contact.confidences[terms.confidence],
            terms.codeWord ? w.contact.codeWordIs(terms.codeWord) : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {terms.safeHours.length > 0 && <SafeTimes hours={terms.safeHours} />}
      </div>
      <SafeAt point={point} />
      <BarredMark parties={parties} despite={point.despite} />
      {mayBeFound && <p className="hr-second">{barring.stillLeaves}</p>}
      {mayChange && (
        <div className="hr-actions">
          {terms.verifiedOn !== when.today && (
            <Button variant="default" size="xs" loading={still.busy} onClick={() => void stillGood()}>
              {w.contact.stillGood}
            </Button>
          )}
          {isUnasked(at) && (
            <Reveal label={w.contact.ask} what={whereOf(point)}>
              {(close) => (
                <Change point={point} person={person} onDone={close}>
                  {({ kind }) => <RuleFields kind={String(kind)} />}
                </Change>
              )}
            </Reveal>
          )}
          <Reveal
            label={w.record.change}
            what={whereOf(point)}
            writes={{ form: 'people.changeContactPoint', subject: point.point }}
          >
            {(close) => (
              <Change point={point} person={person} drafted onDone={close}>
                {(values) => <ContactFields values={values} of={point} />}
              </Change>
            )}
          </Reveal>
          <Reveal
            label={w.contact.close}
            what={whereOf(point)}
            writes={{ form: 'people.closeContactPoint', subject: point.point }}
          >
            {(close) => (
              <DoorForm
                does={closeContactPoint}
                draft={{ form: 'people.closeContactPoint', subject: point.point, about: person }}
                version={point.version}
                labels={{ why: w.contact.closeWhy }}
                input={(values, base) => ({
                  person,
                  point: point.point,
                  version: base ?? point.version,
                  why: textOf(values, 'why'),
                })}
                newer={newerPoint}
                meaning={contactMeaning(w)}
                refusal={wordsFor(w.refusals)}
                submit={w.form.save}
                quiet
                onDone={close}
                onCancel={close}
              >
                <SelectField
                  name="why"
                  label={w.contact.closeWhy}
                  choices={CLOSED_WHY.map((value) => ({ value, label: w.contact.closeWhys[value] }))}
                />
              </DoorForm>
            )}
          </Reveal>
        </div>
      )}
    </div>
  )
}

/** What holds for a point, as it is changed: all of it, or only what was asked just now. */
function Change({
  point,
  person,
  drafted = false,
  onDone,
  children,
}: Readonly<{
  point: ContactPoint
  person: PersonRecord['person']
  drafted?: boolean
  onDone: () => void
  children: (values: Values) => ReactNode
}>) {
  const w = useWords(peopleWords)
  const heeding = useHeeding()
  return (
    <DoorForm
      does={changeContactPoint}
      {...(drafted && {
        draft: { form: 'people.changeContactPoint', subject: point.point, about: person },
      })}
      start={valuesOfPoint(point)}
      version={point.version}
      labels={contactLabels(w)}
      fieldOf={contactField}
      input={(values, version) => ({
        person,
        point: point.point,
        version: version ?? point.version,
        safe: safeFrom(values),
        terms: termsFrom(values, point.terms),
        ...despiteFrom(values),
      })}
      newer={newerPoint}
      meaning={contactMeaning(w)}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      onReply={heeding}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {children}
    </DoorForm>
  )
}

/** A point as somebody else has it now. */
function newerPoint(current: unknown): Newer | undefined {
  const read = contactPoint.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOfPoint(read.data) } : undefined
}
