import { openCase } from '@handrail/care/intake'
import { beginNeeds, beginVersion, saveNeeds, savePlanPart } from '@handrail/care/plans'
import { openHouse } from '../main.ts'
import { aPerson } from './a-person.ts'
import { allRooms } from './all-rooms.ts'
import { ground } from './ground.ts'

/**
 * A process for the tests that kill: a case manager writes in a needs assessment and in a draft of a plan, each saving after the
 * one before it, and it prints every saving that was acknowledged, until somebody ends it. Arguments as those of the burst:
 * where the records are, a word that is not read, and the folder of the key beside a database.
 */
const [where = '', , folder = ''] = process.argv.slice(2)
const settings = where.startsWith('postgres')
  ? { databaseUrl: where, dataFolder: folder }
  : { dataFolder: where }
const { database } = await openHouse(settings, () => {}, { polls: false })
const { handlers, chores } = allRooms()
const g = await ground({ handlers, chores, database })
const { 'intake-worker': intake, 'case-manager': manager } = await g.agency(['intake-worker', 'case-manager'])
const { person } = await aPerson().seenBy(manager, 'lead').in(g, intake)
const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
const { assessment } = await g.as(manager).done(beginNeeds, { case: of })
const { version: plan } = await g.as(manager).done(beginVersion, { case: of })
process.stdout.write(`agency ${manager.agency}\n`)

/** Saves one part over and over, each time with the how-manieth saving it is as its words. */
async function keepSaving(what: string, save: (version: number, words: string) => Promise<number>) {
  for (let version = 0; ; ) {
    const words = `${what}/${version + 1}`
    version = await save(version, words)
    process.stdout.write(`done ${words}\n`)
  }
}

await Promise.all([
  keepSaving('needs', async (version, words) => {
    const saved = { part: 'food', answers: { said: { answer: 'given', value: words } } }
    return (await g.as(manager).done(saveNeeds, { assessment, version, saved })).version
  }),
  keepSaving('plan', async (version, words) => {
    const saved = { part: 'life', content: { strengths: words } }
    return (await g.as(manager).done(savePlanPart, { plan, version, saved })).version
  }),
])
