import type { GivenAnswer, Item, Value, Version, Wording } from '@handrail/care/instruments'
import { useId } from 'react'

interface QuestionProps {
  readonly version: Version
  readonly wording: Wording
  readonly item: Item
  readonly answer: GivenAnswer | undefined
  /** What one may say instead of an answer, in the words of whoever reads the page. */
  readonly instead: readonly { readonly answer: 'declined' | 'not-asked'; readonly label: string }[]
  readonly onAnswer: (answer: GivenAnswer) => void
}

/** One question in its owner's words, with its answers as large as a thumb. */
export function QuestionItem({ version, wording, item, answer, instead, onAnswer }: Readonly<QuestionProps>) {
  const id = useId()
  const isFirst = version.items[0]?.id === item.id
  const stem = isFirst ? wording.stem : (wording.stemAfterFirst ?? wording.stem)
  const chosen = answer?.answer === 'given' ? [answer.value].flat() : []
  const labels = wording.scales[item.scale] ?? {}
  const choose = (value: Value) => {
    if (!item.several) return onAnswer({ answer: 'given', value })
    const alone = item.several.exclusive
    const others = chosen.filter((one) => one !== value && one !== alone)
    const next = chosen.includes(value) ? others : value === alone ? [alone] : [...others, value]
    if (next.length > 0) onAnswer({ answer: 'given', value: [...next] })
  }
  return (
    <fieldset className="hr-ask">
      <legend lang={wording.language}>
        {stem && item.isScored && <span className="hr-ask-stem">{stem}</span>}
        <span className="hr-ask-words">{wording.items[item.id]}</span>
      </legend>
      {(version.scales[item.scale] ?? []).map(({ value }) => (
        <label key={String(value)} className="hr-ask-choice">
          <input
            type={item.several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            onChange={() => choose(value)}
          />
          <span lang={wording.language}>{labels[String(value)]}</span>
        </label>
      ))}
      {instead.map((one) => (
        <label key={one.answer} className="hr-ask-choice hr-ask-instead">
          <input
            type="radio"
            name={item.several ? `${id}-instead` : id}
            checked={answer?.answer === one.answer}
            onChange={() => onAnswer({ answer: one.answer })}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
