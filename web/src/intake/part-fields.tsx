import { plainDate } from '@handrail/care'
import type { Part } from '@handrail/care/intake'
import { STATE_CODES, STATE_NAMES } from '@handrail/eligibility'
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { AskedField } from './asked-field.tsx'
import type { AssessmentField } from './assessment-fields.ts'
import type { PartValue } from './use-part.ts'
import { assessmentWords } from './words/assessment.ts'

interface PartFieldsProps {
  readonly part: Part
  readonly fields: readonly AssessmentField[]
  readonly value: PartValue
  readonly change: (how: (value: PartValue) => PartValue) => void
}

/** The value with one field set otherwise, or left out. */
const withField = (before: PartValue, name: string, next: unknown): PartValue => {
  const { [name]: _before, ...others } = before
  return next === undefined ? others : { ...others, [name]: next }
}

/** These take the whole width. */
const LONG: readonly AssessmentField['kind'][] = ['words', 'asked', 'some-of', 'finding']

/** The fields of one part that is not a list. */
export function PartFields({ part, fields, value, change }: PartFieldsProps) {
  const ratings = (value.ratings ?? {}) as PartValue
  const short = fields.filter(({ kind }) => !LONG.includes(kind))
  const long = fields.filter((field) => !short.includes(field))
  const draw = (field: AssessmentField) => (
    <OneField
      key={field.name}
      label={`${part}.${field.name}`}
      field={field}
      given={field.kind === 'rating' ? ratings[field.name] : value[field.name]}
      set={(next) =>
        change((before) =>
          field.kind === 'rating'
            ? { ...before, ratings: withField((before.ratings ?? {}) as PartValue, field.name, next) }
            : withField(before, field.name, next),
        )
      }
    />
  )
  return (
    <>
      {short.length > 0 && <div className="hr-pair">{short.map(draw)}</div>}
      {long.map(draw)}
    </>
  )
}

interface OneFieldProps {
  readonly label: string
  readonly field: AssessmentField
  readonly given: unknown
  readonly set: (next: unknown) => void
}

function OneField({ label: name, field, given, set }: OneFieldProps) {
  const w = useWords(assessmentWords)
  const label = w.asks[name] ?? name
  const text = typeof given === 'string' ? given : ''
  switch (field.kind) {
    case 'words':
      return (
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={14}
          value={text}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      )
    case 'asked':
      return <AskedField label={label} answers={field.answers} given={given} set={set} />
    case 'date':
      return (
        <TextInput
          type="date"
          label={label}
          value={text}
          onChange={({ currentTarget: { value } }) =>
            set(plainDate.safeParse(value).success ? value : undefined)
          }
        />
      )
    case 'state':
      return <StateField label={label} value={text} set={set} />
    case 'one-of':
    case 'rating':
      return (
        <NativeSelect
          label={label}
          value={text}
          onChange={({ currentTarget: { value } }) => set(value === '' ? undefined : value)}
          data={[
            { value: '', label: w.choose },
            ...field.of.map((one) => ({ value: one, label: w.choices[one] ?? one })),
          ]}
        />
      )
    case 'some-of':
      return (
        <Checkbox.Group
          label={label}
          value={Array.isArray(given) ? given.filter((one) => typeof one === 'string') : []}
          onChange={(next) => set(next.length > 0 ? next : undefined)}
        >
          <div className="hr-options">
            {field.of.map((one) => (
              <Checkbox key={one} value={one} label={w.choices[one]} />
            ))}
          </div>
        </Checkbox.Group>
      )
    case 'finding':
      return (
        <Radio.Group
          label={label}
          value={given === true ? 'yes' : given === false ? 'no' : 'notFound'}
          onChange={(chosen) => set(chosen === 'notFound' ? undefined : chosen === 'yes')}
        >
          <div className="hr-options">
            {(['yes', 'no', 'notFound'] as const).map((one) => (
              <Radio key={one} value={one} label={w[one]} />
            ))}
          </div>
        </Radio.Group>
      )
    default:
      return field satisfies never
  }
}

function StateField({
  label,
  value,
  set,
}: Readonly<{ label: string; value: string; set: OneFieldProps['set'] }>) {
  const w = useWords(assessmentWords)
  const { language } = useSurroundings()
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={({ currentTarget: { value: chosen } }) => set(chosen === '' ? undefined : chosen)}
      data={[
        { value: '', label: w.choose },
        ...STATE_CODES.map((code) => ({ value: code, label: STATE_NAMES[code][language] })).toSorted((a, b) =>
          a.label.localeCompare(b.label, language),
        ),
      ]}
    />
  )
}
