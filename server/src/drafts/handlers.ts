import { addDays, instantIn, type Moment, type StaffId } from '@handrail/care'
import {
  discardDraft,
  KEPT_DAYS,
  keepDraft,
  MOST_DRAFTS,
  readDrafts,
  sweepDrafts,
  unfinished,
} from '@handrail/care/drafts'
import { answers, type Handler, handles } from '../door/handler.ts'
import * as store from './store.ts'

const keepHandler = handles(keepDraft, {
  load: async (tx, input, { agency, actor }) =>
    actor.kind === 'staff' ? store.loadDraft(tx, agency, actor.staff, input) : undefined,
  save: (tx, next, input, moment) =>
    'ends' in next
      ? store.deleteDraft(tx, moment.agency, next.ends)
      : store.writeDraft(tx, moment.agency, me(moment), next, input),
})

const discardHandler = handles(discardDraft, {
  load: (tx, { draft }, moment) => store.findDraft(tx, moment.agency, me(moment), draft),
  save: (tx, _next, { draft }, { agency }) => store.deleteDraft(tx, agency, draft),
})

const unfinishedHandler = answers(unfinished, async (tx, _input, moment) => ({
  drafts: [...(await store.listDrafts(tx, moment.agency, me(moment), MOST_DRAFTS))],
}))

const readHandler = answers(readDrafts, async (tx, input, moment) => ({
  drafts: [...(await store.readBodies(tx, moment.agency, me(moment), input))],
}))

const AT_ONCE = 500

const sweepHandler = handles(sweepDrafts, {
  load: (tx, _input, { agency, on, zone }) =>
    store.sweep(tx, agency, instantIn(zone, addDays(on, -KEPT_DAYS)), AT_ONCE),
  save: async () => undefined,
})

/** A draft is somebody's own; the door lets nobody in here who is not signed in. */
function me({ actor }: Moment): StaffId {
  if (actor.kind !== 'staff') throw new Error('A draft belongs to a member of staff.')
  return actor.staff
}

/** What this room can do and answer. */
export const draftsHandlers: readonly Handler[] = [
  keepHandler,
  discardHandler,
  unfinishedHandler,
  readHandler,
  sweepHandler,
]
