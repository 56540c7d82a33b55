import {
  ASIDE_SAID,
  BECAUSE,
  beginReview,
  callForReview,
  setReviewAside,
  takeEventBack,
} from '@handrail/care/progress'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneProgress } from './one-progress.ts'
import { ReplyNote } from './reply-note.tsx'
import { progressWords } from './words/progress.ts'
import { progressRefusals } from './words/refusals.ts'

type Props = Readonly<{ of: OneProgress }>
type Due = OneProgress['due'][number]

/** Reviews that are due with their reasons, the one that is being written, and those that were held. */
export function ReviewsPanel({ of }: Props) {
  const w = useWords(progressWords)
  const when = useWhen()
  const may = useMay()
  const open = of.reviews.find(({ status }) => status === 'open')
  return (
    <Panel title={w.reviewsTitle}>
      {of.due.length === 0 && <p>{w.nothingDue}</p>}
      <ul className="hr-rowlist">
        {of.due.map((one) => (
          <li key={one.due}>
            <div>
              {w.due(when.day(one.dueOn), w.because[one.because])}
              <div className="hr-second">
                {[one.because !== 'planned' && w.happenedOn(when.day(one.on)), one.words]
                  .filter(Boolean)
                  .join(' ')}
              </div>
              {one.because !== 'planned' && may('progress:work') && (
                <Reveal label={w.aside} what={w.because[one.because]}>
                  {(close) => <AsideForm due={one} onDone={close} />}
                </Reveal>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <p className="hr-alone">
          <Link to="/progress/review/$review" params={{ review: open.review }}>
            {w.goOn}
          </Link>
        </p>
      )}
      {of.isOpen && (
        <div className="hr-actions">
          {of.plan && !open && may('progress:work') && <BeginButton of={of} />}
          {may('progress:call') && (
            <Reveal label={w.call}>{(close) => <CallForm of={of} onDone={close} />}</Reveal>
          )}
        </div>
      )}
      <Happened of={of} />
      <ul className="hr-rowlist">
        {of.reviews.map(({ review, n, status, beganAt, heldOn, outcome }) => (
          <li key={review}>
            <div>
              <Link to="/progress/review/$review" params={{ review }}>
                {w.review(n)}
              </Link>
              <div className="hr-second">
                {status === 'open'
                  ? w.reviewOpen(when.day(when.dayOf(beganAt)))
                  : heldOn && outcome
                    ? w.reviewHeld(when.day(heldOn), w.outcomes[outcome])
                    : w.reviewDropped}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What somebody wrote down as having happened; whoever did so takes it back here. */
function Happened({ of }: Props) {
  const w = useWords(progressWords)
  const when = useWhen()
  const may = useMay()
  const { me } = useSurroundings()
  if (of.happened.length === 0) return null
  return (
    <details>
      <summary>{w.happenedTitle}</summary>
      <ul className="hr-rowlist">
        {of.happened.map((one) => {
          const line = w.happenedLine(w.because[one.because], when.day(one.on))
          return (
            <li key={one.due}>
              <div>
                {line}
                {one.words !== null && <div className="hr-second">{one.words}</div>}
                {one.by === me?.staff && may('progress:call') && (
                  <Reveal label={w.takeBack} what={line}>
                    {(close) => <TakeBackForm due={one.due} onDone={close} />}
                  </Reveal>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function TakeBackForm({ due, onDone }: Readonly<{ due: Due['due']; onDone: () => void }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  return (
    <DoorForm
      does={takeEventBack}
      labels={{ words: w.takeBackWhy }}
      input={(values) => ({ due, words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      submit={w.takeBack}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.takeBackLead}</p>
      <LongField name="words" label={w.takeBackWhy} />
    </DoorForm>
  )
}

/** Begins a review of the plan in effect, and opens it. */
export function BeginButton({ of, quiet = false }: Props & Readonly<{ quiet?: boolean }>) {
  const w = useWords(progressWords)
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginReview)
  const begin = async () => {
    const got = await send({ case: of.case })
    if (got.kind === 'done')
      void navigate({ to: '/progress/review/$review', params: { review: got.answer.review } })
  }
  return (
    <>
      <ReplyNote reply={reply} />
      <Button variant={quiet ? 'default' : 'filled'} loading={busy} onClick={() => void begin()}>
        {w.begin}
      </Button>
    </>
  )
}

function CallForm({ of, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  const { today } = useWhen()
  return (
    <DoorForm
      does={callForReview}
      start={{ on: today }}
      labels={{ because: w.callBecause, on: w.on, words: w.callWords }}
      input={(values) => ({
        case: of.case,
        because: textOf(values, 'because'),
        on: textOf(values, 'on'),
        words: filled(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      submit={of.plan ? w.called : w.keep}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{of.plan ? w.callLead : w.callNoPlan}</p>
      <SelectField
        name="because"
        label={w.callBecause}
        choices={BECAUSE.filter((one) => one !== 'planned').map((value) => ({
          value,
          label: w.because[value],
        }))}
      />
      <TextField name="on" label={w.on} type="date" short />
      <LongField name="words" label={w.callWords} />
    </DoorForm>
  )
}

function AsideForm({ due, onDone }: Readonly<{ due: Due; onDone: () => void }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  return (
    <DoorForm
      does={setReviewAside}
      labels={{ why: w.asideWhy, words: w.asideWords }}
      input={(values) => ({ due: due.due, why: textOf(values, 'why'), words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      submit={w.keep}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.asideWhy}
        choices={ASIDE_SAID.map((value) => ({ value, label: w.asideWhys[value] }))}
      />
      <LongField name="words" label={w.asideWords} />
    </DoorForm>
  )
}
