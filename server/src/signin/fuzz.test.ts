import type { RequestId } from '@handrail/care'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { inputsFor } from '../testing/inputs.test-model.ts'
import { type Settled, type SigninGround, signinGround } from '../testing/signin-ground.ts'
import { signinHandlers } from './handlers.ts'

const EXPECTED = ['done', 'refused', 'problems', 'not-found', 'not-signed-in', 'not-allowed']
const declared = signinHandlers({ keys: keysOf([Buffer.alloc(32)]), address: () => 'https://x' }).map(
  (handler) => handler.declared,
)

let g: SigninGround
let admin: Settled
beforeAll(async () => {
  g = await signinGround()
  const staff = await g.ground.agency(['agency-admin', 'clinician'])
  admin = await g.settled(staff['agency-admin'])
}, 60_000)
afterAll(() => g.ground.close())

describe.each(['anybody', 'an admin', 'Handrail itself'])('asked by %s', (who) => {
  test.each(declared.map((one) => [one.name, one] as const))(
    '%s answers whatever comes with a named refusal or a success',
    async (name, { input, answer }) => {
      const { agency } = admin.visitor
      await fc.assert(
        fc.asyncProperty(inputsFor(input, [agency]), async (given) => {
          const requestId = uuid7(g.ground.clock.now()) as RequestId
          const credential = who === 'an admin' ? { credential: admin.visitor.token() ?? '' } : {}
          const system = who === 'Handrail itself' ? ({ system: true } as const) : {}
          const request = { name, input: given, requestId, agency, origin: { address: '192.0.2.9' } }
          const reply = await g.anotherDoor()({ ...request, ...credential, ...system })
          expect(EXPECTED).toContain(reply.kind)
          if (reply.kind === 'done') expect(answer.safeParse(reply.answer).error?.issues ?? []).toEqual([])
        }),
        { numRuns: 12 },
      )
    },
    60_000,
  )
})
