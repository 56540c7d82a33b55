import { withoutLead } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { foundPeople, peopleWithoutLead } from './store.ts'

export const withoutLeadHandler = answers(
  withoutLead,
  async (tx, { after, limit }, { agency, on, actor }) => {
    const waiting = await peopleWithoutLead(tx, agency, { after, most: limit + 1 })
    const page = waiting.slice(0, limit)
    const since = new Map(page.map((one) => [one.person, one.since]))
    const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, [...since.keys()])
    return {
      people: found.flatMap(({ person, shownName, age, chips }) => {
        const at = since.get(person)
        return at === undefined ? [] : [{ person, shownName, age, chips, since: at }]
      }),
      more: waiting.length > limit,
    }
  },
)
