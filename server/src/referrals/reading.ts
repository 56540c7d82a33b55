import { reachOf } from '@handrail/care'
import {
  actsIn,
  alikeReferrals,
  board,
  counts,
  LISTS,
  readReason,
  readReferral,
  referralsOf,
  requestNames,
  toTell,
} from '@handrail/care/referrals'
import { answers } from '../door/handler.ts'
import { reachesWhole, writerOf } from '../people/store.ts'
import { saidOfReaching } from './carry-over.ts'
import {
  alikeTo,
  countList,
  duplicatesOf,
  findReferral,
  listReferrals,
  namesOf,
  ofPerson,
} from './list-store.ts'
import { reasonOf, stepsOf } from './store.ts'

export const boardHandler = answers(board, (tx, { list, mine, after, most }, { agency, actor }) => {
  const owner = mine ? (writerOf(actor) ?? undefined) : undefined
  return listReferrals(tx, agency, { list, owner, after, most })
})

export const countsHandler = answers(counts, async (tx, _input, { agency }) => {
  const found = []
  for (const list of LISTS) found.push({ list, count: await countList(tx, agency, list) })
  return { counts: found }
})

export const requestNamesHandler = answers(requestNames, async (tx, { referrals }, { agency }) => ({
  names: [...(await namesOf(tx, agency, referrals))],
}))

export const readReferralHandler = answers(readReferral, async (tx, { referral }, { agency, actor }) => {
  const found = await findReferral(tx, agency, referral)
  if (!found) return undefined
  const steps = await stepsOf(tx, agency, referral)
  const mayWork = actor.kind === 'staff' && reachOf(actor.role, 'referrals:work') !== undefined
  return readReferral.answer.parse({
    ...found,
    duplicates: await duplicatesOf(tx, agency, referral),
    steps: steps.map(({ words: _words, ...step }) => step),
    acts: mayWork ? actsIn(found.status) : [],
  })
})

export const readReasonHandler = answers(readReason, async (tx, { referral }, moment) => {
  const { agency } = moment
  const found = await findReferral(tx, agency, referral)
  const reason = found && (await reasonOf(tx, agency, referral))
  if (!found || !reason) return undefined
  const steps = await stepsOf(tx, agency, referral)
  const words = steps.flatMap(({ n, words: said }) => (said === null ? [] : [{ n, words: said }]))
  const said = await saidOfReaching(tx, moment, referral)
  const unsafe = said.flatMap(({ referral: one, safety }) =>
    safety === undefined ? [] : [{ referral: one, words: safety }],
  )
  return { person: found.person, reason, unsafe, words }
})

export const alikeHandler = answers(alikeReferrals, async (tx, { referral }, { agency }) => {
  if (!(await findReferral(tx, agency, referral))) return undefined
  return { alike: [...(await alikeTo(tx, agency, referral))] }
})

export const referralsOfHandler = answers(referralsOf, async (tx, { person }, moment) => {
  if (!(await reachesWhole(tx, moment.agency, person))) return undefined
  return { referrals: await ofPerson(tx, moment.agency, person) }
})

export const toTellHandler = answers(toTell, async (tx, { referral }, { agency }) => {
  const found = await findReferral(tx, agency, referral)
  if (!found) return undefined
  const mayHear =
    (found.status === 'acknowledged' || found.status === 'accepted') && found.consent.contact === 'yes'
  return { person: mayHear ? found.person : null }
})
