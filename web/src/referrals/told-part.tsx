import { readReason } from '@handrail/care/referrals'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

/** What was told. Its own question at the door, so that who looked is known; not there for whoever may not read it. */
export function ToldPart({ referral }: Readonly<{ referral: One['referral'] }>) {
  const { page: w } = useWords(referralsWords)
  const may = useMay()
  const asked = useAsk(readReason, { referral }, { enabled: may('referrals:read-reason') })
  if (!may('referrals:read-reason')) return null
  return (
    <Panel title={w.told}>
      <Answered asked={asked} lines={3}>
        {({ reason }) => (
          <>
            <Told title={w.reason} words={reason.reason} />
            <Told title={w.question} words={reason.question} />
            <Told title={w.safety} words={reason.safety} />
            <Told title={w.toldPerson} words={reason.told} />
            {reason.story.length > 0 && (
              <section>
                <h3>{w.story}</h3>
                <dl className="hr-facts">
                  {reason.story.map(({ asked: question, said }) => (
                    <div key={question}>
                      <dt>{question}</dt>
                      <dd>{said}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function Told({ title, words }: Readonly<{ title: string; words: string | undefined }>) {
  if (words === undefined) return null
  return (
    <section>
      <h3>{title}</h3>
      <p className="hr-lined">{words}</p>
    </section>
  )
}
