import { HEARD, recordMayTell } from '@handrail/care/referrals'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

/** Whether the person said to us that the sender may be told, how and when. What the sender wrote is no yes of theirs. */
export function MayTellPart({ one }: Readonly<{ one: One }>) {
  const { mayTell: w, refusals, problems } = useWords(referralsWords)
  const { heard: ways } = useWords(sharedWords)
  const may = useMay()
  const when = useWhen()
  const { referral, version, consent } = one
  const { heard } = consent
  return (
    <div>
      <p>
        {heard === undefined ? w.notYet : `${w.said[heard.says]} ${ways[heard.how]} · ${when.day(heard.on)}`}
      </p>
      {may('referrals:work') && (
        <Reveal label={w.record}>
          {(close) => (
            <DoorForm
              does={recordMayTell}
              draft={{ form: 'referrals.recordMayTell', subject: referral }}
              version={version}
              start={{ on: when.today }}
              labels={{ says: w.says, how: w.how, on: w.on }}
              input={(values, seen) => ({
                referral,
                version: seen ?? version,
                says: textOf(values, 'says'),
                how: textOf(values, 'how'),
                on: textOf(values, 'on'),
              })}
              refusal={wordsFor(refusals)}
              problemWords={problems}
              submit={w.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              <RadioField
                name="says"
                label={w.says}
                hint={w.saysHint}
                choices={(['yes', 'no'] as const).map((value) => ({ value, label: w.answers[value] }))}
              />
              <RadioField
                name="how"
                label={w.how}
                choices={HEARD.map((value) => ({ value, label: ways[value] }))}
              />
              <TextField name="on" label={w.on} type="date" />
            </DoorForm>
          )}
        </Reveal>
      )}
    </div>
  )
}
