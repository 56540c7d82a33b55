import { names } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { foundPeople } from './store.ts'

export const namesHandler = answers(names, async (tx, { persons }, { agency, on, actor }) => {
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, [...new Set(persons)])
  return { people: found.map(({ person, shownName, chips }) => ({ person, shownName, chips: [...chips] })) }
})
