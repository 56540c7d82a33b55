import { openPacket, packetsOf } from '@handrail/care/determinations'
import { caseOfReferral, dispose, readCase, triage } from '@handrail/care/intake'
import {
  acceptReferral,
  acknowledgeReferral,
  board,
  registerForReferral,
  withdrawByCode,
} from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { packetRoom } from '../testing/a-packet.ts'
import { asAnybody, askingForMyself, send } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(allRooms())
}, 120_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, completed, run } = packetRoom(() => g)

const identity = {
  legalName: { answer: 'given', value: { given: 'Ana', family: 'Example' } },
  pronouns: { answer: 'not-asked' },
  born: { answer: 'not-asked' },
  language: { answer: 'not-asked' },
  ssnLastFour: { answer: 'not-asked' },
}

/** Somebody who asked for themselves and filed their papers. */
async function filedByCode() {
  const at = await place()
  const input = askingForMyself()
  await send(g, at.intake, input)
  const [listed] = (await g.as(at.intake).done(board, {})).referrals
  const referral = listed?.referral
  await g.as(at.intake).done(acknowledgeReferral, { referral })
  await g.as(at.intake).done(acceptReferral, { referral })
  const { person } = await g.as(at.intake).done(registerForReferral, { referral, version: 3, identity })
  await run()
  const of = (await g.as(at.intake).done(caseOfReferral, { referral })).case?.case
  if (!of) throw new Error('There is no case.')
  const { packet } = await g
    .as(at.intake)
    .done(openPacket, { case: of, program: at.program, payers: ['county'], filedOn: '2026-11-23' })
  const back = () =>
    asAnybody(g, at.intake.agency, { name: withdrawByCode.name, input: { code: input.code } })
  const open = async () => {
    const rows = await g.look<{ topic: string }>(
      at.intake.agency,
      sql`select topic from deadlines where agency_id = ${at.intake.agency} and status = 'open'
        and (topic like 'determinations.%' or topic like 'intake.%' or topic like 'referrals.%') order by topic`,
    )
    return rows.map(({ topic }) => topic)
  }
  return { at, person, packet, case: of, back, open }
}

test('while papers are gathered: taking the request back takes them back, and nothing is due any more', async () => {
  const { at, case: of, back, open } = await filedByCode()
  await run()
  expect(await open()).toContain('determinations.papers-asked')
  expect((await back()).kind).toBe('done')
  await run()
  expect(await g.as(at.intake).done(readCase, { case: of })).toMatchObject({
    status: 'closed',
    why: 'withdrawn',
  })
  expect((await g.as(at.intake).done(packetsOf, { case: of })).packets).toMatchObject([
    {
      status: 'withdrawn',
      endedWithCase: false,
      questions: [{ status: 'withdrawn' }, { status: 'withdrawn' }, { status: 'withdrawn' }],
    },
  ])
  expect(await open()).toEqual([])
})

test('while a decision is due: nobody has to decide about whoever took their request back', async () => {
  const { at, person, packet, case: of, back, open } = await filedByCode()
  await completed(at, { person, packet, case: of })
  await run()
  expect(await open()).toContain('determinations.decision')
  await back()
  await run()
  expect(await open()).toEqual([])
})

test('a case that closes for another reason takes its papers back as well', async () => {
  const { at, case: of, open } = await filedByCode()
  const by = g.as(at.intake)
  const [talk] = (await by.done(readCase, { case: of })).screenings
  await by.done(triage, { case: of, tier: 4, words: 'Asks where else to turn.' })
  await by.done(dispose, {
    screening: talk?.screening,
    version: 1,
    as: 'information-given',
    owner: at.intake.staff,
    nextStep: 'Nothing more is needed.',
    nextOn: '2026-11-24',
    told: 'Where the legal aid is.',
  })
  await run()
  expect((await by.done(packetsOf, { case: of })).packets).toMatchObject([
    { status: 'withdrawn', endedWithCase: true },
  ])
  expect(await open()).toEqual([])
})
