import { type Actor, reachOf } from '@handrail/care'
import { MOST_FOUND, readTyped, search } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { waitToSearch } from './search-limit.ts'
import { findPeople, foundPeople, ownPeople } from './store.ts'

const tellsApart = (actor: Actor): boolean =>
  actor.kind !== 'staff' || reachOf(actor.role, 'people:change') !== undefined

export const searchHandler = answers(
  search,
  async (tx, { text }, { agency, on, actor }) => {
    const people =
      text.trim() === ''
        ? await ownPeople(tx, agency, MOST_FOUND + 1)
        : await findPeople(tx, readTyped(text, on), MOST_FOUND + 1)
    const shown = people.slice(0, MOST_FOUND)
    const found = await foundPeople(tx, { agency, on, actor, withBorn: tellsApart(actor) }, shown)
    return { found: [...found], more: people.length > MOST_FOUND }
  },
  // One's own list is no search.
  async (tx, { text }, moment) => (text.trim() === '' ? undefined : waitToSearch(tx, moment)),
)
