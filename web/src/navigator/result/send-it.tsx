import type { Language } from '@handrail/eligibility/words'
import { Button } from '../../ui/button.tsx'
import { HANDED_ON } from '../device.ts'
import type { Answer } from './answers-line.tsx'
import { handedOn } from './handed-on.ts'
import type { ResultWords } from './words.ts'

type SendItProps = Readonly<{
  agency: string
  answers: readonly Answer[]
  helping: boolean
  language: Language
  say: ResultWords
}>

/**
 * Leads to the page on which a person may send their answers to the agency, so that they tell their story once. This page
 * sends nothing itself, and a status never leaves the device: the answers lie in the tab's own store until the next page has read them, a moment later, or this one is seen again.
 */
export function SendIt({ agency, answers, helping, language, say }: SendItProps) {
  const goOn = () => {
    const told = answers
      .filter(({ question }) => question !== 'immigration')
      .map(({ asked, said, shown, given }) => ({ asked, said, ...handedOn(shown, given) }))
    try {
      window.sessionStorage.setItem(HANDED_ON, JSON.stringify({ language, helping, told }))
    } catch {
      // A browser that keeps nothing leads there with nothing filled in.
    }
    window.location.assign('/send')
  }
  return (
    <section className="hr-actions" aria-labelledby="send-it">
      <h2 id="send-it">{say.sendTitle(agency)}</h2>
      <p className="hr-second">{say.sendLead}</p>
      <Button wide onClick={goOn}>
        {say.send(agency)}
      </Button>
    </section>
  )
}
