import { addHours } from '@handrail/care'
import { LINKS_LOOKED_AT_DAYS, unsafeLinks, whyUnsafe } from '@handrail/care/messages'
import { answers } from '../door/handler.ts'
import type { ChoreWork } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'
import { survivingRecipient } from './recipient.ts'
import { linksSent } from './store.ts'

export const unsafeLinksHandler = answers(unsafeLinks, async (tx, { person }, { agency, now, on }) => {
  const found = await survivingRecipient(tx, { agency, on }, person)
  if (!found) return undefined
  const since = addHours(now, -24 * LINKS_LOOKED_AT_DAYS)
  const unsafe = (await linksSent(tx, agency, { person, since })).flatMap(({ template, link, ...went }) => {
    const why = whyUnsafe(went, found, now)
    return why ? [{ template, stopped: { link, why } }] : []
  })
  const of = (kind: 'questions' | 'page') =>
    unsafe.flatMap(({ template, stopped }) => (template === kind ? [stopped] : []))
  return { questions: of('questions'), pages: of('page') }
})

/** Which links of whom a chore is about have to stop. */
export async function linksToStop({ heard, ask }: ChoreWork) {
  return heard?.about === undefined ? undefined : ask(unsafeLinks, { person: heard.about })
}

/** Stops one link; one that is over already needs nothing. */
export async function unlessOver(stopping: Promise<unknown>): Promise<void> {
  try {
    await stopping
  } catch (failure) {
    if (!(failure instanceof StepRefused) || failure.code !== 'link-over') throw failure
  }
}
