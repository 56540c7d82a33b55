import { proof } from '@handrail/care/trail'
import { answers } from '../door/handler.ts'
import { lastCheck, verifyNewest } from '../door/trail-store.ts'

export const proofHandler = answers(proof, async (tx, _input, { agency }) => {
  const [recent, whole] = await Promise.all([verifyNewest(tx, agency), lastCheck(tx, agency)])
  return { recent, whole: whole ?? null }
})
