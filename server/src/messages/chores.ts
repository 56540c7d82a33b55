import type { Instant } from '@handrail/care'
import {
  claimMessage,
  deliveryOf,
  dueMessages,
  holdMessage,
  type MessageId,
  messageQueued,
  messagesReleased,
  type Out,
  recordFailure,
  recordSent,
  refuseMessage,
  render,
  TEMPLATES,
} from '@handrail/care/messages'
import { invitationLink } from '@handrail/care/signin'
import type { z } from 'zod'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'
import { type Carrier, NotCarried } from '../platform/carrier.ts'

export interface Ways {
  readonly carriers: Readonly<Record<Out, Carrier>>
  /** The public address of this Handrail, which links begin with. */
  readonly address: () => string
  /** The link to questions, or to a page of the person's own, by its id. Later rooms keep them. */
  readonly questions: LinkOf
  readonly pages: LinkOf
}

type LinkOf = (work: ChoreWork, link: string) => Promise<Linked | undefined>

/** Where a secret link leads on this Handrail, and until when. */
export interface Linked {
  readonly path: string
  readonly endsAt: Instant
}

/** Few at a time: a chore is free for another process after a minute, and a slow provider takes 20 seconds for one. */
const AT_ONCE = 3

/** Sends what is due: at once when something was queued, and each minute what waited for its hour or for another try. */
export const deliver = (ways: Ways): Chore => ({
  name: 'messages.deliver',
  on: [messageQueued, messagesReleased],
  everyMinutes: 1,
  async run(work) {
    const due = await work.ask(dueMessages, { most: AT_ONCE })
    for (const { message, attempts } of due?.messages ?? [])
      await deliverOne(ways, work, { message, attempts })
  },
})

type Delivery = Extract<z.output<typeof deliveryOf.answer>, { is: 'to-send' }>

async function deliverOne(
  ways: Ways,
  work: ChoreWork,
  { message, attempts }: { readonly message: MessageId; readonly attempts: number },
): Promise<void> {
  const attempt = await claimed(work, message, attempts)
  if (attempt === undefined) return
  const held = { message, attempt }
  const step = `${message} ${attempt}`
  const delivery = await work.ask(deliveryOf, held)
  if (!delivery) return
  if (delivery.is === 'later')
    return void (await work.perform(`hold ${step}`, holdMessage, { ...held, at: delivery.at }))
  if (delivery.is === 'never') return refuse(delivery.why)
  const link = await linkOf(ways, work, delivery)
  if (link === 'over') return refuse('link-over')
  const said = render({
    ...delivery,
    sender: delivery.sender ?? undefined,
    phone: delivery.phone ?? undefined,
    codeWord: delivery.codeWord ?? undefined,
    values: { ...delivery.values, ...link, colleague: delivery.colleague ?? undefined },
  })
  if (!said.ok) return refuse(said.why)
  const { to, by, point, level } = delivery
  try {
    const { provider } = await ways.carriers[by].carry({
      id: message,
      to,
      subject: said.words.subject,
      text: said.words.body,
    })
    // What somebody waited for is a secret of theirs: a code, a link that lets them in.
    const { questions, page } = delivery.values
    const isSecret =
      TEMPLATES[delivery.template].purpose === 'asked-for' || questions !== undefined || page !== undefined
    const kept = isSecret ? null : said.words.body
    await work.perform(`sent ${step}`, recordSent, { ...held, by, point, level, provider, said: kept })
  } catch (failure) {
    if (!(failure instanceof NotCarried)) throw failure
    const { code, forGood } = failure
    await work.perform(`failed ${step}`, recordFailure, { ...held, why: code.slice(0, 60), forGood })
  }

  async function refuse(why: string): Promise<void> {
    await work.perform(`refuse ${step}`, refuseMessage, { ...held, why })
  }
}

/** Takes the message, unless somebody else has it. */
async function claimed(work: ChoreWork, message: MessageId, attempts: number): Promise<number | undefined> {
  try {
    return (await work.perform(`claim ${message} ${attempts}`, claimMessage, { message, attempts })).attempt
  } catch (failure) {
    if (failure instanceof StepRefused && failure.code === 'taken') return undefined
    throw failure
  }
}

/** The whole address of a link, and until when it leads somewhere. */
async function linkOf({ address, questions, pages }: Ways, work: ChoreWork, { values }: Delivery) {
  const { invitation, questions: asked, page, link } = values
  if (invitation === undefined && asked === undefined && page === undefined)
    return link === undefined ? {} : { link: `${address()}${link}` }
  const found =
    asked !== undefined
      ? await questions(work, asked)
      : page !== undefined
        ? await pages(work, page)
        : await work.ask(invitationLink, { invitation: invitation ?? '' })
  return found ? { link: `${address()}${found.path}`, until: found.endsAt } : 'over'
}
