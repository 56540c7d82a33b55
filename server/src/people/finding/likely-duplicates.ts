import type { AgencyId, PersonId } from '@handrail/care'
import {
  type Comparable,
  likelyDuplicates,
  likeness,
  MOST_DUPLICATES,
  memberKey,
  type Typed,
  typedWords,
  WORTH_SHOWING,
} from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import type { Tx } from '../../platform/transaction.ts'
import { searchedDigits } from '../contact/store.ts'
import { comparable, findPeople, foundPeople, peopleWithMemberKey } from './store.ts'

const CANDIDATES = 50

export const likelyDuplicatesHandler = answers(likelyDuplicates, async (tx, input, { agency, on, actor }) => {
  const entered: Comparable = {
    given: input.given,
    family: input.family,
    suffix: input.suffix,
    nameUsed: input.nameUsed,
    born: input.born,
    phones: input.phone === undefined ? [] : [searchedDigits(input.phone)],
    memberKeys: input.memberId === undefined ? [] : [memberKey(input.memberId)],
  }
  const candidates = await comparable(tx, agency, await candidatesFor(tx, agency, entered))
  const likely = candidates
    .map((one) => ({ person: one.person, ...likeness(entered, one) }))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
    .slice(0, MOST_DUPLICATES)
  const people = likely.map(({ person }) => person)
  const who = new Map(
    (await foundPeople(tx, { agency, on, actor, withBorn: true }, people)).map((found) => [
      found.person,
      found,
    ]),
  )
  return {
    likely: likely.flatMap(({ person, score, reasons, caution }) => {
      const found = who.get(person)
      return found ? [{ who: found, score, reasons: [...reasons], caution: caution ?? null }] : []
    }),
  }
})

/** Whoever shares one thing with the person entered; comparing decides how much that means. */
async function candidatesFor(tx: Tx, agency: AgencyId, entered: Comparable): Promise<readonly PersonId[]> {
  const nothing: Typed = { words: [], bornOn: [], year: undefined, digits: undefined }
  const given = typedWords(entered.given ?? entered.nameUsed ?? '').slice(0, 2)
  const family = typedWords(entered.family ?? '').slice(0, 2)
  const found: PersonId[] = []
  if (given.length + family.length > 0)
    found.push(...(await findPeople(tx, { ...nothing, words: [...given, ...family] }, CANDIDATES)))
  if (entered.born.answer === 'exact')
    found.push(...(await findPeople(tx, { ...nothing, bornOn: [entered.born.on] }, CANDIDATES)))
  const [phone] = entered.phones
  if (phone !== undefined) found.push(...(await findPeople(tx, { ...nothing, digits: phone }, CANDIDATES)))
  const [key] = entered.memberKeys
  if (key !== undefined && key !== '') found.push(...(await peopleWithMemberKey(tx, agency, key)))
  return [...new Set(found)]
}
