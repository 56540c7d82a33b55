import { join } from 'node:path'
import type { Chore } from '../door/reaction.ts'
import type { Config } from '../platform/config.ts'
import { mailCarrier } from '../platform/mail-carrier.ts'
import { outboxCarrier } from '../platform/outbox-carrier.ts'
import { textCarrier } from '../platform/text-carrier.ts'
import { deliver, type Ways } from './chores.ts'
import {
  reachAnotherWay,
  releaseWhenRead,
  stopForStatus,
  tellEmergency,
  tellInvited,
  wayInChores,
} from './reactions.ts'

/** What comes round and follows, with the providers that the settings name, or an outbox where they name none. */
export function messagesChores({
  config: { mail, texts, dataFolder },
  address,
  say,
  questions,
  pages,
}: Pick<Ways, 'questions' | 'pages'> & {
  readonly config: Pick<Config, 'mail' | 'texts' | 'dataFolder'>
  readonly address: () => string
  /** Told that a message lies in the outbox, and nothing of what is in it. */
  readonly say: (line: string) => void
}): readonly Chore[] {
  const outbox = outboxCarrier(join(dataFolder, 'outbox'), say)
  const carriers = { email: mail ? mailCarrier(mail) : outbox, text: texts ? textCarrier(texts) : outbox }
  return [
    deliver({ carriers, address, questions, pages }),
    reachAnotherWay,
    releaseWhenRead,
    stopForStatus,
    tellInvited,
    tellEmergency,
    ...wayInChores,
  ]
}
