import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { createContext, type ReactNode, use, useState } from 'react'
import { useWords } from '../staff-ui/surroundings.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { Fold } from '../ui/fold.tsx'
import {
  type FieldSpec,
  freshItem,
  type Group,
  itemsIn,
  type PartValue,
  PLAN_FIELDS,
  textIn,
  wordingOf,
} from './plan-fields.ts'
import { planWords } from './words/plan.ts'

type Change = (how: (value: PartValue) => PartValue) => void

interface FieldsProps {
  readonly group: Group
  readonly value: PartValue
  readonly change: Change
  /** Fields that stand elsewhere on the page. */
  readonly without?: readonly string[]
  /** What stands above the fields of an item, as what somebody said of it. */
  readonly beside?: ((group: Group, id: string) => ReactNode) | undefined
}

/** The language in which the person reads, where the page is in another: what is written is asked for in it as well. */
export const Wording = createContext<'en' | 'es' | undefined>(undefined)

const isAsked = (name: string, wording: 'en' | 'es' | undefined, value: PartValue): boolean =>
  wordingOf(name) === undefined || textIn(value, name) !== '' || wordingOf(name) === wording

/** The fields of a group, and of what stands in it. */
export function PartFields({ group, value, change, without = [], beside }: FieldsProps) {
  const wording = use(Wording)
  return (
    <div className="hr-plan-fields">
      {PLAN_FIELDS[group].fields
        .filter(({ name }) => !without.includes(name) && isAsked(name, wording, value))
        .map((field) => (
          <OneField
            key={field.name}
            group={group}
            field={field}
            value={value}
            change={change}
            beside={beside}
          />
        ))}
    </div>
  )
}

function OneField({ group, field, value, change, beside }: FieldsProps & Readonly<{ field: FieldSpec }>) {
  const w = useWords(planWords)
  const { choose } = useWords(commonWords)
  const { name } = field
  const label = w.fields[`${group}.${name}`] ?? name
  const set = (next: unknown) => change((before) => ({ ...before, [name]: next }))
  switch (field.kind) {
    case 'items':
      return <Items group={group} field={field} value={value} change={change} beside={beside} />
    case 'words':
      return (
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={10}
          className="hr-plan-wide"
          value={textIn(value, name)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={textIn(value, name)}
          onChange={(event) => set(event.currentTarget.value)}
          data={[
            { value: '', label: choose },
            ...field.of.map((one) => ({ value: one, label: w.choices[one] ?? one })),
          ]}
        />
      )
    case 'checks':
      return (
        <Checkbox.Group
          label={label}
          className="hr-plan-wide"
          value={(value[name] as string[] | undefined) ?? []}
          onChange={set}
        >
          <div className="hr-options">
            {field.of.map((one) => (
              <Checkbox key={one} value={one} label={w.choices[one]} />
            ))}
          </div>
        </Checkbox.Group>
      )
    case 'check':
      return (
        <Checkbox
          label={label}
          className="hr-plan-wide"
          checked={value[name] === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      )
    default:
      return (
        <TextInput
          label={label}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          value={textIn(value, name)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )
  }
}

function Items({
  group,
  field,
  value,
  change,
  beside,
}: FieldsProps & Readonly<{ field: Extract<FieldSpec, { kind: 'items' }> }>) {
  const w = useWords(planWords)
  const { name, item } = field
  const list = itemsIn(value, name)
  const set = (how: (list: readonly PartValue[]) => readonly PartValue[]) =>
    change((before) => ({ ...before, [name]: how(itemsIn(before, name)) }))
  return (
    <fieldset className="hr-plan-items hr-plan-wide">
      <legend>{w.fields[`${group}.${name}`]}</legend>
      {list.map((one) => (
        <Item
          key={textIn(one, 'id')}
          group={item}
          value={one}
          change={(how) => set((all) => all.map((each) => (each.id === one.id ? how(each) : each)))}
          beside={beside}
          onTakeOut={() => set((all) => all.filter((each) => each.id !== one.id))}
        />
      ))}
      <div className="hr-actions">
        <Button variant="default" size="xs" onClick={() => set((all) => [...all, freshItem(item)])}>
          {w.add[item]}
        </Button>
      </div>
    </fieldset>
  )
}

/** One of a list, folded under its title. What was only just added stands open, and stays so while one writes. */
function Item({
  group,
  value,
  change,
  beside,
  onTakeOut,
}: FieldsProps & Readonly<{ onTakeOut: () => void }>) {
  const w = useWords(planWords)
  const [titled = 'what'] = PLAN_FIELDS[group].needs
  const [isNew] = useState(() => textIn(value, titled) === '')
  const title = textIn(value, titled) || w.fresh[group]
  return (
    <Fold open={isNew} summary={<span>{title}</span>}>
      {beside?.(group, textIn(value, 'id'))}
      <PartFields group={group} value={value} change={change} beside={beside} />
      <div className="hr-actions">
        <Button variant="default" size="xs" aria-label={`${w.takeOut}: ${title}`} onClick={onTakeOut}>
          {w.takeOut}
        </Button>
      </div>
    </Fold>
  )
}
