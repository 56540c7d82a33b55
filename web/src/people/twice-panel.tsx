import { duplicatesOf, mergesOf, type PersonRecord, proposeMerge, undoMerge } from '@handrail/care/people'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { ageText } from './age-text.ts'
import { peopleWords } from './words/people.ts'
import { twiceWords } from './words/twice.ts'

type OfRecord = Readonly<{ record: PersonRecord }>

/** Whether this person is here twice, and what was put together with this record. */
export function TwicePanel({ record }: OfRecord) {
  const w = useWords(twiceWords)
  const proposes = record.may.includes('people:propose-merge')
  const merges = record.may.includes('people:merge')
  if (!proposes && !merges) return null
  return (
    <Panel title={w.panel}>
      {merges && record.mergedFrom.length > 0 && <Merged record={record} />}
      {proposes && <Reveal label={w.look}>{() => <Likely record={record} />}</Reveal>}
    </Panel>
  )
}

function Likely({ record }: OfRecord) {
  const w = useWords(twiceWords)
  const { duplicates, legalName, yearsOld } = useWords(peopleWords)
  const asked = useAsk(duplicatesOf, { person: record.person })
  return (
    <Answered asked={asked} lines={2}>
      {({ likely }) => (
        <>
          <p className="hr-second" role="status">
            {likely.length === 0 ? w.none : ''}
          </p>
          <ul className="hr-rowlist hr-lined">
            {likely.map(({ who, reasons, caution }) => (
              <li key={who.person}>
                <div>
                  <Link to="/people/$person" params={{ person: who.person }}>
                    {who.shownName}
                  </Link>
                  <div className="hr-second">
                    {[
                      who.legalName === null ? undefined : legalName(who.legalName),
                      ageText(who.age, yearsOld),
                      ...reasons.map((reason) => duplicates.reasons[reason]),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                  {caution !== null && <div className="hr-second">{duplicates.caution[caution]}</div>}
                  <Propose record={record} other={who} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answered>
  )
}

function Propose({
  record: { person, shownName },
  other,
}: OfRecord & Readonly<{ other: Pick<PersonRecord, 'person' | 'shownName'> }>) {
  const w = useWords(twiceWords)
  const { refusals, problems } = useWords(peopleWords)
  const [proposed, setProposed] = useState(false)
  if (proposed) return <p role="status">{w.proposed}</p>
  return (
    <Reveal label={w.propose} what={other.shownName}>
      {(close) => (
        <DoorForm
          does={proposeMerge}
          draft={{ form: 'people.proposeMerge', subject: other.person, about: person }}
          start={{ goesOn: 'this' }}
          labels={{ goesOn: w.which, why: w.why }}
          input={(values) => {
            const [survivor, merged] =
              textOf(values, 'goesOn') === 'other' ? [other.person, person] : [person, other.person]
            return { survivor, merged, why: textOf(values, 'why') }
          }}
          refusal={wordsFor(refusals)}
          problemWords={problems}
          submit={w.submit}
          quiet
          onDone={() => setProposed(true)}
          onCancel={close}
        >
          <RadioField
            name="goesOn"
            label={w.which}
            choices={[
              { value: 'this', label: w.thisOne(shownName) },
              { value: 'other', label: w.thatOne(other.shownName) },
            ]}
          />
          <LongField name="why" label={w.why} hint={w.whyHint} />
        </DoorForm>
      )}
    </Reveal>
  )
}

function Merged({ record: { person } }: OfRecord) {
  const w = useWords(twiceWords)
  const { refusals, problems } = useWords(peopleWords)
  const asked = useAsk(mergesOf, { person })
  return (
    <Answered asked={asked} lines={1}>
      {({ merges }) => (
        <ul className="hr-rowlist hr-lined">
          {merges.map(({ merge: { merge }, merged, why }) => (
            <li key={merge}>
              <div>
                {merged.shownName}
                <div className="hr-second">{w.merged}</div>
                <div className="hr-second">“{why}”</div>
                <Reveal label={w.takeOut} what={merged.shownName}>
                  {(close) => (
                    <DoorForm
                      does={undoMerge}
                      draft={{ form: 'people.undoMerge', subject: merge, about: person }}
                      labels={{ why: w.takeOutWhy }}
                      input={(values) => ({ merge, why: textOf(values, 'why') })}
                      refusal={wordsFor(refusals)}
                      problemWords={problems}
                      submit={w.takeOut}
                      quiet
                      onDone={close}
                      onCancel={close}
                    >
                      <LongField name="why" label={w.takeOutWhy} hint={w.takeOutHint} />
                    </DoorForm>
                  )}
                </Reveal>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Answered>
  )
}
