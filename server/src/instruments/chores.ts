import { answerLinkId, linkSent, linkToAnswer, stopLink } from '@handrail/care/instruments'
import { UNSAFE_AFTER } from '@handrail/care/messages'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { tellPerson } from '../messages/tell-person.ts'
import { linksToStop, unlessOver } from '../messages/unsafe-links.ts'

/** The link to questions, for the message that leaves with it. */
export const linkOfQuestions = ({ ask }: ChoreWork, link: string) =>
  ask(linkToAnswer, { link: answerLinkId.parse(link) })

/** The message with a link goes out once the link is there. */
const sendQuestions: Chore = {
  name: 'instruments.sendQuestions',
  on: [linkSent],
  async run(work) {
    const { heard } = work
    if (!heard) return
    const { link, by, point } = linkSent.facts.parse(heard.facts)
    if (by === 'shown') return
    await tellPerson(work, heard.about, {
      template: 'questions',
      values: { questions: link },
      by,
      ...(point !== null && { point }),
      key: `questions ${link}`,
    })
  },
}

/** Links to questions stop where they went to a number or an address that is not safe any more. */
const stopLinks: Chore = {
  name: 'instruments.stopLinks',
  on: UNSAFE_AFTER,
  async run(work) {
    for (const { link, why } of (await linksToStop(work))?.questions ?? [])
      await unlessOver(work.perform(`stop ${link}`, stopLink, { link: answerLinkId.parse(link), why }))
  },
}

/** What follows by itself. */
export const instrumentsChores: readonly Chore[] = [sendQuestions, stopLinks]
