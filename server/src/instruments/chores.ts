import { answerLinkId, linkSent, linkToAnswer } from '@handrail/care/instruments'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { tellPerson } from '../messages/tell-person.ts'

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

/** What follows by itself. */
export const instrumentsChores: readonly Chore[] = [sendQuestions]
