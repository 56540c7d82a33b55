import { plainDate } from '@handrail/care'
import { DOERS, HELPER_ROLES, PLAN_PAYERS, RIGHTS, STEP_STATUSES } from '@handrail/care/plans'
import { newRequestId } from '../door/request-id.ts'

/** What stands in the fields of a part while somebody writes. */
export type PartValue = Readonly<Record<string, unknown>>

export type FieldSpec =
  | { readonly name: string; readonly kind: 'line' | 'words' | 'date' | 'number' | 'check' }
  | { readonly name: string; readonly kind: 'choice' | 'checks'; readonly of: readonly string[] }
  | { readonly name: string; readonly kind: 'items'; readonly item: Group }

export type Group =
  | 'meeting'
  | 'invited'
  | 'disagreement'
  | 'life'
  | 'risks'
  | 'risk'
  | 'rights'
  | 'modification'
  | 'terms'
  | 'goal'
  | 'objective'
  | 'intervention'
  | 'step'

interface GroupSpec {
  readonly fields: readonly FieldSpec[]
  /** Text without which an item is not sent: it has only just been begun. The first is its title. */
  readonly needs: readonly string[]
  readonly fresh: PartValue
}

const line = (name: string) => ({ name, kind: 'line' }) as const
const words = (name: string) => ({ name, kind: 'words' }) as const
const date = (name: string) => ({ name, kind: 'date' }) as const
const number = (name: string) => ({ name, kind: 'number' }) as const
const check = (name: string) => ({ name, kind: 'check' }) as const
const choice = (name: string, of: readonly string[]) => ({ name, kind: 'choice', of }) as const
const items = (name: string, item: Group) => ({ name, kind: 'items', item }) as const
const part = (...fields: readonly FieldSpec[]): GroupSpec => ({ fields, needs: [], fresh: {} })

/** The same in the person's language, where the plan is written in another. */
const IN_BOTH = ['inEnglish', 'inSpanish'] as const
/** The same of a field that is not the first of its group. */
const alsoInBoth = (field: string) => [`${field}InEnglish`, `${field}InSpanish`] as const

/** In which language a field is the second wording of another. */
export const wordingOf = (name: string): 'en' | 'es' | undefined =>
  /inEnglish$/i.test(name) ? 'en' : /inSpanish$/i.test(name) ? 'es' : undefined

/** What one writes in a plan, group by group, in the order of the form. */
export const PLAN_FIELDS: Readonly<Record<Group, GroupSpec>> = {
  meeting: part(
    date('on'),
    choice('mode', ['in-person', 'video', 'phone']),
    line('where'),
    choice('ledBy', ['person', 'supporter', 'staff']),
    line('interpreter'),
    items('invited', 'invited'),
    { name: 'told', kind: 'checks', of: ['choices', 'how-to-change', 'how-to-disagree', 'voluntary'] },
    items('disagreements', 'disagreement'),
  ),
  invited: {
    fields: [
      line('name'),
      line('relation'),
      choice('chosenBy', ['person', 'us']),
      choice('came', ['yes', 'no', 'sent-word']),
    ],
    needs: ['name'],
    fresh: { chosenBy: 'person' },
  },
  disagreement: {
    fields: [line('who'), words('about'), words('outcome')],
    needs: ['about', 'who'],
    fresh: {},
  },
  life: part(
    words('strengths'),
    ...alsoInBoth('strengths').map(words),
    words('preferences'),
    words('setting'),
    words('settingsConsidered'),
    words('communication'),
    words('culture'),
  ),
  risks: part(items('list', 'risk')),
  risk: {
    fields: [words('risk'), ...IN_BOTH.map(words), words('lessens'), words('backup')],
    needs: ['risk'],
    fresh: {},
  },
  rights: part(items('list', 'modification')),
  modification: {
    fields: [
      choice('right', RIGHTS),
      words('what'),
      words('assessedNeed'),
      words('positiveSupports'),
      words('lessIntrusiveTried'),
      words('inProportion'),
      words('howMeasured'),
      words('noHarm'),
      date('until'),
      date('consentedOn'),
    ],
    needs: ['what', 'right'],
    fresh: {},
  },
  terms: part(line('watchedBy'), date('reviewOn'), date('until'), words('doneWhen')),
  goal: part(
    words('words'),
    ...IN_BOTH.map(words),
    words('why'),
    check('longTerm'),
    items('objectives', 'objective'),
  ),
  objective: {
    fields: [
      line('what'),
      ...IN_BOTH.map(line),
      line('where'),
      line('measure'),
      ...alsoInBoth('measure').map(line),
      number('baseline'),
      number('target'),
      date('due'),
      words('reachable'),
      choice('whose', ['person', 'supporter', 'staff']),
      items('steps', 'step'),
      items('interventions', 'intervention'),
    ],
    needs: ['what'],
    fresh: { interventions: [], steps: [] },
  },
  intervention: {
    fields: [
      line('what'),
      ...IN_BOTH.map(line),
      line('who'),
      choice('role', HELPER_ROLES),
      line('amount'),
      line('frequency'),
      ...alsoInBoth('frequency').map(line),
      line('duration'),
      line('setting'),
      choice('payer', PLAN_PAYERS),
      line('authorization'),
    ],
    needs: ['what'],
    fresh: {},
  },
  step: {
    fields: [
      line('what'),
      ...IN_BOTH.map(line),
      choice('who', DOERS),
      line('name'),
      date('due'),
      line('often'),
      choice('status', STEP_STATUSES),
    ],
    needs: ['what', 'who'],
    fresh: { who: 'person', status: 'open' },
  },
}

export const freshItem = (group: Group): PartValue => ({ id: newRequestId(), ...PLAN_FIELDS[group].fresh })

export const itemsIn = (value: PartValue, name: string): readonly PartValue[] => {
  const list = value[name]
  return Array.isArray(list) ? list : []
}

export const textIn = (value: PartValue, name: string): string => {
  const text = value[name]
  return typeof text === 'string' || typeof text === 'number' ? String(text) : ''
}

const NUMBER = /^-?\d+([.,]\d+)?$/

/** What is sent of what stands in the fields: nothing empty, no half a date, no item that has only just been begun. */
export function cleaned(group: Group, value: PartValue): PartValue {
  const { fields } = PLAN_FIELDS[group]
  const kept = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const sent = sentOf(field, value)
    return sent === undefined ? [] : [[field.name, sent]]
  })
  const others = Object.entries(value).filter(([name]) => !fields.some((field) => field.name === name))
  return Object.fromEntries([...others, ...kept])
}

function sentOf(field: FieldSpec, value: PartValue): unknown {
  const text = textIn(value, field.name).trim()
  switch (field.kind) {
    case 'items':
      return itemsIn(value, field.name)
        .filter((one) => PLAN_FIELDS[field.item].needs.every((name) => textIn(one, name).trim() !== ''))
        .map((one) => cleaned(field.item, one))
    case 'checks':
      return value[field.name]
    case 'check':
      return value[field.name] === true || undefined
    case 'date':
      return plainDate.safeParse(text).success ? text : undefined
    case 'number':
      return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined
    default:
      return text === '' ? undefined : text
  }
}
