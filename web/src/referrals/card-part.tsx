import { ageOn } from '@handrail/care/people'
import { ageText } from '../people/age-text.ts'
import { BornText } from '../people/born-text.tsx'
import { useHoursText } from '../people/safe-hours.tsx'
import { SafeTimes } from '../people/safe-reach.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { phoneText } from '../ui/phone-text.ts'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

/** The card: what reaching somebody takes, with what is safe first. Nothing of why they ask. */
export function CardPart({ one: { card } }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const people = useWords(peopleWords)
  const when = useWhen()
  const hoursText = useHoursText()
  const age = ageOn(card.born, when.today) ?? null
  return (
    <Panel title={w.reach}>
      <ul className="hr-rowlist">
        {card.reach.map((way) => (
          <li key={JSON.stringify(way.at)}>
            <Way way={way} />
          </li>
        ))}
        {card.throughSender && <li>{w.throughSender}</li>}
      </ul>
      <dl className="hr-facts">
        <div>
          <dt>{w.born}</dt>
          <dd>
            <BornText born={card.born} age={ageText(age, people.yearsOld)} />
          </dd>
        </div>
        <div>
          <dt>{w.language}</dt>
          <dd>{languageText(card.language, people)}</dd>
        </div>
        {card.zip !== undefined && (
          <div>
            <dt>{w.zip}</dt>
            <dd>{card.zip}</dd>
          </div>
        )}
        {card.windows.length > 0 && (
          <div>
            <dt>{w.windows}</dt>
            <dd>{hoursText(card.windows)}</dd>
          </div>
        )}
      </dl>
    </Panel>
  )
}

function languageText(of: One['card']['language'], people: (typeof peopleWords)['en']): string {
  if (of.answer !== 'given') return people.noAnswer[of.answer]
  const { tag, interpreter } = of.value
  const name = people.form.languages.find(([code]) => code === tag)?.[1] ?? tag
  return interpreter === 'needed' ? `${name} · ${people.chips.interpreter}` : name
}

function Way({ way: { at, terms } }: Readonly<{ way: One['card']['reach'][number] }>) {
  const { contact: w, chips } = useWords(peopleWords)
  // What is not safe stands as a chip; what is, in words.
  const fine =
    at.kind === 'phone'
      ? [
          at.rules.voicemail === 'full' ? w.fine.voicemail : undefined,
          at.rules.voicemail === 'name-only' ? chips['voicemail-name-only'] : undefined,
          at.rules.text === 'yes' ? w.fine.text : undefined,
          at.rules.text === 'first-name-only' ? chips['text-first-name-only'] : undefined,
        ]
      : at.kind === 'email' && at.rules.email === 'yes'
        ? [w.fine.email]
        : []
  return (
    <div>
      {at.kind === 'phone' && <a href={`tel:${at.number}`}>{phoneText(at.number)}</a>}
      {at.kind === 'email' && at.email}
      {terms.label !== undefined && <span className="hr-second"> {terms.label}</span>}
      <div className="hr-chips">
        {at.kind === 'phone' && (at.rules.voicemail === 'none' || at.rules.voicemail === 'not-asked') && (
          <Chip tone="safe" shape="no-phone">
            {chips[at.rules.voicemail === 'none' ? 'no-voicemail' : 'voicemail-not-asked']}
          </Chip>
        )}
        {at.kind === 'phone' && (at.rules.text === 'no' || at.rules.text === 'not-asked') && (
          <Chip tone="safe" shape="text">
            {chips[at.rules.text === 'no' ? 'no-text' : 'text-not-asked']}
          </Chip>
        )}
        {at.kind === 'email' && at.rules.email !== 'yes' && (
          <Chip tone="safe" shape="mail">
            {chips[at.rules.email === 'no' ? 'no-email' : 'email-not-asked']}
          </Chip>
        )}
        {terms.codeWord !== undefined && (
          <Chip tone="safe" shape="lock">
            {w.codeWordIs(terms.codeWord)}
          </Chip>
        )}
      </div>
      <div className="hr-second">{fine.filter(Boolean).join(' · ')}</div>
      {terms.safeHours.length > 0 && <SafeTimes hours={terms.safeHours} />}
    </div>
  )
}
