import { addProgram, giveRole } from '@handrail/care/agency'
import { assign, suggest } from '@handrail/care/assignments'
import {
  decideAdmission,
  exemptRequirement,
  openPacket,
  packetsOf,
  takeSubstitute,
} from '@handrail/care/determinations'
import { openCase } from '@handrail/care/intake'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(allRooms())
  g.clock.set('2026-11-23T15:00:00.000Z')
}, 60_000)
afterAll(() => g.close())

const SAID = { kind: 'statement', words: 'Said so in the first talk.', by: 'Sam Example' } as const
/** What stands in for each paper that a program asks for. */
const INSTEAD = {
  identity: 'two-witnesses',
  residence: 'outreach-worker-says',
  income: 'no-income-declared',
  insurance: 'number-looked-up',
  diagnosis: 'assessment-scheduled',
  function: 'outreach-worker-says',
  consent: 'said-before-a-witness',
} as const

/** Somebody who was granted a case manager, whose admission the intake worker decided. */
async function decided() {
  const at = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'case-manager'])
  const { 'intake-worker': intake, 'agency-admin': admin } = at
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const { packet } = await g
    .as(intake)
    .done(openPacket, { case: of, program, payers: ['county'], filedOn: '2026-11-20' })
  const read = async () => {
    const [shown] = (await g.as(intake).done(packetsOf, { case: of })).packets
    if (!shown) throw new Error('There is no packet.')
    return shown
  }
  for (const requirement of (await read()).missing) {
    const about = { packet, version: (await read()).version, requirement }
    if (Object.hasOwn(INSTEAD, requirement))
      await g.as(intake).done(takeSubstitute, {
        ...about,
        substitute: INSTEAD[requirement as keyof typeof INSTEAD],
        evidence: SAID,
        datedOn: '2026-11-23',
      })
    else await g.as(intake).done(exemptRequirement, { ...about, words: 'Decides for themselves.' })
  }
  const question = (await read()).questions.find((one) => one.question === 'admission')
  if (!question) throw new Error('There is no such question.')
  await g.as(intake).done(decideAdmission, {
    determination: question.determination,
    version: question.version,
    outcome: 'granted',
    criteria: ['area', 'fits-program', 'no-overlap', 'chosen-freely'].map((criterion) => ({
      criterion,
      met: true,
    })),
    evidence: [SAID],
    words: 'All that is asked for is shown.',
    from: '2026-11-20',
    until: '2027-11-19',
  })
  await g.look(
    intake.agency,
    sql`update cases set later = later || '{"determination": "granted"}' where case_id = ${of} returning case_id`,
  )
  return { ...at, person, case: of, decider: intake.staff }
}

test('whoever decided about a person is not given them for another program of theirs either', async () => {
  const at = await decided()
  const { 'agency-admin': admin, 'intake-worker': intake, supervisor } = at
  await g.as(admin).done(giveRole, { staff: at.decider, role: 'case-manager', from: '2026-11-23' })
  const { program } = await g.as(admin).done(addProgram, {
    name: 'Another Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const { case: other } = await g
    .as(intake)
    .done(openCase, { person: at.person, program, requestedOn: '2026-11-20' })
  await g.look(
    intake.agency,
    sql`update cases set later = later || '{"determination": "granted"}' where case_id = ${other} returning case_id`,
  )
  const give = { case: other, staff: at.decider, choice: 'no-preference' }
  expect(await g.as(supervisor).reply(assign, give)).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'decided-it' },
  })
  const { ruledOut } = await g.as(supervisor).done(suggest, { case: other })
  expect(ruledOut).toContainEqual({
    staff: at.decider,
    why: [{ no: 'conflict', why: 'has-own-interest' }],
    overUsual: null,
  })
})

test('whoever decided that a person may have it is not given them', async () => {
  const at = await decided()
  await g
    .as(at['agency-admin'])
    .done(giveRole, { staff: at.decider, role: 'case-manager', from: '2026-11-23' })
  const give = (staff: string) => ({ case: at.case, staff, choice: 'no-preference' })
  expect(await g.as(at.supervisor).reply(assign, give(at.decider))).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'decided-it' },
  })
  const { ruledOut } = await g.as(at.supervisor).done(suggest, { case: at.case })
  expect(ruledOut).toContainEqual({
    staff: at.decider,
    why: [{ no: 'conflict', why: 'has-own-interest' }],
    overUsual: null,
  })
  await g.as(at.supervisor).done(assign, give(at['case-manager'].staff))
})
