import {
  type Answers,
  type Block,
  isStory,
  questionsOf,
  type ScreeningId,
  type ToldBefore,
} from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import type { Keeping } from '../staff-ui/keeper.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Fold } from '../ui/fold.tsx'
import { useAnswerText } from './answer-text.ts'
import type { WrittenBlock } from './one-case.ts'
import { QuestionField } from './question-field.tsx'
import { ToldBeforeNote } from './told-before-note.tsx'
import { useBlock } from './use-block.ts'
import { intakeWords } from './words/intake.ts'
import { questionWords } from './words/questions.ts'

interface BlockProps {
  readonly screening: ScreeningId
  readonly block: Block
  readonly written: WrittenBlock | undefined
  readonly missing: readonly string[]
  readonly open: boolean
  /** What was told before this talk. */
  readonly told: readonly ToldBefore[]
  /** Tells the page whether something of this block still waits to be saved. */
  readonly onKeeping: (block: Block, keeping: Keeping) => void
  /** What is asked here too and kept elsewhere. */
  readonly also?: ReactNode
}

/** One block, written while one talks: it saves itself, and says who wrote in it last. */
export function BlockForm({ screening, block, written, missing, open, told, onKeeping, also }: BlockProps) {
  const { screening: w } = useWords(intakeWords)
  const { blocks, asks, choices } = useWords(questionWords)
  const textOf = useAnswerText(choices)
  const {
    value: answers,
    change,
    keeping,
    saveNow,
    conflict,
    keepMine,
    keepTheirs,
  } = useBlock(screening, block, written)
  useEffect(() => onKeeping(block, keeping), [onKeeping, block, keeping])
  const questions = questionsOf(block)
  const names = Object.keys(questions)
  const given = names.filter((name) => answers[name] !== undefined).length
  const left = missing.filter((name) => name.startsWith(`${block}.`)).length
  const toConfirm = told.filter(({ question }) => answers[question] === undefined)
  const confirm = (confirmed: readonly ToldBefore[]) =>
    change((before) => confirmed.reduce((all, one) => withAnswer(all, one.question, one.given), before))
  return (
    <Fold
      id={`block-${block}`}
      open={open}
      summary={
        <>
          <h3>{blocks[block]}</h3>
          <span className="hr-second">
            {keeping === 'kept' ? w.kept : w.given(given, names.length, left)}
            {toConfirm.length > 0 && ` · ${w.told.count(toConfirm.length)}`}
          </span>
        </>
      }
    >
      {isStory(block) && <p className="hr-second">{w.story}</p>}
      {toConfirm.length > 1 && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={() => confirm(toConfirm)}>
            {w.told.confirmAll(toConfirm.length)}
          </Button>
        </div>
      )}
      {conflict && (
        <BothVersions
          busy={keeping === 'saving'}
          onMine={keepMine}
          onTheirs={keepTheirs}
          rows={names.map((name) => ({
            label: asks[`${block}.${name}`] ?? name,
            mine: textOf(answers[name]),
            theirs: textOf(conflict.value[name]),
          }))}
        />
      )}
      {names.map((name) => {
        const question = questions[name]
        const before = told.find((one) => one.question === name)
        const asked = asks[`${block}.${name}`] ?? name
        return (
          question && (
            <div key={name} className="hr-question">
              <QuestionField
                asked={asked}
                choices={choices}
                question={question}
                given={answers[name]}
                isMissing={missing.includes(`${block}.${name}`)}
                onGiven={(given) => change((all) => withAnswer(all, name, given))}
              />
              {before && (
                <ToldBeforeNote
                  of={before}
                  asked={asked}
                  text={textOf(before.given)}
                  given={answers[name]}
                  onConfirm={() => confirm([before])}
                />
              )}
            </div>
          )
        )
      })}
      {also}
      {keeping === 'kept' && !conflict && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={saveNow}>
            {w.retry}
          </Button>
        </div>
      )}
      <p className="hr-second" role="status">
        {keeping !== 'saved' || written ? w[keeping] : ''}
      </p>
      <WrittenBy written={written} />
    </Fold>
  )
}

function withAnswer(before: Answers, name: string, given: Answers[string] | undefined): Answers {
  const { [name]: _before, ...others } = before
  return given === undefined ? others : { ...others, [name]: given }
}

function WrittenBy({ written }: Readonly<{ written: WrittenBlock | undefined }>) {
  const { screening: w } = useWords(intakeWords)
  const nameOf = useStaffName()
  const when = useWhen()
  return (
    <p className="hr-second">
      {written ? w.written(nameOf(written.by) ?? '', when.moment(written.at)) : w.nobody}
    </p>
  )
}

/** One block as it was written, for who may not write in it or once it is signed. */
export function BlockShown({ block, written }: Pick<BlockProps, 'block' | 'written'>) {
  const { screening: w } = useWords(intakeWords)
  const { blocks, asks, choices } = useWords(questionWords)
  const textOf = useAnswerText(choices)
  const isTheirs = written?.answers !== null
  const answers = Object.entries(written?.answers ?? {})
  return (
    <Fold
      id={`block-${block}`}
      summary={
        <>
          <h3>{blocks[block]}</h3>
          {isTheirs && (
            <span className="hr-second">
              {w.given(answers.length, Object.keys(questionsOf(block)).length, 0)}
            </span>
          )}
        </>
      }
    >
      {!isTheirs ? (
        <p>{w.notYours}</p>
      ) : (
        <dl className="hr-facts">
          {answers.map(([name, given]) => (
            <div key={name}>
              <dt>{asks[`${block}.${name}`]}</dt>
              <dd className="hr-lined">{textOf(given)}</dd>
            </div>
          ))}
        </dl>
      )}
      <WrittenBy written={written} />
    </Fold>
  )
}
