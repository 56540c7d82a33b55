import { plainDate } from '@handrail/care'
import { type Change, differenceOf, type Json, ORDER, plansOf, readPlan } from '@handrail/care/plans'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { commonWords } from '../staff-ui/words/common.ts'
import type { OnePlan } from './one-plan.ts'
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

function Changes({ then, now }: Readonly<{ then: OnePlan; now: OnePlan }>) {
  const w = useWords(planWords)
  const nameOf = usePathText(then, now)
  const textOf = useJsonText()
  const changes = differenceOf(then.content as Json, now.content as Json).filter(
    ({ at }) => at.at(-1) !== 'place',
  )
  if (changes.length === 0) return <p>{w.compare.none}</p>
  return (
    <dl className="hr-facts">
      {changes.map((change) => (
        <div key={change.at.join('/')}>
          <dt>{nameOf(change)}</dt>
          <dd className="hr-lined">
            {change.at.at(-1) === ORDER ? (
              w.compare.order
            ) : (
              <>
                {change.before !== undefined && (
                  <div>
                    <span className="hr-second">
                      {change.now === undefined ? w.compare.removed : w.compare.earlier}:{' '}
                    </span>
                    {textOf(change.before)}
                  </div>
                )}
                {change.now !== undefined && (
                  <div>
                    <span className="hr-second">
                      {change.before === undefined ? w.compare.added : w.compare.now}:{' '}
                    </span>
                    {textOf(change.now)}
                  </div>
                )}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
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

/** Where a change is, in words: the goal, then what of it. */
function usePathText(then: OnePlan, now: OnePlan): (change: Change) => string {
  const w = useWords(planWords)
  const sections: Readonly<Record<string, string>> = w.sections
  return ({ at }) => {
    let found: readonly Found[] = [then, now].map(({ content }) => ({ group: '', text: [], here: content }))
    for (const [n, key] of at.entries()) {
      if (key === ORDER) break
      found = found.map(({ group, text, here }) => {
        if (Array.isArray(here)) {
          const item = here.find((one) => one?.id === key)
          return { group, text: [...text, titleOf(item)], here: item }
        }
        const label = group === '' ? sections[key] : (w.fields[`${group}.${key}`] ?? word(w, key))
        const inside = GROUP_OF[`${at[n - 1]}/${key}`] ?? GROUP_OF[key] ?? (group === '' ? key : group)
        const next = here === undefined ? undefined : (here as Record<string, unknown>)[key]
        return { group: inside, text: label && key !== 'list' ? [...text, label] : text, here: next }
      })
    }
    const [one, other] = found.map(({ text }) => text.filter(Boolean).join(' › '))
    return (other?.length ?? 0) >= (one?.length ?? 0) ? (other ?? '') : (one ?? '')
  }
}

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
