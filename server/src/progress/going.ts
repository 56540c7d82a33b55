import type { AgencyId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { moveStep, otherSide, rateObjective } from '@handrail/care/progress'
import { handles } from '../door/handler.ts'
import { lockCase } from '../intake/case-store.ts'
import { readBorn } from '../people/identity/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { insertRating, insertStep, plansInEffect, ratingsOf, stepsNow } from './going-store.ts'

/** A case, locked, with the objectives of its plan in effect. */
async function goingOf(tx: Tx, agency: AgencyId, id: CaseId) {
  const of = await lockCase(tx, agency, id)
  if (!of) return undefined
  const plan = (await plansInEffect(tx, agency, [id])).get(id)
  const objectives = plan?.content.goals.flatMap((goal) => goal.objectives) ?? []
  const born = await readBorn(tx, agency, of.person)
  return { case: id, person: of.person, status: of.status, born, objectives }
}

const SIGNED = { open: 'open', done: 'done', dropped: 'not-needed' } as const

export const moveStepHandler = handles(moveStep, {
  async load(tx, { case: id, step }, { agency }) {
    const of = await goingOf(tx, agency, id)
    if (!of) return undefined
    const signed = of.objectives.flatMap(({ steps }) => steps).find((one) => one.id === step)
    const last = (await stepsNow(tx, agency, [id])).find((one) => one.step === step)
    return {
      ...of,
      isInPlan: signed !== undefined,
      version: last?.version ?? 0,
      now: last?.state ?? SIGNED[signed?.status ?? 'open'],
    }
  },
  save: (tx, next, _input, moment) => insertStep(tx, moment, next),
  current: ({ version, now }) => ({ version, now }),
})

export const rateObjectiveHandler = handles(rateObjective, {
  async load(tx, { case: id, objective, side }, { agency }) {
    const of = await goingOf(tx, agency, id)
    if (!of) return undefined
    const signed = of.objectives.find((one) => one.id === objective)
    const said = (await ratingsOf(tx, agency, [id])).filter((one) => one.objective === objective)
    const versionOf = (of: typeof side) =>
      Math.max(0, ...said.filter((one) => one.side === of).map(({ version }) => version))
    return {
      ...of,
      isInPlan: signed !== undefined,
      due: signed?.due,
      version: versionOf(side),
      otherVersion: versionOf(otherSide(side)),
    }
  },
  async save(tx, next, _input, moment) {
    for (const one of next) await insertRating(tx, moment, one)
  },
  current: ({ version }) => ({ version }),
})
