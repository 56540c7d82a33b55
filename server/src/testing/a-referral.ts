import type { RequestId } from '@handrail/care'
import { type Code, codeFrom, type ReferralId, receiveReferral, sendReferral } from '@handrail/care/referrals'
import type { z } from 'zod'
import type { Reply } from '../door/perform.ts'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import type { Ground, Worker } from './ground.ts'

type Input = z.input<typeof sendReferral.input>

export const freshCode = (): Code => codeFrom(secretBytes(12))

/** Ana Example, who asks for herself, as a public page would send it. */
export const askingForMyself = (change: Partial<Input> = {}): Input => ({
  source: 'self',
  from: 'navigator',
  card: {
    name: { given: 'Ana', family: 'Example' },
    reach: [{ at: { kind: 'phone', number: '713-555-0142', rules: { text: 'yes' } } }],
  },
  reason: { reason: 'I cannot sleep and the letters pile up.' },
  consent: { contact: 'yes', share: 'no' },
  code: freshCode(),
  ...change,
})

/** A hospital that sends her. */
export const fromHospital = (change: Partial<Input> = {}): Input =>
  askingForMyself({
    source: 'hospital',
    from: 'form',
    urgency: 'urgent',
    sender: { name: 'Lee Sample', organization: 'River Hospital', phone: '713-555-0143' },
    consent: { contact: 'yes', share: 'yes' },
    ...change,
  })

/** Asks as somebody without an account, from a network address. */
export const asAnybody = (
  g: Ground,
  agency: Worker['agency'],
  {
    name,
    input,
    address = '203.0.113.1',
    requestId,
  }: {
    readonly name: string
    readonly input: unknown
    readonly address?: string
    readonly requestId?: RequestId
  },
): Promise<Reply> =>
  g.perform({
    name,
    input,
    agency,
    requestId: requestId ?? (uuid7(g.clock.now()) as RequestId),
    origin: { address },
  })

/** Sends a referral from outside; the reply must be a success. */
export async function send(g: Ground, worker: Worker, input: Input = askingForMyself()): Promise<void> {
  const reply = await asAnybody(g, worker.agency, { name: sendReferral.name, input })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
}

/** One that staff wrote down. */
export async function receive(
  g: Ground,
  worker: Worker,
  change: Partial<z.input<typeof receiveReferral.input>> = {},
): Promise<ReferralId> {
  const { from: _from, code: _code, ...told } = askingForMyself()
  return (await g.as(worker).done(receiveReferral, { ...told, ...change })).referral
}
