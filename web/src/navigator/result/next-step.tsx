import { Button, ButtonLink } from '../../ui/button.tsx'
import { NextCard } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { PhoneIcon } from '../../ui/result-icons.tsx'
import { type NextContact, nextContact } from './next-contact.ts'
import { openingText } from './opening-words.ts'
import { telephone } from './phone.ts'
import type { Reader } from './way-reading.ts'
import type { ResultWords } from './words.ts'

type NextStepProps = Readonly<{ reader: Reader; kept: boolean; onKeep: () => void }>

/** The one thing to do first, with the one filled button of the page. */
export function NextStep({ reader, kept, onKeep }: NextStepProps) {
  const { plan, words, say } = reader
  const { title, detail } = words.nextStep(plan)
  const contact = nextContact(plan)
  const hours = hoursOf(contact, reader)
  return (
    <NextCard
      kicker={words.fixed.nextStepTitle}
      title={title}
      detail={detail}
      action={contact.by === 'card' ? undefined : <NextAction contact={contact} say={say} />}
    >
      {hours && <p className="hr-second">{hours}</p>}
      <Quotation label={say.youCanSay}>{openingText(plan, words)}</Quotation>
      <p className="hr-second">{words.fixed.statusNotNeeded}</p>
      {plan.otherFirst && (
        <Disclosure summary={say.otherFirstStep}>
          <FirstCall reader={{ ...reader, plan: { ...plan, ...plan.otherFirst } }} />
        </Disclosure>
      )}
      {!kept && (
        <Button kind="quiet" onClick={onKeep}>
          {say.keepNow}
        </Button>
      )}
    </NextCard>
  )
}

/** The first call of somebody who keeps their status: whom to call, the number and what to say, with no question before it. */
function FirstCall({ reader }: Readonly<{ reader: Reader }>) {
  const { plan, words, say } = reader
  const { title, detail } = words.nextStep(plan)
  const contact = nextContact(plan)
  const hours = hoursOf(contact, reader)
  return (
    <>
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      {contact.by !== 'card' && <NextAction contact={contact} say={say} kind="secondary" />}
      {hours && <p className="hr-second">{hours}</p>}
      <Quotation label={say.youCanSay}>{openingText(plan, words)}</Quotation>
    </>
  )
}

const hoursOf = (contact: NextContact, { plan, words }: Reader): string | null => {
  const line = 'number' in contact && plan.calls.find(({ phone }) => phone === contact.number)
  return line ? words.call(line, plan).hours : null
}

/** A number is dialed as it is read: it stays on one line. */
function WithNumber({ number, children }: Readonly<{ number: string; children: string }>) {
  const [before, ...after] = children.split(number)
  return (
    <span>
      {before}
      <span className="hr-number">{number}</span>
      {after.join(number)}
    </span>
  )
}

type NextActionProps = Readonly<{
  contact: Exclude<NextContact, { by: 'card' }>
  say: ResultWords
  /** The one filled button of the page belongs to the next step itself. */
  kind?: 'primary' | 'secondary'
}>

function NextAction({ contact, say, kind = 'primary' }: NextActionProps) {
  if (contact.by === 'page') {
    return (
      <ButtonLink kind={kind} wide href={contact.url} target="_blank" rel="noopener noreferrer">
        {say.openPage} <span className="hr-hidden">{say.newTab}</span>
      </ButtonLink>
    )
  }
  return (
    <ButtonLink kind={kind} wide href={telephone(contact.number)} icon={<PhoneIcon />}>
      <WithNumber number={contact.number}>
        {contact.by === 'phone' ? say.call(contact.number) : say.callToGetNumber(contact.number)}
      </WithNumber>
    </ButtonLink>
  )
}
