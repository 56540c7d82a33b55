import { emergencyAccessesToReview, FINDINGS, reviewEmergencyAccess } from '@handrail/care/people'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Empty, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'
import { reviewWords } from './words/reviews.ts'

/** Emergency accesses that wait for somebody to look at them. */
export function ReviewsPart() {
  const w = useWords(reviewWords)
  const people = useWords(peopleWords)
  const when = useWhen()
  const asked = useAsk(emergencyAccessesToReview, {})
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ accesses }) =>
          accesses.length === 0 ? (
            <Empty>{w.none}</Empty>
          ) : (
            accesses.map(({ access, openedByName, shownName, words, looks, before }) => (
              <Panel key={access.access} title={people.emergencyForm.purposes[access.purpose]}>
                {shownName !== null && <p>{w.about(shownName)}</p>}
                <p>
                  {w.opened(openedByName, when.moment(access.openedAt))}, {w.until(when.moment(access.until))}
                  , {w.looks(looks)}.
                </p>
                {before > 0 && <p className="hr-note">{w.before(before)}</p>}
                {words !== null && <p>“{words}”</p>}
                <Reveal label={w.review}>
                  {(close) => (
                    <DoorForm
                      does={reviewEmergencyAccess}
                      draft={{ form: 'people.reviewEmergencyAccess', subject: access.access }}
                      labels={{ finding: w.finding, words: w.words }}
                      input={(values) => ({
                        access: access.access,
                        finding: textOf(values, 'finding'),
                        ...withoutEmpty({ words: filled(values, 'words') }),
                      })}
                      refusal={wordsFor(people.refusals)}
                      submit={w.save}
                      quiet
                      onDone={close}
                      onCancel={close}
                    >
                      <RadioField
                        name="finding"
                        label={w.finding}
                        choices={FINDINGS.map((value) => ({ value, label: w.findings[value] }))}
                      />
                      <LongField name="words" label={w.words} hint={w.wordsHint} />
                    </DoorForm>
                  )}
                </Reveal>
              </Panel>
            ))
          )
        }
      </Answered>
    </>
  )
}
