import type { PersonId } from '@handrail/care'
import { answerAssignment, DECLINED_WHY, givenToMe, type OnCaseload } from '@handrail/care/assignments'
import { Link } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ContactForm } from './contact-form.tsx'
import { HandoverCard } from './handover-card.tsx'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'
import '../waitlist/waitlist.css'

/** On a record: that its reader was given this person and has not answered, or not talked with them. */
export function GivenHere({ person }: Readonly<{ person: PersonId }>) {
  const { given: w } = useWords(assignmentsWords)
  const may = useMay()
  const { answer } = useAsk(givenToMe, {}, { enabled: may('assignments:answer') })
  const one = answer?.people.find((of) => of.person === person)
  if (!one) return null
  return (
    <Section title={w.here}>
      <Given one={one} here />
    </Section>
  )
}

/** Whom a case manager was given and has not answered about, or not talked with. Not there when nobody is. */
export function GivenToMe() {
  const { given: w } = useWords(assignmentsWords)
  const may = useMay()
  const { answer } = useAsk(givenToMe, {}, { enabled: may('assignments:answer') })
  const people = answer?.people ?? []
  if (people.length === 0) return null
  return (
    <Section title={w.title} count={people.length}>
      <p>{w.lead(people.length)}</p>
      <ul className="hr-rowlist hr-lined">
        {people.map((one) => (
          <li key={one.assignment}>
            <Given one={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Given({ one, here = false }: Readonly<{ one: OnCaseload; here?: boolean }>) {
  const w = useWords(assignmentsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const from = (one.takenOver && nameOf(one.takenOver.from)) ?? ''
  return (
    <div className="hr-grow">
      {!here && (
        <Link to="/people/$person" params={{ person: one.person }}>
          {one.name}
        </Link>
      )}
      <div className="hr-second">
        {[w.statuses[one.status], w.since(when.day(when.dayOf(one.madeAt))), w.given.due].join(' · ')}
      </div>
      <div className="hr-actions">
        {one.status === 'made' ? (
          <Reveal label={w.given.answer} what={one.name}>
            {(close) => <Answer one={one} onDone={close} />}
          </Reveal>
        ) : (
          <Reveal label={w.given.contact} what={one.name}>
            {(close) => <ContactForm one={one} onDone={close} />}
          </Reveal>
        )}
        <Reveal label={w.given.card} what={one.name}>
          {(close) => (
            <HandoverCard
              person={one.person}
              case={one.case}
              why={one.takenOver ? w.handOver.fromWhom(from, w.handedOverWhy[one.takenOver.why]) : undefined}
              said={one.handOver}
              next={
                one.status === 'accepted'
                  ? w.handOver.nextYou
                  : [w.handOver.nextOnYes, one.takenOver && w.handOver.nextStill(from)]
                      .filter(Boolean)
                      .join(' ')
              }
              onClose={close}
            />
          )}
        </Reveal>
      </div>
    </div>
  )
}

type Form = Readonly<{
  one: Pick<OnCaseload, 'assignment' | 'version' | 'person'>
  onDone: () => void
}>

function Answer({ one, onDone }: Form) {
  const { given: w, declinedWhy } = useWords(assignmentsWords)
  return (
    <DoorForm
      does={answerAssignment}
      draft={{ form: 'assignments.answer', about: one.person, subject: one.assignment }}
      version={one.version}
      labels={{ says: w.says, why: w.why, words: w.words }}
      fieldOf={(field) => field.replace('answer.', '')}
      input={(values, seen) => ({
        assignment: one.assignment,
        version: seen ?? one.version,
        answer:
          textOf(values, 'says') === 'no'
            ? {
                says: 'no' as const,
                why: textOf(values, 'why'),
                ...withoutEmpty({ words: filled(values, 'words') }),
              }
            : { says: textOf(values, 'says') as never },
      })}
      refusal={useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <RadioField
            name="says"
            label={w.says}
            choices={[
              { value: 'yes', label: w.yes },
              { value: 'no', label: w.no },
            ]}
          />
          {textOf(values, 'says') === 'no' && (
            <>
              <SelectField
                name="why"
                label={w.why}
                hint={w.whyHint}
                choices={DECLINED_WHY.map((value) => ({ value, label: declinedWhy[value] }))}
              />
              <LongField name="words" label={w.words} />
            </>
          )}
        </>
      )}
    </DoorForm>
  )
}
