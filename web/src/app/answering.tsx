import type { Door } from '../door/door.ts'
import { AnswerPage } from '../instruments/answer-page.tsx'
import { answerWords } from '../instruments/words/answer.ts'
import { OnOwnPhone } from './on-own-phone.tsx'

type Props = Readonly<{ language: 'en' | 'es'; door: Door; token: string }>

const TABS = { en: answerWords.en.tab, es: answerWords.es.tab }

/** A person's own page of questions, in the frame of the pages without an account. */
export function Answering({ language, door, token }: Props) {
  return (
    <OnOwnPhone language={language} token={token} tabs={TABS}>
      {(here) => (
        <AnswerPage
          door={door}
          language={here.language}
          token={token}
          pass={here.pass}
          forget={here.forget}
        />
      )}
    </OnOwnPhone>
  )
}
