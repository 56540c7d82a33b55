import type { AgencyId, Moment, PersonId } from '@handrail/care'
import {
  addressKey,
  type Comparable,
  duplicatesOf,
  isWorthShowing,
  likelyDuplicates,
  likeness,
  MOST_DUPLICATES,
  memberKey,
  type Typed,
  typedWords,
} from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import type { Tx } from '../../platform/transaction.ts'
import { searchedDigits } from '../contact/store.ts'
import { waitToSearch } from './search-limit.ts'
import {
  comparable,
  everyRecordOf,
  findPeople,
  foundPeople,
  peopleAtAddress,
  peopleWithMemberKey,
  reachedView,
} from './store.ts'

const CANDIDATES = 50

export const likelyDuplicatesHandler = answers(
  likelyDuplicates,
  async (tx, input, moment) => ({
    likely: await likelyOnes(tx, moment, {
      given: input.given,
      family: input.family,
      suffix: input.suffix,
      nameUsed: input.nameUsed,
      born: input.born,
      phones: input.phone === undefined ? [] : [searchedDigits(input.phone)],
      memberKeys: input.memberId === undefined ? [] : [memberKey(input.memberId)],
      addresses: input.address === undefined ? [] : [addressKey(input.address)],
    }),
  }),
  (tx, _input, moment) => waitToSearch(tx, moment),
)

export const duplicatesOfHandler = answers(duplicatesOf, async (tx, { person }, moment) => {
  const { agency } = moment
  const reached = await reachedView(tx, moment, person)
  if (!reached) return undefined
  const [self] = await comparable(tx, agency, [reached.root])
  return self && { likely: await likelyOnes(tx, moment, self, await everyRecordOf(tx, agency, person)) }
})

/** Who is like somebody, likeliest first, but for the records that are known to be theirs. */
async function likelyOnes(
  tx: Tx,
  { agency, on, actor }: Moment,
  somebody: Comparable,
  own: readonly PersonId[] = [],
) {
  const others = (await candidatesFor(tx, agency, somebody)).filter((one) => !own.includes(one))
  const likely = (await comparable(tx, agency, others))
    .map((one) => ({ one, person: one.person, ...likeness(somebody, one) }))
    .filter(({ one, ...alike }) => isWorthShowing(somebody, one, alike))
    .sort((a, b) => b.score - a.score || (a.person < b.person ? -1 : 1))
    .slice(0, MOST_DUPLICATES)
  const people = likely.map(({ person }) => person)
  const found = await foundPeople(tx, { agency, on, actor, withBorn: true }, people)
  const who = new Map(found.map((one) => [one.person, one]))
  return likely.flatMap(({ person, score, reasons, caution }) => {
    const one = who.get(person)
    return one ? [{ who: one, score, reasons: [...reasons], caution: caution ?? null }] : []
  })
}

/** Whoever shares one thing with the person entered; comparing decides how much that means. */
async function candidatesFor(tx: Tx, agency: AgencyId, entered: Comparable): Promise<readonly PersonId[]> {
  const nothing: Typed = { words: [], bornOn: [], year: undefined, digits: undefined }
  const family = typedWords(entered.family ?? '').slice(0, 2)
  const firsts = [...new Set([entered.given, entered.nameUsed])].map((name) =>
    typedWords(name ?? '').slice(0, 2),
  )
  const found: PersonId[] = []
  for (const first of firsts) {
    const words = [...first, ...family]
    if (words.length > 0) found.push(...(await findPeople(tx, { ...nothing, words }, CANDIDATES)))
  }
  if (entered.born.answer === 'exact')
    found.push(...(await findPeople(tx, { ...nothing, bornOn: [entered.born.on] }, CANDIDATES)))
  const [phone] = entered.phones
  if (phone !== undefined) found.push(...(await findPeople(tx, { ...nothing, digits: phone }, CANDIDATES)))
  const [key] = entered.memberKeys
  if (key !== undefined && key !== '') found.push(...(await peopleWithMemberKey(tx, agency, key)))
  const [address] = entered.addresses
  if (address !== undefined) found.push(...(await peopleAtAddress(tx, agency, address)))
  return [...new Set(found)]
}
