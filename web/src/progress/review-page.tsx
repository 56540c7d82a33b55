import { plainDate } from '@handrail/care'
import { read } from '@handrail/care/people'
import { plansOf } from '@handrail/care/plans'
import {
  beginNextVersion,
  dropReview,
  REVIEW_DROPPED_WHY,
  REVIEW_SECTIONS,
  readReview,
  reviewId,
  signReview,
} from '@handrail/care/progress'
import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useAsk, useDo } from '../door/doors.tsx'
import { itemsIn, type PartValue, PLAN_FIELDS } from '../plans/plan-fields.ts'
import { useFieldText } from '../plans/plan-text.ts'
import { planWords } from '../plans/words/plan.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useUnsaved } from '../staff-ui/use-kept.ts'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import { ChangedPanel } from './changed-panel.tsx'
import type { OneReview } from './one-progress.ts'
import { ReplyNote } from './reply-note.tsx'
import { NOT_IN_A_REVIEW, REVIEW_FIELDS, type ReviewGroup, WAS_THERE } from './review-fields.ts'
import type { ReviewPartName } from './use-review-part.ts'
import { progressWords } from './words/progress.ts'
import { progressRefusals } from './words/refusals.ts'
import { useReviewText, valueIn, WriteReview } from './write-review.tsx'
import '../plans/plans.css'
import './progress.css'

/** One review: written while it is open, with what changed beside it; read after it was signed. */
export function ReviewPage() {
  const w = useWords(progressWords)
  const { review: id = '' } = useParams({ strict: false })
  const known = reviewId.safeParse(id).success
  const { answer, trouble, again, waiting } = useAsk(readReview, { review: id }, { enabled: known })
  if (answer) return <Known key={answer.review} of={answer} waits={waiting} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.reviewTab} title={w.reviewTitle} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of, waits }: Readonly<{ of: OneReview; waits: boolean }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  const may = useMay()
  const { isUnsaved, onKeeping } = useUnsaved<string>()
  const { answer: record } = useAsk(read, { person: of.person })
  const writes = of.status === 'open' && may('progress:work')
  const lead =
    of.status === 'signed' && of.heldOn
      ? w.reviewSigned(when.day(of.heldOn))
      : of.status === 'dropped'
        ? w.reviewDropped
        : w.reviewLead(of.plan.n)
  return (
    <Page
      tab={w.reviewTab}
      trail={
        <Link to="/progress/$case" params={{ case: of.case }}>
          {w.title}
        </Link>
      }
      title={record ? w.reviewOf(record.shownName) : w.reviewTitle}
      lead={lead}
      side={
        <>
          {writes && <SignPanel of={of} waits={waits || isUnsaved} />}
          {of.status === 'signed' && <OutcomePanel of={of} />}
          {of.status === 'open' && <DuePanel of={of} />}
          {of.status === 'open' && <ChangedPanel case={of.case} />}
        </>
      }
    >
      {writes ? <WriteReview of={of} onKeeping={onKeeping} /> : <ReadReview of={of} />}
    </Page>
  )
}

function DuePanel({ of }: Readonly<{ of: OneReview }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  if (of.due.length === 0) return null
  return (
    <Panel title={w.reviewsTitle}>
      <ul className="hr-rowlist">
        {of.due.map(({ due, dueOn, because, words }) => (
          <li key={due}>
            <div>
              {w.due(when.day(dueOn), w.because[because])}
              {words && <div className="hr-second">{words}</div>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function SignPanel({ of, waits }: Readonly<{ of: OneReview; waits: boolean }>) {
  const w = useWords(progressWords)
  const refusals = useWords(progressRefusals)
  const { send, busy, reply } = useDo(signReview)
  const textOfMissing = useMissingText(of)
  return (
    <Panel title={w.signTitle}>
      <p className="hr-second">{w.signLead}</p>
      {of.missing.length > 0 && (
        <>
          <h3>{w.missingTitle}</h3>
          <ul>
            {of.missing.map((part) => (
              <li key={part}>{textOfMissing(part)}</li>
            ))}
          </ul>
        </>
      )}
      <ReplyNote reply={reply} />
      <p className="hr-second" role="status">
        {waits ? w.waits : ''}
      </p>
      <div className="hr-actions">
        <Button
          disabled={waits || of.missing.length > 0}
          loading={busy}
          onClick={() => void send({ review: of.review, version: of.version })}
        >
          {w.sign}
        </Button>
        <Reveal label={w.drop}>
          {(close) => (
            <DoorForm
              does={dropReview}
              labels={{ why: w.dropWhy }}
              input={(values) => ({ review: of.review, version: of.version, why: textOf(values, 'why') })}
              refusal={wordsFor(refusals)}
              submit={w.drop}
              quiet
              onDone={close}
              onCancel={close}
            >
              <RadioField
                name="why"
                label={w.dropWhy}
                choices={REVIEW_DROPPED_WHY.map((value) => ({ value, label: w.dropWhys[value] }))}
              />
            </DoorForm>
          )}
        </Reveal>
      </div>
    </Panel>
  )
}

/** What is still to be said, in words: a goal or an objective by what it says. */
function useMissingText({ plan }: OneReview): (part: string) => string {
  const w = useWords(progressWords)
  const { goals } = plan.content
  return (part) => {
    const [kind, id] = part.split('/')
    if (kind === 'goal') return w.missingGoal(goals.find((one) => one.id === id)?.words ?? w.noWords)
    if (kind === 'objective')
      return w.missingObjective(
        goals.flatMap(({ objectives }) => objectives).find((one) => one.id === id)?.what ?? '',
      )
    return w.missing[part as keyof typeof w.missing]
  }
}

function OutcomePanel({ of }: Readonly<{ of: OneReview }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  const may = useMay()
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginNextVersion)
  const { answer: plans } = useAsk(plansOf, { case: of.case })
  const isUnderWay = plans?.versions.some(({ status }) => status === 'draft' || status === 'offered')
  const begin = async () => {
    const got = await send({ review: of.review })
    if (got.kind === 'done')
      void navigate({ to: '/plans/version/$plan', params: { plan: got.answer.version } })
  }
  return (
    <Panel title={w.reviewsTitle}>
      {of.heldOn && of.outcome && <p>{w.reviewHeld(when.day(of.heldOn), w.outcomes[of.outcome])}</p>}
      {of.signed?.holds === false ? (
        <Notice tone="info">{w.reviewBroken}</Notice>
      ) : (
        <p className="hr-second">{w.reviewHolds}</p>
      )}
      {of.ledTo && (
        <p className="hr-alone">
          <Link to="/plans/version/$plan" params={{ plan: of.ledTo }}>
            {w.toNextVersion}
          </Link>
        </p>
      )}
      <ReplyNote reply={reply} />
      {of.outcome === 'change' && !of.ledTo && !isUnderWay && may('plans:work') && (
        <>
          <p className="hr-second">{w.nextVersionLead}</p>
          <div className="hr-actions">
            <Button loading={busy} onClick={() => void begin()}>
              {w.nextVersion}
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}

/** A review as it reads. */
function ReadReview({ of }: Readonly<{ of: OneReview }>) {
  const w = useWords(progressWords)
  const said = of.plan.content.goals.filter(({ id }) => of.content.goals[id])
  return (
    <>
      <Panel title={w.sections.meeting}>
        <MeetingShown value={valueIn(of, { part: 'meeting' })} />
      </Panel>
      {said.map((goal, n) => (
        <Section key={goal.id} title={w.goalN(n + 1)}>
          <article className="hr-panel hr-plan-goal">
            <h3 className="hr-plan-quote">{goal.words ? `“${goal.words}”` : w.noWords}</h3>
            <GroupShown of={of} name={{ part: 'goal', of: goal.id }} />
            {goal.objectives.map(({ id, what }) => (
              <section key={id} className="hr-plan-objective" aria-label={what}>
                <h4>{what}</h4>
                <GroupShown of={of} name={{ part: 'objective', of: id }} />
              </section>
            ))}
          </article>
        </Section>
      ))}
      {REVIEW_SECTIONS.filter((part) => part !== 'meeting' && of.content[part]).map((part) => (
        <Panel key={part} title={w.sections[part]}>
          <GroupShown of={of} name={{ part }} />
        </Panel>
      ))}
    </>
  )
}

function GroupShown({ of, name }: Readonly<{ of: OneReview; name: ReviewPartName }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  const textOfField = useReviewText()
  const group = name.part as ReviewGroup
  const value = valueIn(of, name)
  const shown = REVIEW_FIELDS[group].flatMap((field) => {
    const text = textOfField(group, field, value)
    const day = field.kind === 'date' ? plainDate.safeParse(text).data : undefined
    return text === '' ? [] : [{ name: field.name, text: day ? when.day(day) : text }]
  })
  return (
    <dl className="hr-facts">
      {shown.map(({ name: field, text }) => (
        <div key={field}>
          <dt>{w.fields[`${group}.${field}` as keyof typeof w.fields]}</dt>
          <dd className="hr-lined">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function MeetingShown({ value }: Readonly<{ value: PartValue }>) {
  const w = useWords(progressWords)
  const p = useWords(planWords)
  const textIn = useFieldText()
  const textOfField = useReviewText()
  const hidden: readonly string[] = [...NOT_IN_A_REVIEW, 'invited']
  const shown = PLAN_FIELDS.meeting.fields.filter(
    (field) => !hidden.includes(field.name) && textIn(field, value) !== '',
  )
  return (
    <dl className="hr-facts">
      {shown.map((field) => (
        <div key={field.name}>
          <dt>{p.fields[`meeting.${field.name}`]}</dt>
          <dd>{textIn(field, value)}</dd>
        </div>
      ))}
      <div>
        <dt>{w.fields['meeting.person']}</dt>
        <dd>{textOfField('meeting', WAS_THERE, value)}</dd>
      </div>
      {itemsIn(value, 'invited').map((one) => (
        <div key={String(one.id)}>
          <dt>{p.fields['meeting.invited']}</dt>
          <dd>
            {PLAN_FIELDS.invited.fields
              .map((field) => textIn(field, one))
              .filter(Boolean)
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
