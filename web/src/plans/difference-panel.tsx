import { plainDate } from '@handrail/care'
import {
  type Change,
  differenceOf,
  goalStands,
  type Json,
  ORDER,
  plansOf,
  readPlan,
  SECTION_NAMES,
} from '@handrail/care/plans'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import { Fold } from '../ui/fold.tsx'
import { changesByPart } from './changes-by-part.ts'
import type { OnePlan } from './one-plan.ts'
import { compareWords } from './words/compare.ts'
import { needsWords } from './words/needs.ts'
import { planWords } from './words/plan.ts'

/** What differs from another version, field by field. */
export function DifferencePanel({ of }: Readonly<{ of: OnePlan }>) {
  const w = useWords(planWords)
  const { choose } = useWords(commonWords)
  const { answer: plans } = useAsk(plansOf, { case: of.case })
  const others = (plans?.versions ?? []).filter(({ plan }) => plan !== of.plan)
  const usual = others.find(({ n, from }) => n < of.n && from !== null)
  const [chosen, setChosen] = useState<string>()
  const other = others.find(({ plan }) => plan === chosen) ?? usual
  const asked = useAsk(readPlan, { plan: other?.plan ?? '' }, { enabled: other !== undefined, keep: true })
  if (others.length === 0) return null
  return (
    <Panel title={w.compare.title}>
      <NativeSelect
        label={w.compare.with}
        value={other?.plan ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: choose, disabled: other !== undefined },
          ...others.map(({ plan, n, status }) => ({
            value: plan,
            label: w.versionStatus(n, w.statuses[status]),
          })),
        ]}
      />
      {other && (
        <Answered asked={asked} lines={3}>
          {(before) => {
            const [then, now] = before.n < of.n ? [before, of] : [of, before]
            return <Changes then={then} now={now} />
          }}
        </Answered>
      )}
    </Panel>
  )
}

/** In how many goals and parts something changed, then each of them in sentences; what is as it was stands folded at the end. */
function Changes({ then, now }: Readonly<{ then: OnePlan; now: OnePlan }>) {
  const w = useWords(planWords)
  const c = useWords(compareWords)
  const changes = differenceOf(asShown(then) as Json, asShown(now) as Json).filter(
    ({ at }) => at.at(-1) !== 'place',
  )
  if (changes.length === 0) return <p>{w.compare.none}</p>
  const { goals, sections, order } = changesByPart(changes)
  const all = [...now.content.goals, ...then.content.goals.filter(({ id }) => !isIn(now, id))]
  const nameOf = (id: string) => {
    const goal = all.find((one) => one.id === id)
    return goal?.words ? `“${goal.words}”` : w.goalNoWords
  }
  const same = all.filter(({ id }) => !goals.has(id))
  const sameSections = SECTION_NAMES.filter((name) => !sections.has(name) && now.content[name] !== undefined)
  return (
    <>
      <p className="hr-second">{c.between(then.n, now.n)}</p>
      {all
        .filter(({ id }) => goals.has(id))
        .map(({ id }) => (
          <section key={id} className="hr-plan-objective" aria-label={nameOf(id)}>
            <h3>{nameOf(id)}</h3>
            <Sentences then={then} now={now} changes={goals.get(id) ?? []} isGoal />
          </section>
        ))}
      {order && <p>{c.order}</p>}
      {SECTION_NAMES.filter((name) => sections.has(name)).map((name) => (
        <section key={name} className="hr-plan-objective" aria-label={w.sections[name]}>
          <h3>{w.sections[name]}</h3>
          <Sentences then={then} now={now} changes={sections.get(name) ?? []} isGoal={false} />
        </section>
      ))}
      {same.length + sameSections.length > 0 && (
        <Fold summary={<span>{c.same(same.length + sameSections.length)}</span>}>
          <ul>
            {same.map(({ id }) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
            {sameSections.map((name) => (
              <li key={name}>{w.sections[name]}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

const isIn = ({ content }: OnePlan, goal: string): boolean => content.goals.some(({ id }) => id === goal)

/** A version as it reads: what a signed one proposes is agreed. */
const asShown = ({ content, status }: OnePlan) => ({
  ...content,
  goals: content.goals.map((goal) => ({ ...goal, status: goalStands(goal.status, status) })),
})

interface SentencesProps {
  readonly then: OnePlan
  readonly now: OnePlan
  readonly changes: readonly Change[]
  /** Whether they are of a goal, and else of another part: so much of the way a heading says already. */
  readonly isGoal: boolean
}

/** What came in, what went out and what reads otherwise, each in a sentence. */
function Sentences({ then, now, changes, isGoal }: SentencesProps) {
  const skip = isGoal ? 2 : 1
  const c = useWords(compareWords)
  const nameOf = usePathText(then, now)
  const textOf = useJsonText()
  const said = (change: Change): string => {
    const what = nameOf(change, skip)
    if (change.at.at(-1) === ORDER) return c.orderOf(what)
    const [before, after] = [textOf(change.before ?? null), textOf(change.now ?? null)]
    if (what === '')
      return change.before === undefined
        ? (isGoal ? c.newGoal : c.newPart)(after)
        : isGoal
          ? c.goalOut
          : c.partOut(before)
    if (change.before === undefined) return c.added(what, after)
    if (change.now === undefined) return c.removed(what, before)
    return c.changed(what, before, after)
  }
  return (
    <ul className="hr-changes">
      {changes.map((change) => (
        <li key={change.at.join('/')}>{said(change)}</li>
      ))}
    </ul>
  )
}

/** The group in which a list of this name has its items. */
const GROUP_OF: Readonly<Record<string, string>> = {
  goals: 'goal',
  objectives: 'objective',
  interventions: 'intervention',
  steps: 'step',
  invited: 'invited',
  disagreements: 'disagreement',
  'risks/list': 'risk',
  'rights/list': 'modification',
}

interface Found {
  readonly group: string
  readonly text: readonly string[]
  readonly here: unknown
}

/** Where a change is, in words, beyond what a heading above it says: the objective, then what of it. */
function usePathText(then: OnePlan, now: OnePlan): (change: Change, skip: number) => string {
  const w = useWords(planWords)
  const sections: Readonly<Record<string, string>> = w.sections
  return ({ at }, skip) => {
    let found: readonly Found[] = [then, now].map(({ content }) => ({ group: '', text: [], here: content }))
    for (const [n, key] of at.entries()) {
      if (key === ORDER) break
      found = found.map(({ group, text, here }) => {
        const isSaid = n < skip
        if (Array.isArray(here)) {
          const item = here.find((one) => one?.id === key)
          return { group, text: isSaid ? text : [...text, titleOf(item)], here: item }
        }
        const label = group === '' ? sections[key] : (w.fields[`${group}.${key}`] ?? word(w, key))
        const inside = GROUP_OF[`${at[n - 1]}/${key}`] ?? GROUP_OF[key] ?? (group === '' ? key : group)
        const next = here === undefined ? undefined : (here as Record<string, unknown>)[key]
        const isShown = label && key !== 'list' && !isSaid && !isList(key)
        return { group: inside, text: isShown ? [...text, label] : text, here: next }
      })
    }
    const [one, other] = found.map(({ text }) => text.filter(Boolean).join(' › '))
    return (other?.length ?? 0) >= (one?.length ?? 0) ? (other ?? '') : (one ?? '')
  }
}

/** A list says nothing of itself: what stands in it does. */
const isList = (key: string): boolean => key in GROUP_OF

const word = (w: { readonly goalStatus: string; readonly need: string }, key: string): string | undefined =>
  key === 'status' ? w.goalStatus : key === 'need' ? w.need : undefined

function titleOf(item: unknown): string {
  const { words, what, name, risk, about } = (item ?? {}) as Readonly<Record<string, unknown>>
  const title = [words, what, name, risk, about].find((one) => typeof one === 'string')
  return title === undefined ? '' : `“${String(title)}”`
}

/** What stood there, in words: a code by its word, a day as one says it, an item by its lines. */
function useJsonText(): (of: Json) => string {
  const w = useWords(planWords)
  const { parts } = useWords(needsWords)
  const when = useWhen()
  const words: Readonly<Record<string, string>> = { ...parts, ...w.choices, ...w.goalStatuses }
  const textOf = (of: Json | undefined): string => {
    if (of === null || of === undefined) return ''
    if (Array.isArray(of)) return of.map(textOf).filter(Boolean).join('; ')
    if (typeof of === 'object')
      return Object.entries(of)
        .filter(([key]) => key !== 'id' && key !== 'place' && key !== 'assessment')
        .map(([, value]) => textOf(value))
        .filter(Boolean)
        .join(', ')
    if (of === true) return w.choices.yes ?? ''
    const day = plainDate.safeParse(of)
    return day.success ? when.date(day.data) : (words[String(of)] ?? String(of))
  }
  return textOf
}
