import type { PersonId } from '@handrail/care'
import { actionsOf, askMore, decisionsOf, receiveMore, type ShownPacket } from '@handrail/care/determinations'
import { Button } from '@mantine/core'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import type { OneCase } from '../intake/one-case.ts'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Action } from './actions-part.tsx'
import { CoverChanged } from './cover-changed.tsx'
import { DecideForm } from './decide-form.tsx'
import { NamedFirst } from './named-first.tsx'
import type { OneDecision, OneQuestion } from './one-packet.ts'
import { PlanAction } from './plan-action.tsx'
import { actionWords } from './words/action.ts'
import { determinationsWords } from './words/determinations.ts'

type Props = Readonly<{ packet: ShownPacket; person: PersonId; of: OneCase }>

const SHOWN: Readonly<Record<OneQuestion['status'], readonly [ChipTone, ChipShape]>> = {
  open: ['not-now', 'dashed'],
  'more-asked': ['maybe', 'clock'],
  granted: ['fits', 'tick'],
  denied: ['rights', 'scale'],
  suspended: ['rights', 'half'],
  ended: ['rights', 'gavel'],
  withdrawn: ['not-now', 'dash'],
}

/** The three decisions, each with who may make it, how it stands, and every decision that was signed. */
export function QuestionsPart({ packet, person, of }: Props) {
  const { questions: w } = useWords(determinationsWords)
  const { answer, trouble, again } = useAsk(decisionsOf, { packet: packet.packet })
  const taken = useAsk(actionsOf, { packet: packet.packet })
  return (
    <Panel title={w.title}>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {taken.trouble && <TroubleNote trouble={taken.trouble} again={taken.again} />}
      <ul className="hr-rowlist">
        {packet.questions.map((question) => (
          <li key={question.determination}>
            <Question
              question={question}
              packet={packet}
              person={person}
              of={of}
              decisions={(answer?.decisions ?? []).filter(
                (one) => one.determination === question.determination,
              )}
              taken={taken.answer}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const WHO = { clinical: 'clinicalWho', admission: 'admissionWho', payer: 'payerWho' } as const

type QuestionProps = Props &
  Readonly<{ question: OneQuestion; taken: z.output<typeof actionsOf.answer> | undefined }>

function Question(props: QuestionProps & Readonly<{ decisions: readonly OneDecision[] }>) {
  const { question, decisions, of, person, packet, taken } = props
  const { questions: w, questionStatuses } = useWords(determinationsWords)
  const when = useWhen()
  const [tone, shape] = SHOWN[question.status]
  return (
    <div className="hr-matter">
      <h3>{w[question.question]}</h3>
      <p className="hr-chips">
        <Chip tone={tone} shape={shape}>
          {questionStatuses[question.status]}
        </Chip>
      </p>
      <p className="hr-second">{w[WHO[question.question]]}</p>
      {question.moreDueOn && (
        <p>
          {w.more(when.day(question.moreDueOn))}: “{question.moreWords}”
        </p>
      )}
      {question.question === 'payer' && (
        <NamedFirst of={of} decision={decisions.find(({ isInForce }) => isInForce)} />
      )}
      {question.question === 'payer' && <CoverChanged packet={packet} question={question} person={person} />}
      {taken?.actions
        .filter((one) => one.determination === question.determination)
        .map((one) => (
          <Action key={one.action} action={one} person={person} />
        ))}
      {decisions.map((decision) => (
        <Decided key={decision.n} decision={decision} />
      ))}
      <Actions {...props} />
    </div>
  )
}

function Decided({ decision }: Readonly<{ decision: OneDecision }>) {
  const { decide: w, criteria, payers, questionStatuses } = useWords(determinationsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  return (
    <div className="hr-decided">
      <p>
        {[
          questionStatuses[decision.outcome],
          decision.payer && payers[decision.payer],
          decision.outcome === 'granted' && w.holds(when.day(decision.from), when.day(decision.until)),
          !decision.isInForce && w.replaced,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="hr-second">
        {decision.criteria
          .map(({ criterion, met }) => `${criteria[criterion]}: ${met ? w.met : w.notMet}`)
          .join(' · ')}
      </p>
      {decision.passedOver.length > 0 && (
        <p className="hr-second">
          {decision.passedOver.map(({ payer, why }) => w.overShown(payers[payer], w.whys[why])).join(' · ')}
        </p>
      )}
      <p>“{decision.words}”</p>
      {decision.instead && (
        <p className="hr-second">
          {w.insteads[decision.instead.why]}: “{decision.instead.words}”
        </p>
      )}
      <p className="hr-second">
        {w.signed(nameOf(decision.decidedBy) ?? '', when.moment(decision.decidedAt))}{' '}
        {!decision.holds && w.broken}
      </p>
    </div>
  )
}

function Actions({ question, packet, person, taken }: QuestionProps) {
  const action = useWords(actionWords)
  const { decide: w, more, questions } = useWords(determinationsWords)
  const may = useMay()
  const mayDecide = may(
    question.question === 'clinical' ? 'determinations:decide-clinical' : 'determinations:decide',
  )
  const isOpen = question.status === 'open' || question.status === 'more-asked'
  if (question.status === 'withdrawn') return null
  const what = questions[question.question]
  return (
    <div className="hr-actions">
      {mayDecide && (
        <Reveal label={isOpen ? w.open : w.again} what={what} place={`decide-${question.question}`}>
          {(close) => <DecideForm question={question} packet={packet} person={person} onDone={close} />}
        </Reveal>
      )}
      {mayDecide && taken && TAKEN_FROM.includes(question.status) && (
        <Reveal label={action.open} what={what}>
          {(close) => (
            <PlanAction question={question} packet={packet} person={person} days={taken} onDone={close} />
          )}
        </Reveal>
      )}
      {isOpen && may('determinations:ask-more') && (
        <Reveal label={more.open} what={what}>
          {(close) => <More question={question} person={person} onDone={close} />}
        </Reveal>
      )}
      {question.status === 'more-asked' && may('determinations:work') && <Came question={question} />}
    </div>
  )
}

/** From what something can be taken. */
const TAKEN_FROM: readonly OneQuestion['status'][] = ['granted', 'suspended']

function Came({ question }: Readonly<{ question: OneQuestion }>) {
  const { more: w, questions } = useWords(determinationsWords)
  const { send, busy } = useDo(receiveMore)
  const { determination, version } = question
  return (
    <Button
      variant="default"
      size="xs"
      loading={busy}
      aria-label={`${w.came}: ${questions[question.question]}`}
      onClick={() => void send({ determination, version })}
    >
      {w.came}
    </Button>
  )
}

function More({
  question,
  person,
  onDone,
}: Readonly<{ question: OneQuestion; person: PersonId; onDone: () => void }>) {
  const { more: w, refusals, problems } = useWords(determinationsWords)
  const { determination, version } = question
  return (
    <DoorForm
      does={askMore}
      draft={{ form: 'determinations.askMore', about: person, subject: determination }}
      labels={{ words: w.words, dueOn: w.dueOn }}
      input={(values) => ({
        determination,
        version,
        words: textOf(values, 'words'),
        dueOn: textOf(values, 'dueOn'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.words} />
      <TextField name="dueOn" label={w.dueOn} type="date" />
    </DoorForm>
  )
}
