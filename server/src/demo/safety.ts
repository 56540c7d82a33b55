import type { StaffId } from '@handrail/care'
import { caseBoard } from '@handrail/care/intake'
import {
  beginSafety,
  lookAtSafety,
  moveSafetyAction,
  plansOf,
  putSafetyInEffect,
  readSafety,
  type SafetyPart,
  saveSafety,
} from '@handrail/care/plans'
import { uuid7 } from '../platform/ids.ts'
import type { Hands } from './referrals.ts'

const DAY = 86_400_000
const NAME = 'Ruth Example'

/** Somebody with a safety plan in effect: of their own words, invented like everything here. */
export async function writeSafetyPlan(
  hands: Hands,
  { managers }: { readonly managers: readonly StaffId[] },
  { set, today }: { readonly set: (at: number) => void; readonly today: number },
): Promise<void> {
  const [manager] = managers
  if (!manager) return
  const id = () => uuid7(today)
  set(today - 15 * DAY)
  const token = await hands.signIn(manager)
  const { cases } = await hands.as(token, caseBoard, { list: 'active' })
  const of = cases.find(({ name }) => name === NAME)?.case
  if (!of) return
  const { person } = await hands.as(token, plansOf, { case: of })
  const { safety } = await hands.as(token, beginSafety, { person })
  const locked = id()
  const parts: readonly (readonly [SafetyPart, object])[] = [
    ['signs', [{ words: 'I stop drawing.' }, { words: 'I count the hours until it is light.' }]],
    ['alone', [{ words: 'Radio on, lamp on, pencil in my hand. It need not be good.' }]],
    ['company', [{ words: 'The early bus to the library and back.' }, { words: 'Lena’s kitchen.' }]],
    ['helpers', [{ name: 'Lena', phone: '713-555-0142', mayCall: true, mayTell: true }]],
    [
      'professionals',
      [
        { name: '988', phone: '988' },
        { name: 'Example County Care', phone: '713-555-0100', words: 'Ask for Maribel.' },
      ],
    ],
    ['safer', [{ id: locked, words: 'Lena keeps all but a week of the pills.', by: 'Lena' }]],
  ].map(([part, list]) => [
    part as SafetyPart,
    { list: (list as readonly object[]).map((one) => ({ id: id(), ...one })) },
  ])
  for (const [part, content] of [
    ...parts,
    ['made', { withPerson: true, others: 'Lena, her sister' }],
  ] as const) {
    const before = (await hands.as(token, readSafety, { safety })).parts.find((one) => one.part === part)
    await hands.as(token, saveSafety, {
      safety,
      version: before?.version ?? 0,
      saved: { part, content } as never,
    })
  }
  const { version } = await hands.as(token, readSafety, { safety })
  await hands.as(token, putSafetyInEffect, { safety, version })
  await hands.as(token, moveSafetyAction, { safety, action: locked, to: 'done' })
  set(today - 4 * DAY)
  const again = await hands.signIn(manager)
  await hands.as(again, lookAtSafety, { safety, why: 'person-asked' })
}
