import {
  adverseActionNoticed,
  caseGranted,
  determinationDecided,
  missingNoticed,
  papersToAsk,
} from '@handrail/care/determinations'
import type { z } from 'zod'
import type { Chore } from '../door/reaction.ts'
import { STATUS_PAGE, tellPerson } from '../messages/tell-person.ts'
import { compareCover } from './cover-after.ts'
import { endWithCase } from './taking-back.ts'

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

/** Something of theirs changes: a letter waits, and what is in it is said when they call. Nobody writes to the dead. */
const tellOfChange: Chore = {
  name: 'determinations.tellOfChange',
  on: [adverseActionNoticed],
  async run(work) {
    const { heard } = work
    if (!heard || adverseActionNoticed.facts.parse(heard.facts).exception === 'death') return
    await tellPerson(work, heard.about, { template: 'call-us', key: `change ${heard.eventId}` })
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

type Page = z.output<typeof papersToAsk.answer>

/** Those whose paper runs out soon are asked for a newer one, once for each paper; nothing says which paper it is. */
const askForNewer: Chore = {
  name: 'determinations.askForNewer',
  nightly: true,
  async run({ ask, perform }) {
    let after: Page['packets'][number]['packet'] | null = null
    do {
      const page: Page | undefined = await ask(papersToAsk, { after })
      for (const { packet, person, expiresOn } of page?.packets ?? [])
        await tellPerson(
          { perform: (step, operation, input) => perform(`${step} ${packet}`, operation, input) },
          person,
          { template: 'newer-paper', key: `paper ${packet} ${expiresOn}` },
        )
      after = page?.packets.at(-1)?.packet ?? null
    } while (after !== null)
  },
}

/** What follows by itself, and what comes round. */
export const determinationsChores: readonly Chore[] = [
  tellOfNotice,
  tellOfChange,
  tellOfGrant,
  askForNewer,
  endWithCase,
  compareCover,
]
