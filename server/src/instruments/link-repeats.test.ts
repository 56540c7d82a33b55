import type { RequestId } from '@handrail/care'
import {
  answerByLink,
  finishByLink,
  linkToAnswer,
  openLink,
  readGiving,
  sendLink,
} from '@handrail/care/instruments'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
  g.clock.set('2026-12-01T16:00:00.000Z')
}, 60_000)
afterAll(() => g.close())

const PHQ = { instrument: 'phq-9', edition: '2026-11-28', language: 'en', by: 'shown' } as const
const FIRST = '44250-9'
const given = (value: number) => ({ [FIRST]: { answer: 'given', value } })

test('a request id that comes again from a link with other answers is refused, and with the same answers answered as before', async () => {
  const { 'intake-worker': intake, 'case-manager': manager } = await g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson().seenBy(manager, 'lead').in(g, intake)
  const { giving } = await g.as(manager).done(sendLink, { person, ...PHQ })
  const [row] = await g.look<{ link: string }>(
    manager.agency,
    sql`select link_id as link from instrument_links where giving_id = ${giving}`,
  )
  const ask = async (asked: { readonly name: string }, input: object, requestId: RequestId, system = false) =>
    g.perform({ name: asked.name, input, agency: manager.agency, requestId, ...(system && { system }) })
  const fresh = () => uuid7(g.clock.now()) as RequestId
  const told = await ask(linkToAnswer, { link: row?.link }, fresh(), true)
  if (told.kind !== 'done') throw new Error(JSON.stringify(told))
  const token = linkToAnswer.answer.parse(told.answer).path.split('#')[1] ?? ''
  const mine = { token, pass: secretBytes(32).toString('base64url') }
  await ask(openLink, mine, fresh())

  const id = fresh()
  const first = await ask(answerByLink, { ...mine, answers: given(1) }, id)
  expect(first.kind).toBe('done')
  expect(await ask(answerByLink, { ...mine, answers: given(1) }, id)).toEqual(first)
  expect(await ask(answerByLink, { ...mine, answers: given(3) }, id)).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'request-id-used' },
  })
  expect((await g.as(manager).done(readGiving, { giving })).answers).toEqual(given(1))
  // Nor does one link get the answer that another one got.
  const end = fresh()
  await ask(finishByLink, mine, end)
  expect(
    await ask(finishByLink, { ...mine, token: secretBytes(32).toString('base64url') }, end),
  ).toMatchObject({
    refusal: { refused: 'request-id-used' },
  })
})
