import {
  adoptFormula,
  type Formula,
  formulaNow,
  MOST_SHOWN,
  type Preview,
  previewFormula,
  previewOf,
  rerank,
  retriage,
} from '@handrail/care/waitlist'
import { answers, handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { takeStep } from './deciding.ts'
import {
  countMoving,
  everybodyWaiting,
  formulaOf,
  insertFormula,
  lockFormula,
  rerankAll,
  type WaitingFor,
} from './formula-store.ts'
import { lockWaitingWith } from './store.ts'

export const rerankHandler = handles(rerank, {
  async load(tx, _input, { agency, on }) {
    const formula = await lockFormula(tx, agency)
    return { formula, changed: await countMoving(tx, agency, { by: formula, on }) }
  },
  save: (tx, { formula }, _input, { agency, on, now }) =>
    rerankAll(tx, agency, { by: formula, on, now, why: 'aged' }),
})

export const retriageHandler = handles(retriage, {
  load: async (tx, input, { agency }) => ({ entries: await lockWaitingWith(tx, agency, input.case) }),
  async save(tx, { steps }, _input, moment) {
    for (const step of steps) await takeStep(tx, step, moment)
  },
})

export const adoptFormulaHandler = handles(adoptFormula, {
  async load(tx, { formula }, { agency, on }) {
    const now = await lockFormula(tx, agency)
    return { now, changed: await countMoving(tx, agency, { by: formula, on }) }
  },
  async save(tx, next, _input, { agency, on, now, actor }) {
    await insertFormula(tx, { agency, now, by: writerOf(actor) }, next)
    await rerankAll(tx, agency, { by: next.formula, on, now, why: 'formula' })
  },
})

export const formulaHandler = answers(formulaNow, async (tx, _input, { agency }) => ({
  formula: await formulaOf(tx, agency),
}))

export const previewFormulaHandler = answers(
  previewFormula,
  async (tx, { formula: proposed }, { agency, on }) => {
    const now = await formulaOf(tx, agency)
    return together(await everybodyWaiting(tx, agency), { now, proposed, on })
  },
)

/** Each program has a list of its own; what is shown is told of all of them. */
function together(
  waiting: readonly WaitingFor[],
  by: {
    readonly now: Formula
    readonly proposed: Formula
    readonly on: Parameters<typeof previewOf>[1]['on']
  },
) {
  const programs = [...new Set(waiting.map(({ program }) => program))]
  const previews: readonly Preview[] = programs.map((of) =>
    previewOf(
      waiting.filter(({ program }) => program === of),
      by,
    ),
  )
  const entries = new Map(waiting.map(({ entry }) => [entry as string, entry]))
  const moved = previews
    .flatMap((one) => one.moved)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, MOST_SHOWN)
    .flatMap(({ entry, from, to }) => {
      const known = entries.get(entry)
      return known ? [{ entry: known, from, to }] : []
    })
  const sum = (key: 'up' | 'down' | 'same') => previews.reduce((all, one) => all + one[key], 0)
  return { up: sum('up'), down: sum('down'), same: sum('same'), moved }
}
