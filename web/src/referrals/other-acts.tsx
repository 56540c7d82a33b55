import {
  CLOSE_WHY,
  closeReferral,
  DECLINE_WHY,
  declineReferral,
  reopenReferral,
  withdrawReferral,
} from '@handrail/care/referrals'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

const OTHER: One['acts'] = ['decline', 'withdraw', 'close', 'reopen']

/** What else may be done about a request now. Each opens in its place. */
export function OtherActs({ one }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const { acts } = one
  if (!OTHER.some((act) => acts.includes(act))) return null
  return (
    <div className="hr-actions">
      {acts.includes('decline') && (
        <Reveal label={w.decline}>{(close) => <Decline one={one} onDone={close} />}</Reveal>
      )}
      {acts.includes('withdraw') && (
        <Reveal label={w.withdraw}>{(close) => <Withdraw one={one} onDone={close} />}</Reveal>
      )}
      {acts.includes('close') && (
        <Reveal label={w.close} place="close-request">
          {(close) => <Close one={one} onDone={close} />}
        </Reveal>
      )}
      {acts.includes('reopen') && (
        <Reveal label={w.reopen}>{(close) => <Reopen one={one} onDone={close} />}</Reveal>
      )}
    </div>
  )
}

type ActProps = Readonly<{ one: One; onDone: () => void }>

function Decline({ one: { referral, version }, onDone }: ActProps) {
  const { form: w, refusals, problems } = useWords(referralsWords)
  const { declineWhy } = useWords(sharedWords)
  return (
    <DoorForm
      does={declineReferral}
      draft={{ form: 'referrals.decline', subject: referral }}
      version={version}
      labels={{
        why: w.why,
        alternative: w.alternative,
        alternativePhone: w.alternativePhone,
        reply: w.reply,
      }}
      fieldOf={(field) =>
        field === 'alternative.name'
          ? 'alternative'
          : field === 'alternative.phone'
            ? 'alternativePhone'
            : field
      }
      input={(values, seen) => ({
        referral,
        version: seen ?? version,
        why: textOf(values, 'why'),
        alternative: {
          name: textOf(values, 'alternative'),
          ...withoutEmpty({ phone: filled(values, 'alternativePhone') }),
        },
        reply: textOf(values, 'reply'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.declineSubmit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.why}
        choices={DECLINE_WHY.map((value) => ({ value, label: declineWhy[value] }))}
      />
      <Pair>
        <TextField name="alternative" label={w.alternative} autoComplete="off" />
        <TextField name="alternativePhone" label={w.alternativePhone} type="tel" autoComplete="off" />
      </Pair>
      <LongField name="reply" label={w.reply} hint={w.replyHint} />
    </DoorForm>
  )
}

function Withdraw({ one: { referral }, onDone }: ActProps) {
  const { form: w, refusals, problems } = useWords(referralsWords)
  return (
    <DoorForm
      does={withdrawReferral}
      draft={{ form: 'referrals.withdraw', subject: referral }}
      labels={{ words: w.words }}
      input={(values) => ({ referral, ...withoutEmpty({ words: filled(values, 'words') }) })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.withdrawSubmit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.words} hint={w.wordsHint} />
    </DoorForm>
  )
}

function Close({ one: { referral, version, status }, onDone }: ActProps) {
  const { form: w, refusals, problems } = useWords(referralsWords)
  const { closeWhy } = useWords(sharedWords)
  const fitting = CLOSE_WHY.filter((why) =>
    status === 'accepted' ? why !== 'answered' && why !== 'duplicate' : why === 'answered',
  )
  return (
    <DoorForm
      does={closeReferral}
      draft={{ form: 'referrals.close', subject: referral }}
      version={version}
      start={fitting.length === 1 ? { why: fitting[0] ?? '' } : {}}
      labels={{ why: w.closeWhy, words: w.closeNote }}
      input={(values, seen) => ({
        referral,
        version: seen ?? version,
        why: textOf(values, 'why'),
        ...withoutEmpty({ words: filled(values, 'words') }),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.closeSubmit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.closeWhy}
        choices={fitting.map((value) => ({ value, label: closeWhy[value] }))}
      />
      <LongField name="words" label={w.closeNote} hint={w.noteHint} />
    </DoorForm>
  )
}

function Reopen({ one: { referral, version }, onDone }: ActProps) {
  const { form: w, refusals, problems } = useWords(referralsWords)
  return (
    <DoorForm
      does={reopenReferral}
      draft={{ form: 'referrals.reopen', subject: referral }}
      version={version}
      labels={{ note: w.note }}
      input={(values, seen) => ({ referral, version: seen ?? version, note: textOf(values, 'note') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.reopenSubmit}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="note" label={w.note} hint={w.noteHint} />
    </DoorForm>
  )
}
