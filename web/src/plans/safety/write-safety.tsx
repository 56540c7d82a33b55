import { SAFETY_SECTION_NAMES, type SafetyPart, type SafetySection } from '@handrail/care/plans'
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { assessmentWords } from '../../intake/words/assessment.ts'
import { BothVersions } from '../../staff-ui/both-versions.tsx'
import type { Keeping } from '../../staff-ui/keeper.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import type { OneSafety } from './one-safety.ts'
import {
  freshItem,
  type Item,
  itemsOf,
  keptAs,
  type PartValue,
  SECTION_FIELDS,
  textIn,
} from './section-fields.ts'
import { useSafetyPart } from './use-safety-part.ts'
import { safetyWords } from './words/safety.ts'
import { sectionWords } from './words/sections.ts'

type Told = (part: SafetyPart, keeping: Keeping) => void

/** A draft as one writes it together: each section saves itself. */
export function WriteSafety({ of, onKeeping }: Readonly<{ of: OneSafety; onKeeping: Told }>) {
  return (
    <>
      {SAFETY_SECTION_NAMES.map((part) => (
        <SectionForm key={part} of={of} part={part} onKeeping={onKeeping} />
      ))}
      <MadeForm of={of} onKeeping={onKeeping} />
    </>
  )
}

function usePart(of: OneSafety, part: SafetyPart, onKeeping: Told) {
  const own = of.parts.find((one) => one.part === part)
  const written = own && { version: own.version, value: of.content[part] as PartValue }
  const kept = useSafetyPart(of.safety, part, written)
  const { keeping } = kept
  useEffect(() => onKeeping(part, keeping), [part, keeping, onKeeping])
  return kept
}

type Kept = ReturnType<typeof useSafetyPart>

/** Both versions when two wrote at once, and how it is kept. */
function Keep({
  kept,
  label,
  show,
}: Readonly<{ kept: Kept; label: string; show: (value: PartValue) => string }>) {
  const w = useWords(assessmentWords)
  const { keeping, conflict, keepMine, keepTheirs, saveNow, value } = kept
  return (
    <>
      {conflict && (
        <BothVersions
          busy={keeping === 'saving'}
          onMine={keepMine}
          onTheirs={keepTheirs}
          rows={[{ label, mine: show(value), theirs: show(conflict.value) }]}
        />
      )}
      <p className="hr-second" role="status">
        {w[keeping]}
      </p>
      {keeping === 'kept' && !conflict && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={saveNow}>
            {w.retry}
          </Button>
        </div>
      )}
    </>
  )
}

type FormProps = Readonly<{ of: OneSafety; onKeeping: Told }>

function SectionForm({ of, part, onKeeping }: FormProps & Readonly<{ part: SafetySection }>) {
  const w = useWords(safetyWords)
  const { sections } = sectionWords[useSurroundings().language]
  const kept = usePart(of, part, onKeeping)
  const { value, change } = kept
  const list = itemsOf(value)
  const set = (how: (list: readonly Item[]) => readonly Item[]) =>
    change((before) => ({ ...before, list: how(itemsOf(before)) }))
  const linesOf = (one: PartValue) =>
    itemsOf(one)
      .map((item) =>
        SECTION_FIELDS[part]
          .map((field) => textIn(item, field))
          .filter(Boolean)
          .join(', '),
      )
      .join('\n')
  return (
    <Panel title={sections[part]}>
      <p className="hr-second">{w.asks[part]}</p>
      {list.map((item, n) => (
        <fieldset key={item.id} className="hr-safety-item">
          <legend className="hr-hidden">{w.nth(sections[part], n + 1)}</legend>
          <Line
            part={part}
            item={item}
            onChange={(next) => set((all) => all.map((one) => (one.id === item.id ? next(one) : one)))}
          />
          <Button
            variant="default"
            size="xs"
            aria-label={`${w.takeOut}: ${textIn(item, SECTION_FIELDS[part][0] ?? 'words') || w.nth(sections[part], n + 1)}`}
            onClick={() => set((all) => all.filter((one) => one.id !== item.id))}
          >
            {w.takeOut}
          </Button>
        </fieldset>
      ))}
      <div className="hr-actions">
        <Button variant="default" size="xs" onClick={() => set((all) => [...all, freshItem()])}>
          {w.add[part]}
        </Button>
      </div>
      <Keep kept={kept} label={sections[part]} show={linesOf} />
    </Panel>
  )
}

type LineProps = Readonly<{ part: SafetySection; item: Item; onChange: (next: (item: Item) => Item) => void }>

function Line({ part, item, onChange }: LineProps) {
  const w = useWords(safetyWords)
  const set = (name: string, next: unknown) => onChange((before) => ({ ...before, [name]: next }))
  return (
    <div className="hr-safety-fields">
      {SECTION_FIELDS[part].map((field) => {
        const label = w.fields[field as keyof typeof w.fields]
        const props = {
          label,
          value: textIn(item, field),
          onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
            set(keptAs(field), event.currentTarget.value),
        }
        return field === 'words' || field === 'about' ? (
          <Textarea key={field} autosize minRows={1} maxRows={8} className="hr-safety-wide" {...props} />
        ) : (
          <TextInput key={field} type={field === 'phone' ? 'tel' : 'text'} autoComplete="off" {...props} />
        )
      })}
      {part === 'helpers' && (
        <div className="hr-safety-wide hr-options">
          {(['mayCall', 'mayTell'] as const).map((flag) => (
            <Checkbox
              key={flag}
              label={w[flag]}
              checked={item[flag] === true}
              onChange={(event) => set(flag, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function MadeForm({ of, onKeeping }: FormProps) {
  const w = useWords(safetyWords)
  const kept = usePart(of, 'made', onKeeping)
  const { value, change } = kept
  return (
    <Panel title={w.made}>
      <Checkbox
        label={w.withPerson}
        checked={value.withPerson === true}
        onChange={(event) => {
          const { checked } = event.currentTarget
          change((before) => ({ ...before, withPerson: checked }))
        }}
      />
      <TextInput
        label={w.others}
        autoComplete="off"
        value={String(value.others ?? '')}
        onChange={(event) => {
          const others = event.currentTarget.value
          change((before) => ({ ...before, others }))
        }}
      />
      <Keep kept={kept} label={w.made} show={(one) => String(one.others ?? '')} />
    </Panel>
  )
}
