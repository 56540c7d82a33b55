import type { PersonId } from '@handrail/care'
import { authorizationsOf, citedIn, type ShownAuthorization } from '@handrail/care/determinations'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AuthorizationActs } from './authorization-acts.tsx'
import { TermsForm } from './authorization-terms.tsx'
import { authorizationWords } from './words/authorization.ts'

type Props = Readonly<{ of: string; person: PersonId }>
type One = Readonly<{ one: ShownAuthorization }>

/** What plans were asked to allow, how each stands, and the one thing that it waits for. */
export function AuthorizationsPart({ of, person }: Props) {
  const w = useWords(authorizationWords)
  const may = useMay()
  const asked = useAsk(authorizationsOf, { case: of })
  return (
    <Panel title={w.title}>
      <p className="hr-second">{w.lead}</p>
      <Answered asked={asked} lines={1}>
        {({ authorizations }) => (
          <>
            {authorizations.length === 0 && <p>{w.none}</p>}
            {authorizations.map((one) => (
              <div key={one.authorization} className="hr-matter hr-decided">
                <Standing one={one} />
                {may('determinations:work') && <AuthorizationActs one={one} of={of} person={person} />}
                <History one={one} />
              </div>
            ))}
            {may('determinations:work') && (
              <Reveal label={w.open}>
                {(close) => <TermsForm of={of} person={person} onDone={close} />}
              </Reveal>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

const TONES: Readonly<
  Record<ShownAuthorization['status'], Readonly<Pick<Parameters<typeof Chip>[0], 'tone' | 'shape'>>>
> = {
  preparing: { tone: 'maybe', shape: 'pencil' },
  sent: { tone: 'maybe', shape: 'mail' },
  'with-plan': { tone: 'maybe', shape: 'hourglass' },
  'more-asked': { tone: 'maybe', shape: 'half' },
  approved: { tone: 'fits', shape: 'tick' },
  partly: { tone: 'maybe', shape: 'half' },
  denied: { tone: 'not-now', shape: 'dash' },
  appealed: { tone: 'rights', shape: 'gavel' },
  withdrawn: { tone: 'not-now', shape: 'dash' },
}

function Standing({ one }: One) {
  const w = useWords(authorizationWords)
  const when = useWhen()
  const { terms, status, answer, missing } = one
  return (
    <>
      <h3>{w.asked(terms.units, w.units[terms.unit], terms.service)}</h3>
      <p className="hr-second">
        {w.plans[terms.plan]}. {w.span(when.day(terms.from), when.day(terms.until))}
      </p>
      <p className="hr-chips">
        <Chip {...TONES[status]}>{w.statuses[status]}</Chip>
        {terms.urgent !== null && (
          <Chip tone="late" shape="clock">
            {w.urgent}
          </Chip>
        )}
        <Days one={one} />
      </p>
      {status === 'preparing' && missing.length > 0 && (
        <p>{w.missing(missing.map((part) => w.parts[part]).join('; '))}</p>
      )}
      <Waiting one={one} />
      {answer && (
        <>
          <p className="hr-second">{w.reference(answer.reference)}</p>
          {answer.outcome !== 'approved' && (
            <p>{answer.reason === null ? w.noReason : w.reason(answer.reason)}</p>
          )}
        </>
      )}
      <Used one={one} />
    </>
  )
}

/** The days that count now. */
function Days({ one }: One) {
  const w = useWords(authorizationWords)
  const when = useWhen()
  const { answerBy, moreDueOn, appealBy, answer, status } = one
  const isAwaited = awaits(one)
  const isLate = isAwaited && answerBy !== null && answerBy < when.today
  const ends = status === 'approved' || status === 'partly' ? answer?.until : undefined
  return (
    <>
      {isAwaited && answerBy && (
        <Chip tone={isLate ? 'late' : 'maybe'} shape="calendar">
          {isLate ? w.late(when.day(answerBy)) : w.answerBy(when.day(answerBy))}
        </Chip>
      )}
      {moreDueOn && (
        <Chip tone={moreDueOn < when.today ? 'late' : 'maybe'} shape="calendar">
          {w.moreBy(when.day(moreDueOn))}
        </Chip>
      )}
      {appealBy && (status === 'denied' || status === 'partly') && (
        <Chip tone="rights" shape="gavel">
          {w.appealBy(when.day(appealBy))}
        </Chip>
      )}
      {ends && (
        <Chip tone={ends < when.today ? 'late' : 'maybe'} shape="calendar">
          {w.ends(when.day(ends))}
        </Chip>
      )}
    </>
  )
}

const awaits = ({ status }: ShownAuthorization) =>
  status === 'with-plan' || status === 'more-asked' || status === 'appealed'

/** What to do when the plan is late, and how sure its time is. */
function Waiting({ one }: One) {
  const w = useWords(authorizationWords)
  const when = useWhen()
  const { language } = useSurroundings()
  if (!awaits(one)) return null
  const { answerBy, time } = one
  if (answerBy === null) return <p>{w.noTime}</p>
  return (
    <>
      {answerBy < when.today && (
        <p>
          {w.chase} {time?.silenceIsNo && one.status !== 'appealed' && w.silence}
        </p>
      )}
      {time && (
        <details>
          <summary>{w.rule}</summary>
          <p className="hr-second">
            {citedIn(language, time.source)}: {citedIn(language, time.section)}
          </p>
          <p className="hr-second">{w.confirm}</p>
        </details>
      )}
    </>
  )
}

/** From this share on, there is little time left to ask again. */
const NEARLY = 0.8

/** How much of what was allowed is used: the bar says it again. */
function Used({ one }: One) {
  const w = useWords(authorizationWords)
  const when = useWhen()
  const { answer, used, usedOn, terms } = one
  const units = answer?.units ?? null
  if (units === null) return null
  if (used === null || usedOn === null) return <p>{w.allowed(units, w.units[terms.unit])}</p>
  const text = w.used(used, units, when.day(usedOn))
  return (
    <div className="hr-used">
      <p>{text}</p>
      <meter aria-label={text} min={0} max={units} high={units * NEARLY} value={Math.min(used, units)} />
      {used > units && <p>{w.over}</p>}
      {used <= units && used >= units * NEARLY && <p>{w.running}</p>}
    </div>
  )
}

/** Every step, newest first, and the plan's criteria with how each is shown. */
function History({ one }: One) {
  const w = useWords(authorizationWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const { criteria } = one.terms
  return (
    <>
      {criteria.length > 0 && (
        <details>
          <summary>{w.criteria}</summary>
          <dl className="hr-points">
            {criteria.map(({ criterion, shown, met }) => (
              <div key={criterion}>
                <dt>{criterion}</dt>
                <dd>
                  {w.form.met[met]}
                  {shown !== null && `: ${shown}`}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{w.history}</summary>
        <ul className="hr-rowlist">
          {one.steps.map((step) => (
            <li key={`${step.at} ${step.act}`}>
              <div>
                {w.done[step.act]}, {when.day(step.on)}
                {step.sentBy && `, ${w.step.ways[step.sentBy]}`}
                <div className="hr-second">{[step.words, nameOf(step.by)].filter(Boolean).join(' — ')}</div>
              </div>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
