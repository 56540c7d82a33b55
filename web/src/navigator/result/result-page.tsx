import type { Facts, PlainDate, QuestionId } from '@handrail/eligibility'
import type { Plan } from '@handrail/eligibility/plan'
import type { Language, Words } from '@handrail/eligibility/words'
import { useMemo } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Actions, type ActionsProps } from './actions.tsx'
import { type Answer, AnswersLine } from './answers-line.tsx'
import { Bring } from './bring.tsx'
import { Letter } from './letter.tsx'
import { nextContact } from './next-contact.ts'
import { NextStep } from './next-step.tsx'
import { type OptionalQuestion, OptionalQuestions } from './optional-questions.tsx'
import { lettersOf } from './paper/letter-sheet.ts'
import { PrintLetters } from './paper/print-letter.tsx'
import { PrintPlan } from './paper/print-plan.tsx'
import { planFile, sheetOf } from './paper/sheet-of.ts'
import { usePrinting } from './paper/use-printing.ts'
import { useWide } from './part.tsx'
import { Places } from './places.tsx'
import { SendIt } from './send-it.tsx'
import { WhatHappensNext, WhatToSay } from './talk.tsx'
import { textMessage } from './text-message.ts'
import { assumption } from './way-reading.ts'
import { Ways } from './ways.tsx'
import { resultWords } from './words.ts'
import '../../ui/limit-bar.css'
import '../../ui/result-cards.css'
import './result.css'
import './paper/paper.css'

export type ResultPageProps = Readonly<{
  plan: Plan
  facts: Facts
  on: PlainDate
  words: Words
  /** Where the page is in another language: for the copy of the letter that a doctor can read. */
  english: Words | undefined
  language: Language
  answers: readonly Answer[]
  /** Who serves this page and takes requests; nobody when it stands by itself. */
  agency: string | null
  helping: boolean
  onHelping: (helping: boolean) => void
  onChangeAnswer: (question: QuestionId) => void
  onAnswerOptional: (question: OptionalQuestion) => void
  kept: boolean
  onKeep: () => void
  onClear: () => void
  sure: ActionsProps['sure']
  onStartOver: () => void
}>

/** The plan of one person: on the screen in the order in which it helps, and beside it the two sheets to print. */
export const ResultPage = (props: ResultPageProps) => {
  const { plan, words, english, language, onChangeAnswer } = props
  const say = useMemo(() => resultWords(language, words.speaker), [language, words.speaker])
  const reader = { plan, words, say }
  const sheet = useMemo(() => sheetOf(plan, words, say), [plan, words, say])
  const letters = useMemo(() => lettersOf(plan, english ? [words, english] : [words]), [plan, words, english])
  const { paper, print } = usePrinting()
  const assumed = assumption(reader)
  const wide = useWide()
  const { title, detail } = words.headline(plan)
  return (
    <>
      <div className="hr-no-print">
        <div className="hr-result-head">
          <h1 tabIndex={-1}>{title}</h1>
          <p>{detail}</p>
          {words.speaker === 'helper' && <p className="hr-second">{say.whosePlan}.</p>}
          <AnswersLine
            told={words.told(plan.told, props.answers.find(({ question }) => question === 'income')?.said)}
            answers={props.answers}
            onChange={onChangeAnswer}
            reader={reader}
            wide={wide}
          />
        </div>
        <div className="hr-result">
          <div className="hr-result-main">
            <NextStep reader={reader} kept={props.kept} onKeep={props.onKeep} />
            <Ways reader={reader} wide={wide} onAnswer={onChangeAnswer} />
            <Disclosure summary={say.immigrationAndHelp}>
              {assumed && <p className="hr-second">{assumed}</p>}
              <p className="hr-second">{words.fixed.publicCharge}</p>
            </Disclosure>
          </div>
          <div className="hr-result-side">
            <Places {...reader} wide={wide} />
            <Bring {...reader} wide={wide} />
          </div>
          <div className="hr-result-talk">
            <WhatToSay {...reader} wide={wide} onHelping={props.onHelping} />
            <WhatHappensNext {...reader} wide={wide} />
            <Letter
              letters={letters}
              title={letters[0].title}
              say={say}
              wide={wide}
              onPrint={() => print('letter')}
            />
          </div>
          <div className="hr-result-end">
            <Actions
              sheet={sheet}
              file={planFile(plan)}
              message={textMessage(nextContact(plan), plan.nextStep.ask, say)}
              kept={props.kept}
              say={say}
              onPrint={() => print('plan')}
              onKeep={props.onKeep}
              onClear={props.onClear}
              sure={props.sure}
              onStartOver={props.onStartOver}
            />
            {props.agency !== null && (
              <SendIt
                agency={props.agency}
                answers={props.answers}
                helping={props.helping}
                language={language}
                say={say}
              />
            )}
            <OptionalQuestions facts={props.facts} say={say} wide={wide} onAnswer={props.onAnswerOptional} />
            <p className="hr-second">{props.kept ? say.nothingSentKept : say.nothingSent}</p>
            <p className="hr-second">{words.fixed.onlyTheAgencyDecides}</p>
          </div>
        </div>
      </div>
      {paper === 'plan' ? <PrintPlan sheet={sheet} /> : <PrintLetters letters={letters} />}
    </>
  )
}
