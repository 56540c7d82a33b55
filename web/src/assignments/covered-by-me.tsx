import { coveredByMe } from '@handrail/care/assignments'
import { Link } from '@tanstack/react-router'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ContactForm } from './contact-form.tsx'
import { HandoverCard } from './handover-card.tsx'
import { assignmentsWords } from './words/assignments.ts'

/** Whom a case manager is there for while somebody is away, with the card of each. Not there when nobody is. */
export function CoveredByMe() {
  const { cover: w, given, handOver } = useWords(assignmentsWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { answer } = useAsk(coveredByMe, {}, { enabled: may('assignments:answer') })
  const people = answer?.people ?? []
  if (people.length === 0) return null
  return (
    <Section title={w.mineTitle} count={people.length}>
      <p>{w.mineLead}</p>
      <ul className="hr-rowlist hr-lined">
        {people.map((one) => (
          <li key={one.cover}>
            <div className="hr-grow">
              <Link to="/people/$person" params={{ person: one.person }}>
                {one.name}
              </Link>
              <div className="hr-second">{w.mineFor(nameOf(one.away) ?? '', when.day(one.until))}</div>
              <div className="hr-actions">
                {one.contactedOn === null && (
                  <Reveal label={given.contact} what={one.name}>
                    {(close) => <ContactForm one={one} onDone={close} />}
                  </Reveal>
                )}
                <Reveal label={given.card} what={one.name}>
                  {(close) => {
                    const away = nameOf(one.away) ?? ''
                    const until = when.day(one.until)
                    return (
                      <HandoverCard
                        person={one.person}
                        case={one.case}
                        why={handOver.fromAway(away, until)}
                        said={one.words}
                        next={handOver.nextMeanwhile(away, until)}
                        onClose={close}
                      />
                    )
                  }}
                </Reveal>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
