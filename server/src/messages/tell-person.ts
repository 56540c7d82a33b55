import type { PersonId } from '@handrail/care'
import { queueMessage } from '@handrail/care/messages'
import type { z } from 'zod'
import type { ChoreWork } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'

type News = Omit<z.input<typeof queueMessage.input>, 'person'>

/**
 * Tells a person in a chore that something happened, once for each key. Whether, how and when it is safe is asked when the
 * message leaves.
 */
export async function tellPerson(
  { perform }: Pick<ChoreWork, 'perform'>,
  person: PersonId | undefined,
  news: News,
): Promise<void> {
  if (person === undefined) return
  try {
    await perform('tell', queueMessage, { person, ...news })
  } catch (failure) {
    if (!(failure instanceof StepRefused) || failure.code !== 'already-queued') throw failure
  }
}

/** Where a person sees by their code how it goes on. */
export const STATUS_PAGE = '/status'
