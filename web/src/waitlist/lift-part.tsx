import { addDays } from '@handrail/care'
import { answerLift, askLift, LIFT_WHY } from '@handrail/care/waitlist'
import { useStaffName } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneEntry } from './one-entry.ts'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

type OfEntry = Readonly<{ of: OneEntry }>
type Form = OfEntry & Readonly<{ onDone: () => void }>

/** A lift: asked for by one, answered by a supervisor who is somebody else. */
export function LiftPart({ of }: OfEntry) {
  const { lift: w } = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { me } = useSurroundings()
  const { lift } = of
  return (
    <Panel title={w.title}>
      <p>{w.lead}</p>
      {lift && (
        <>
          <p>
            <strong>{w.asked(nameOf(lift.by) ?? '', lift.tier, when.day(lift.until))}</strong>{' '}
            {w.whys[lift.why]}.
          </p>
          <p className="hr-lined">“{lift.words}”</p>
        </>
      )}
      {lift && lift.by === me?.staff && <p className="hr-second">{w.yours}</p>}
      {lift && lift.by !== me?.staff && !may('waitlist:override') && <p className="hr-second">{w.waits}</p>}
      {lift && lift.by !== me?.staff && may('waitlist:override') && (
        <Reveal label={w.answer}>{(close) => <Answer of={of} lift={lift.lift} onDone={close} />}</Reveal>
      )}
      {!lift && may('waitlist:work') && of.tier > 1 && (
        <Reveal label={w.open}>{(close) => <Ask of={of} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function Ask({ of, onDone }: Form) {
  const words = useWords(waitlistWords)
  const { lift: w } = words
  const when = useWhen()
  const tiers = ([1, 2, 3] as const).filter((tier) => tier < of.tier)
  return (
    <DoorForm
      does={askLift}
      draft={{ form: 'waitlist.askLift', about: of.person, subject: of.entry }}
      version={of.version}
      start={{ until: addDays(when.today, 30) }}
      labels={{ tier: w.tier, until: w.until, why: w.why, words: w.words }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        tier: Number(textOf(values, 'tier')) as never,
        until: textOf(values, 'until'),
        why: textOf(values, 'why'),
        words: textOf(values, 'words'),
      })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <Pair>
        <SelectField
          name="tier"
          label={w.tier}
          choices={tiers.map((tier) => ({ value: `${tier}`, label: words.tier(tier) }))}
        />
        <TextField name="until" label={w.until} hint={w.untilHint} type="date" />
      </Pair>
      <SelectField
        name="why"
        label={w.why}
        choices={LIFT_WHY.map((value) => ({ value, label: w.whys[value] }))}
      />
      <LongField name="words" label={w.words} />
    </DoorForm>
  )
}

function Answer({ of, lift, onDone }: Form & Readonly<{ lift: NonNullable<OneEntry['lift']>['lift'] }>) {
  const { lift: w } = useWords(waitlistWords)
  return (
    <DoorForm
      does={answerLift}
      draft={{ form: 'waitlist.answerLift', about: of.person, subject: lift }}
      labels={{ approved: w.approved, words: w.answerWords }}
      input={(values) => ({
        lift,
        approved: textOf(values, 'approved') === '' ? ('' as never) : textOf(values, 'approved') === 'yes',
        words: textOf(values, 'words'),
      })}
      {...useWhyNot()}
      submit={w.answerSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="approved"
        label={w.approved}
        choices={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
      />
      <LongField name="words" label={w.answerWords} />
    </DoorForm>
  )
}
