import { type RequestId, ROLES } from '@handrail/care'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from './platform/ids.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, type Worker } from './testing/ground.ts'
import { inputsFor } from './testing/inputs.test-model.ts'

const EXPECTED = ['done', 'refused', 'problems', 'not-found', 'not-signed-in', 'not-allowed']
const RUNS = 40

const { handlers, chores } = allRooms()

let g: Ground
let workers: readonly Worker[]
let ids: readonly string[]
beforeAll(async () => {
  g = await ground({ handlers, chores })
  workers = Object.values(await g.agency([...ROLES]))
  ids = workers.map(({ staff }) => staff)
}, 120_000)
afterAll(() => g.close())

test.each(handlers.map(({ declared }) => [declared.name, declared] as const))(
  '%s answers whatever comes with a named refusal or a success',
  async (name, declared) => {
    const inputs = inputsFor(declared.input, ids)
    await fc.assert(
      fc.asyncProperty(inputs, fc.nat(), fc.boolean(), async (input, n, system) => {
        const worker = workers[n % workers.length] as Worker
        const request = { name, input, requestId: uuid7(g.clock.now()) as RequestId, agency: worker.agency }
        g.as(worker)
        const reply = await g.perform({
          ...request,
          ...(system ? { system } : { credential: `${worker.staff}/${worker.role}` }),
        })
        expect(EXPECTED).toContain(reply.kind)
        if (reply.kind === 'done')
          expect(declared.answer.safeParse(reply.answer).error?.issues ?? []).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  120_000,
)
