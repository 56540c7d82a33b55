import { z } from 'zod'
import { caseId, URGENCIES_FOUND } from '../intake/index.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { type EntryState, type EntryStep, moved, stepOf } from './deciding.ts'
import { entryId } from './entry.ts'
import { formulaAdopted, groundsChanged, reranked } from './events.ts'
import { type Formula, formula } from './formula.ts'
import { afterWait } from './states.ts'

/** Counts where everybody stands on this day. It comes round by itself: time lifts those who wait. */
export const rerank = operation({
  name: 'waitlist.rerank',
  needs: { system: 'It comes round by itself, since time lifts those who wait.' },
  input: z.strictObject({}),
  answer: z.strictObject({ changed: z.int() }),
  decide: (state: { readonly formula: Formula; readonly changed: number }) =>
    done(state, [reranked.of({ by: 'aged', version: state.formula.version, changed: state.changed })], {
      changed: state.changed,
    }),
})

export interface Retriaging {
  readonly entries: readonly EntryState[]
}

/** Danger that was found at a triage counts on the list at once; when a triage ends it, it ends here too. */
export const retriage = operation({
  name: 'waitlist.retriage',
  needs: { system: 'It follows from a triage.' },
  input: z.strictObject({ case: caseId, urgency: z.enum(URGENCIES_FOUND) }),
  answer: z.strictObject({ changed: z.int() }),
  decide(state: Retriaging, { urgency }, { on }) {
    const isDanger = urgency === 'crisis'
    const steps = state.entries.flatMap((of): readonly { of: EntryState; step: EntryStep }[] => {
      const was = of.grounds.some(({ ground }) => ground === 'in-danger')
      const status = afterWait(of.status, 'refact')
      if (was === isDanger || isRefusal(status)) return []
      const others = of.grounds.filter(({ ground }) => ground !== 'in-danger')
      const found = { ground: 'in-danger', from: 'triage', on } as const
      const grounds = isDanger ? [...others, found] : others
      return [{ of, step: stepOf(of, { act: 'refact', status, why: 'triage', grounds }, on) }]
    })
    const happened = steps.flatMap(({ of, step }) => [
      groundsChanged.of({ entry: of.entry }, of.person),
      ...moved(of, step, 'safety'),
    ])
    const [first, ...others] = happened
    if (!first) return refuse('nothing-to-change')
    return done({ steps: steps.map(({ step }) => step) }, [first, ...others], { changed: steps.length })
  },
})

export interface Adopting {
  readonly now: Formula
  /** How many would stand elsewhere by score or tier. */
  readonly changed: number
}

/** Adopts another formula. Everybody is ranked by it at once; what held before stays readable. */
export const adoptFormula = operation({
  name: 'waitlist.adoptFormula',
  needs: { permission: 'waitlist:configure' },
  input: z.strictObject({ formula, words: words(1_000) }),
  answer: z.strictObject({ version: z.int(), changed: z.int() }),
  decide(state: Adopting, { formula: next, words: said }, { on }) {
    if (next.version !== state.now.version + 1)
      return refuse('not-the-next-version', { version: state.now.version + 1 }, 'formula.version')
    if (next.from !== on) return refuse('from-today', { on }, 'formula.from')
    const { version } = next
    return done(
      { formula: next, words: said },
      [formulaAdopted.of({ version }), reranked.of({ by: 'formula', version, changed: state.changed })],
      { version, changed: state.changed },
    )
  },
})

/** The formula that holds, for everybody who works here: nothing of it is secret. */
export const formulaNow = query({
  name: 'waitlist.formula',
  needs: { permission: 'waitlist:read-formula' },
  input: z.strictObject({}),
  answer: z.strictObject({ formula }),
  shows: () => [],
})

export const MOST_SHOWN = 50

/** Who would stand elsewhere by another formula, and by how much. Places only: whoever sets the formula reads no record. */
export const previewFormula = query({
  name: 'waitlist.previewFormula',
  needs: { permission: 'waitlist:configure' },
  input: z.strictObject({ formula }),
  answer: z.strictObject({
    up: z.int(),
    down: z.int(),
    same: z.int(),
    moved: z.array(z.strictObject({ entry: entryId, from: z.int(), to: z.int() })).max(MOST_SHOWN),
  }),
  shows: () => [],
})
