import type { Handler } from '../door/handler.ts'
import { receiveHandler, sendHandler, whoReceivesHandler } from './arriving.ts'
import { tidyPacesHandler } from './chores.ts'
import {
  acceptHandler,
  acknowledgeHandler,
  closeHandler,
  declineHandler,
  linkDuplicateHandler,
  recordMayTellHandler,
  renewCodeHandler,
  reopenHandler,
  withdrawHandler,
} from './deciding.ts'
import { freeRequestsOfWhoLeftHandler } from './leaving.ts'
import { linksHandler, lookAtLinkHandler, makeLinkHandler, revokeLinkHandler } from './links.ts'
import { matchHandler, registerHandler } from './matching.ts'
import {
  alikeHandler,
  boardHandler,
  countsHandler,
  readReasonHandler,
  readReferralHandler,
  referralsOfHandler,
  requestNamesHandler,
  toTellHandler,
} from './reading.ts'
import {
  checkStatusHandler,
  comeBackByCodeHandler,
  type StatusParts,
  sayPlaceWantedHandler,
  sayStillWantedHandler,
  withdrawByCodeHandler,
} from './status.ts'

/** What this room can do and answer. Codes are kept as the agency's keys mark them. */
export const referralsHandlers = ({ keys, roadAhead }: StatusParts): readonly Handler[] => [
  whoReceivesHandler,
  sendHandler(keys),
  receiveHandler(keys),
  acknowledgeHandler,
  acceptHandler,
  declineHandler,
  withdrawHandler,
  closeHandler,
  reopenHandler,
  matchHandler,
  registerHandler,
  linkDuplicateHandler,
  recordMayTellHandler,
  renewCodeHandler(keys),
  checkStatusHandler({ keys, roadAhead }),
  sayPlaceWantedHandler({ keys, roadAhead }),
  sayStillWantedHandler({ keys, roadAhead }),
  withdrawByCodeHandler({ keys, roadAhead }),
  comeBackByCodeHandler({ keys, roadAhead }),
  makeLinkHandler,
  revokeLinkHandler,
  linksHandler,
  lookAtLinkHandler,
  boardHandler,
  countsHandler,
  readReferralHandler,
  readReasonHandler,
  alikeHandler,
  referralsOfHandler,
  requestNamesHandler,
  toTellHandler,
  tidyPacesHandler,
  freeRequestsOfWhoLeftHandler,
]
