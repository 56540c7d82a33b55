import { expect, test } from 'vitest'
import { notTaken } from './send-file.ts'

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status })

test('a file that a proxy or the server found too large is told at the file', async () => {
  expect(await notTaken(new Response('<html>', { status: 413 }))).toEqual({
    kind: 'refused',
    code: 'file-too-large',
    field: 'file',
    figures: {},
  })
})

test('a server that takes many files already says so, and nothing has happened', async () => {
  expect(await notTaken(answer(503, { kind: 'busy' }))).toMatchObject({ code: 'many-files-now' })
})

test.each([
  [503, { kind: 'away' }],
  [503, undefined],
  [409, { kind: 'refused', refusal: { refused: 'damaged-file' } }],
  [200, { answer: {} }],
])('an answer with %i is left to be read as any other', async (status, body) => {
  expect(await notTaken(answer(status, body))).toBeUndefined()
})
