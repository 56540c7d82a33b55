import type { Plan } from '@handrail/eligibility/plan'

/** How to reach the place of the next step. */
export type NextContact =
  | { readonly by: 'phone'; readonly number: string; readonly name: string | null }
  | { readonly by: 'page'; readonly url: string }
  /** Nobody published a number: this line knows it. */
  | { readonly by: 'asking'; readonly number: string }
  /** The number stands on the card that the person holds. */
  | { readonly by: 'card' }

export const nextContact = ({ calls, nextStep }: Plan): NextContact => {
  const call = calls.find(({ kind }) => kind === nextStep.call)
  // One agency may stand twice, for its two tasks, with a number at one of them.
  const phone =
    call?.phone ??
    calls.find(({ name, phone }) => phone !== null && name !== null && name === call?.name)?.phone
  if (call && phone) return { by: 'phone', number: phone, name: call.name }
  if (call?.url) return { by: 'page', url: call.url }
  const line =
    calls.find(({ kind }) => kind === 'access-line') ?? calls.find(({ kind }) => kind === 'two-one-one')
  return nextStep.call === 'health-plan' || !line?.phone
    ? { by: 'card' }
    : { by: 'asking', number: line.phone }
}
