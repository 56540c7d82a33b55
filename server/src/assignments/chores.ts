import { assignmentAccepted } from '@handrail/care/assignments'
import type { Chore } from '../door/reaction.ts'
import { STATUS_PAGE, tellPerson } from '../messages/tell-person.ts'

/** The person learns who their case manager is once that one has said yes; after a handover too. */
const tellOfCaseManager: Chore = {
  name: 'assignments.tellOfCaseManager',
  on: [assignmentAccepted],
  async run(work) {
    const { assignment } = assignmentAccepted.facts.parse(work.heard?.facts)
    const key = `case manager ${assignment}`
    await tellPerson(work, work.heard?.about, {
      template: 'request-news',
      values: { link: STATUS_PAGE },
      key,
    })
  },
}

/** What follows by itself. */
export const assignmentsChores: readonly Chore[] = [tellOfCaseManager]
