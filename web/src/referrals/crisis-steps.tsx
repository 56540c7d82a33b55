import { Button } from '@mantine/core'
import type { Language } from '../staff-ui/surroundings.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { crisisEn } from '../ui/crisis/en.ts'
import { crisisEs } from '../ui/crisis/es.ts'
import type { CrisisWords } from '../ui/crisis/words.ts'
import { referralsWords } from './words/referrals.ts'

const CRISIS: Readonly<Record<Language, CrisisWords>> = { en: crisisEn, es: crisisEs }

/** What to do at once for whoever is on the phone. The chat opens beside this page, so that nothing written is lost. */
export function CrisisSteps() {
  const { crisisNow: w } = useWords(referralsWords)
  const { language } = useSurroundings()
  return (
    <section className="hr-note hr-note-safe" aria-label={w.title}>
      <div className="hr-grow">
        <h2>{w.title}</h2>
        <ol>
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="hr-actions">
          {CRISIS[language].offers.map(({ text, href }) => (
            <Button
              key={href}
              component="a"
              href={href}
              variant="default"
              size="xs"
              {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}
            >
              {text}
            </Button>
          ))}
        </div>
      </div>
    </section>
  )
}
