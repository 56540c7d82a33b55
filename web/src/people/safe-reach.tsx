import type { ContactPoint, PersonRecord, SafeHours } from '@handrail/care/people'
import { Chip, type ChipShape } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { phoneText } from '../ui/phone-text.ts'
import { addressLine } from './in-one-line.ts'
import { useHoursText } from './safe-hours.tsx'
import { peopleWords } from './words/people.ts'

export const whereOf = ({ at }: ContactPoint): string =>
  at.kind === 'phone' ? phoneText(at.number) : at.kind === 'email' ? at.email : addressLine(at.address)

/** The numbers at which somebody may be called, with what may be left there and at which hours. */
export function SafeNumbers({ record }: Readonly<{ record: Pick<PersonRecord, 'contactPoints'> }>) {
  const { contact: w, chips } = useWords(peopleWords)
  const phones = record.contactPoints.filter(({ at, closed }) => at.kind === 'phone' && closed === undefined)
  if (phones.length === 0) return <p>{chips['no-way-to-reach']}</p>
  return (
    <ul className="hr-rowlist">
      {phones.map((point) => (
        <li key={point.point}>
          <div className="hr-point">
            <div>
              {point.at.kind === 'phone' && <a href={`tel:${point.at.number}`}>{whereOf(point)}</a>}
              {point.terms.label && <span className="hr-second"> · {point.terms.label}</span>}
              <div className="hr-second">
                {[
                  w.confidences[point.terms.confidence],
                  point.terms.codeWord && w.codeWordIs(point.terms.codeWord),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <SafeTimes hours={point.terms.safeHours} />
            </div>
            <SafeAt point={point} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The hours at which it is safe, or that nobody named any. */
export function SafeTimes({ hours }: Readonly<{ hours: readonly SafeHours[] }>) {
  const { contact: w, chips } = useWords(peopleWords)
  const hoursText = useHoursText()
  return (
    <div className="hr-second">
      {hours.length === 0 ? (
        w.anyHour
      ) : (
        <>
          {chips['safe-hours']}: {hoursText(hours)}
        </>
      )}
    </div>
  )
}

/** What is safe at one point: a tick for what the person allows, the caution for the rest. */
export function SafeAt({ point: { at } }: Readonly<{ point: ContactPoint }>) {
  const { contact: w, chips } = useWords(peopleWords)
  const fine = (text: string) => (
    <Chip tone="fits" shape="tick">
      {text}
    </Chip>
  )
  const careful = (shape: ChipShape, text: string) => (
    <Chip tone="safe" shape={shape}>
      {text}
    </Chip>
  )
  switch (at.kind) {
    case 'phone': {
      const { voicemail, text } = at.rules
      return (
        <span className="hr-chips">
          {voicemail === 'not-asked' && careful('no-phone', chips['voicemail-not-asked'])}
          {voicemail === 'none' && careful('no-phone', chips['no-voicemail'])}
          {voicemail === 'name-only' && careful('quiet-phone', chips['voicemail-name-only'])}
          {voicemail === 'full' && fine(w.fine.voicemail)}
          {text === 'not-asked' && careful('text', chips['text-not-asked'])}
          {text === 'no' && careful('text', chips['no-text'])}
          {text === 'first-name-only' && careful('text', chips['text-first-name-only'])}
          {text === 'yes' && fine(w.fine.text)}
        </span>
      )
    }
    case 'email':
      if (at.rules.email === 'yes') return fine(w.fine.email)
      return careful('mail', chips[at.rules.email === 'no' ? 'no-email' : 'email-not-asked'])
    case 'postal':
      return careful('mail', chips[MAIL_CHIPS[at.rules.mail]])
  }
}

const MAIL_CHIPS = {
  'not-asked': 'mail-not-asked',
  no: 'no-mail',
  'plain-envelope': 'plain-envelope',
} as const
