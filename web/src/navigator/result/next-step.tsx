import { Button, ButtonLink } from '../../ui/button.tsx'
import { NextCard } from '../../ui/card.tsx'
import { Quotation } from '../../ui/quotation.tsx'
import { PhoneIcon } from '../../ui/result-icons.tsx'
import { type NextContact, nextContact } from './next-contact.ts'
import { openingQuotations } from './opening-words.ts'
import { telephone } from './phone.ts'
import type { Reader } from './way-reading.ts'
import type { ResultWords } from './words.ts'

type NextStepProps = Readonly<{ reader: Reader; kept: boolean; onKeep: () => void; onStatus: () => void }>

/** The one thing to do first, with the one filled button of the page. */
export function NextStep({ reader: { plan, words, say }, kept, onKeep, onStatus }: NextStepProps) {
  const { title, detail } = words.nextStep(plan)
  const contact = nextContact(plan)
  const line = 'number' in contact && plan.calls.find(({ phone }) => phone === contact.number)
  const hours = line ? words.call(line, plan).hours : null
  return (
    <NextCard
      kicker={words.fixed.nextStepTitle}
      title={title}
      detail={detail}
      action={contact.by === 'card' ? undefined : <NextAction contact={contact} say={say} />}
    >
      {hours && <p className="hr-second">{hours}</p>}
      <Quotation label={say.youCanSay}>
        {openingQuotations(plan, words)
          .map((said) => `“${said}”`)
          .join(` ${words.fixed.waitForInterpreter} `)}
      </Quotation>
      <p className="hr-second">{words.fixed.statusNotNeeded}</p>
      {plan.restsOnStatus && (
        <Button kind="quiet" onClick={onStatus}>
          {say.otherFirstStep}
        </Button>
      )}
      {!kept && (
        <Button kind="quiet" onClick={onKeep}>
          {say.keepNow}
        </Button>
      )}
    </NextCard>
  )
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

type NextActionProps = Readonly<{ contact: Exclude<NextContact, { by: 'card' }>; say: ResultWords }>

function NextAction({ contact, say }: NextActionProps) {
  if (contact.by === 'page') {
    return (
      <ButtonLink kind="primary" wide href={contact.url} target="_blank" rel="noopener noreferrer">
        {say.openPage} <span className="hr-hidden">{say.newTab}</span>
      </ButtonLink>
    )
  }
  return (
    <ButtonLink kind="primary" wide href={telephone(contact.number)} icon={<PhoneIcon />}>
      <WithNumber number={contact.number}>
        {contact.by === 'phone' ? say.call(contact.number) : say.callToGetNumber(contact.number)}
      </WithNumber>
    </ButtonLink>
  )
}
