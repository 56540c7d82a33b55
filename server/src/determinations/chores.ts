import { caseGranted, determinationDecided, missingNoticed } from '@handrail/care/determinations'
import type { Chore } from '../door/reaction.ts'
import { STATUS_PAGE, tellPerson } from '../messages/tell-person.ts'

/** A notice waits for the person: of what is missing, or of a no. What is in it is said when they call, or by letter. */
const tellOfNotice: Chore = {
  name: 'determinations.tellOfNotice',
  on: [missingNoticed, determinationDecided],
  async run(work) {
    const { heard } = work
    if (!heard) return
    const isYes =
      heard.event === determinationDecided.name &&
      determinationDecided.facts.parse(heard.facts).outcome === 'granted'
    if (isYes) return
    await tellPerson(work, heard.about, { template: 'call-us', key: `notice ${heard.eventId}` })
  },
}

/** One question with a yes is no news yet; all three are. */
const tellOfGrant: Chore = {
  name: 'determinations.tellOfGrant',
  on: [caseGranted],
  async run(work) {
    const { heard } = work
    const key = `granted ${heard?.eventId}`
    await tellPerson(work, heard?.about, { template: 'request-news', values: { link: STATUS_PAGE }, key })
  },
}

/** What follows by itself. */
export const determinationsChores: readonly Chore[] = [tellOfNotice, tellOfGrant]
