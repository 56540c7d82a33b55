import { assignmentAccepted } from '@handrail/care/assignments'
import { UNSAFE_AFTER } from '@handrail/care/messages'
import { copyLinkId, copyLinkSent, layNeedsReady, linkToCopy, stopCopyLink } from '@handrail/care/plans'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'
import { tellPerson } from '../messages/tell-person.ts'
import { linksToStop, unlessOver } from '../messages/unsafe-links.ts'

/** The first needs assessment stands ready once a case manager has taken somebody on. */
const layReady: Chore = {
  name: 'plans.layReady',
  on: [assignmentAccepted],
  async run({ heard, perform }) {
    if (!heard) return
    const { case: of } = assignmentAccepted.facts.parse(heard.facts)
    try {
      await perform('lay', layNeedsReady, { case: of })
    } catch (failure) {
      // After a handover it is there already.
      const expected = ['needs-are-open', 'was-assessed', 'case-is-closed']
      if (!(failure instanceof StepRefused) || !expected.includes(failure.code)) throw failure
    }
  },
}

/** The link to somebody's copy, for the message that leaves with it. */
export const linkOfCopy = ({ ask }: ChoreWork, link: string) =>
  ask(linkToCopy, { link: copyLinkId.parse(link) })

/** The message with a link to a copy goes out once the link is there. */
const tellOfCopy: Chore = {
  name: 'plans.tellOfCopy',
  on: [copyLinkSent],
  async run(work) {
    const { heard } = work
    if (!heard) return
    const { link, by, point } = copyLinkSent.facts.parse(heard.facts)
    await tellPerson(work, heard.about, {
      template: 'page',
      values: { page: link },
      by,
      ...(point !== null && { point }),
      key: `copy ${link}`,
    })
  },
}

/** Links to a copy stop where they went to a number or an address that is not safe any more. */
const stopLinks: Chore = {
  name: 'plans.stopLinks',
  on: UNSAFE_AFTER,
  async run(work) {
    for (const { link, why } of (await linksToStop(work))?.pages ?? [])
      await unlessOver(work.perform(`stop ${link}`, stopCopyLink, { link: copyLinkId.parse(link), why }))
  },
}

/** What follows by itself. */
export const plansChores: readonly Chore[] = [layReady, tellOfCopy, stopLinks]
