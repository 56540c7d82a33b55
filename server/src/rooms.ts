import { agencyHandlers } from './agency/handlers.ts'
import { assignmentsChores } from './assignments/chores.ts'
import { assignmentsHandlers } from './assignments/handlers.ts'
import { roadAhead } from './assignments/road-ahead.ts'
import { clocksChores } from './clocks/chores.ts'
import { clocksHandlers } from './clocks/handlers.ts'
import { restrictionsThatMean } from './consents/bars.ts'
import { consentsHandlers } from './consents/handlers.ts'
import { determinationsChores } from './determinations/chores.ts'
import { determinationsHandlers } from './determinations/handlers.ts'
import { openDocuments } from './documents/open-documents.ts'
import type { Handler } from './door/handler.ts'
import type { Chore } from './door/reaction.ts'
import { draftsChores } from './drafts/chores.ts'
import { draftsHandlers } from './drafts/handlers.ts'
import { instrumentsChores, linkOfQuestions } from './instruments/chores.ts'
import { instrumentsHandlers } from './instruments/handlers.ts'
import { intakeChores } from './intake/chores.ts'
import { intakeHandlers } from './intake/handlers.ts'
import { messagesHandlers } from './messages/handlers.ts'
import { messagesChores } from './messages/open-messages.ts'
import { peopleHandlers } from './people/handlers.ts'
import { linkOfCopy, plansChores } from './plans/chores.ts'
import { plansHandlers } from './plans/handlers.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Log } from './platform/log.ts'
import { openFiles } from './platform/open-files.ts'
import type { Api, PlainRoute } from './platform/route.ts'
import type { Database } from './platform/transaction.ts'
import { progressChores } from './progress/chores.ts'
import { progressHandlers } from './progress/handlers.ts'
import { referralsChores } from './referrals/chores.ts'
import { referralsHandlers } from './referrals/handlers.ts'
import { servedBy } from './referrals/routes.ts'
import { signinChores, signinHandlers } from './signin/handlers.ts'
import type { SigninParts } from './signin/parts.ts'
import { storageHandler } from './storage/overview.ts'
import { trailHandlers } from './trail/handlers.ts'
import { waitlistChores } from './waitlist/chores.ts'
import { waitlistHandlers } from './waitlist/handlers.ts'

/** What the rooms need from the machine they run on. */
export interface RoomParts extends SigninParts {
  readonly clock: Clock
  readonly config: Pick<Config, 'dataFolder' | 'key' | 's3' | 'mail' | 'texts'>
  readonly database: Pick<Database, 'kind' | 'syncs'>
  /** A line for whoever runs the machine, with nothing of a person in it. */
  readonly say: (line: string) => void
}

export interface Rooms {
  /** Everything that can be done and asked. */
  readonly handlers: readonly Handler[]
  /** Everything that follows from an event or comes round by itself. */
  readonly chores: readonly Chore[]
  /** Files up and down, once there is an API behind them. */
  routes(over: { readonly api: Api; readonly log: Log }): readonly PlainRoute[]
}

/** All rooms, in the order of the path. */
export function roomsWith(parts: RoomParts): Rooms {
  const { keys, clock, config, database } = parts
  const documents = openDocuments({ files: openFiles(config, clock), keys, clock })
  return {
    handlers: [
      ...agencyHandlers,
      ...signinHandlers(parts),
      ...clocksHandlers,
      ...draftsHandlers,
      ...peopleHandlers(restrictionsThatMean),
      ...consentsHandlers,
      ...documents.handlers,
      ...messagesHandlers,
      ...instrumentsHandlers(keys),
      ...referralsHandlers({ keys, roadAhead }),
      ...intakeHandlers,
      ...determinationsHandlers,
      ...waitlistHandlers,
      ...assignmentsHandlers,
      ...plansHandlers(keys),
      ...progressHandlers,
      ...trailHandlers,
      storageHandler({ config, database }),
    ],
    chores: [
      ...signinChores,
      ...clocksChores,
      ...draftsChores,
      ...documents.chores,
      ...messagesChores({ ...parts, questions: linkOfQuestions, pages: linkOfCopy }),
      ...instrumentsChores,
      ...referralsChores,
      ...intakeChores,
      ...determinationsChores,
      ...waitlistChores,
      ...assignmentsChores,
      ...plansChores,
      ...progressChores,
    ],
    routes: (over) => [...documents.routes(over), servedBy(over.api, clock)],
  }
}
