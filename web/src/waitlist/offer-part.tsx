import { answerOffer, OUT_OF_TURN, offerPlace, withdrawOffer } from '@handrail/care/waitlist'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneEntry } from './one-entry.ts'
import { OfferChip } from './recheck-chip.tsx'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

type OfEntry = Readonly<{ of: OneEntry }>
type Form = OfEntry & Readonly<{ onDone: () => void }>

/** The place that somebody is offered, with its clock and their answer; or the way to offer one. */
export function OfferPart({ of }: OfEntry) {
  const { offer: w } = useWords(waitlistWords)
  const when = useWhen()
  const may = useMay()
  const works = may('waitlist:work')
  return (
    <Panel title={w.title}>
      {of.offer ? <p>{w.until(when.day(of.offer.heldUntil))}</p> : <p>{w.none}</p>}
      {of.offer && (
        <span className="hr-chips">
          <OfferChip offer={of.offer} />
        </span>
      )}
      {of.deferrals > 0 && <p className="hr-second">{w.deferred(of.deferrals)}</p>}
      {works && (
        <div className="hr-actions">
          {of.offer ? (
            <>
              <Reveal label={w.answer}>{(close) => <Answer of={of} onDone={close} />}</Reveal>
              <Reveal label={w.withdraw}>{(close) => <Withdraw of={of} onDone={close} />}</Reveal>
            </>
          ) : (
            <Reveal label={w.open}>{(close) => <Offer of={of} onDone={close} />}</Reveal>
          )}
        </div>
      )}
    </Panel>
  )
}

function Offer({ of, onDone }: Form) {
  const { offer: w } = useWords(waitlistWords)
  const ahead = of.place === null ? 0 : of.place - 1
  return (
    <DoorForm
      does={offerPlace}
      draft={{ form: 'waitlist.offer', about: of.person, subject: of.entry }}
      version={of.version}
      labels={{ outOfTurn: w.outOfTurn, words: w.words }}
      fieldOf={(field) =>
        field === 'outOfTurn.words' ? 'words' : field === 'outOfTurn.why' ? 'outOfTurn' : field
      }
      input={(values, seen) => {
        const why = filled(values, 'outOfTurn')
        return {
          entry: of.entry,
          version: seen ?? of.version,
          ...(why !== undefined && { outOfTurn: { why: why as never, words: textOf(values, 'words') } }),
        }
      }}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.held}</p>
      {ahead > 0 && (
        <>
          <p>
            {w.ahead(ahead)} {w.aheadText}
          </p>
          <SelectField
            name="outOfTurn"
            label={w.outOfTurn}
            choices={OUT_OF_TURN.map((value) => ({ value, label: w.whys[value] }))}
          />
          <LongField name="words" label={w.words} />
        </>
      )}
    </DoorForm>
  )
}

function Answer({ of, onDone }: Form) {
  const { offer: w } = useWords(waitlistWords)
  const deferral = of.deferrals === 0 ? w.deferFree : w.deferCosts
  return (
    <DoorForm
      does={answerOffer}
      draft={{ form: 'waitlist.answerOffer', about: of.person, subject: of.entry }}
      version={of.version}
      labels={{ answer: w.what, words: w.said }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        answer: textOf(values, 'answer'),
        ...withoutEmpty({ words: filled(values, 'words') }),
      })}
      {...useWhyNot()}
      submit={w.answerSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="answer"
        label={w.what}
        choices={(['accept', 'defer', 'decline'] as const).map((value) => ({
          value,
          label: w.answers[value],
          ...(value === 'defer' && { hint: deferral }),
        }))}
      />
      <LongField name="words" label={w.said} hint={w.saidHint} />
    </DoorForm>
  )
}

function Withdraw({ of, onDone }: Form) {
  const { offer: w } = useWords(waitlistWords)
  return (
    <DoorForm
      does={withdrawOffer}
      version={of.version}
      labels={{ why: w.withdrawWhy }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        why: textOf(values, 'why'),
      })}
      {...useWhyNot()}
      submit={w.withdrawSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.keeps}</p>
      <RadioField
        name="why"
        label={w.withdrawWhy}
        choices={(['place-gone', 'not-answered'] as const).map((value) => ({
          value,
          label: w.withdrawWhys[value],
        }))}
      />
    </DoorForm>
  )
}
