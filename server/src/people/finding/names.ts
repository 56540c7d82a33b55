import { names } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { foundPeople } from './store.ts'

export const namesHandler = answers(names, async (tx, { persons }, { agency, on }) => {
  const found = await foundPeople(tx, { agency, on, withBorn: false }, [...new Set(persons)])
  return { people: found.map(({ person, shownName, chips }) => ({ person, shownName, chips: [...chips] })) }
})
