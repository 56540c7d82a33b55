import { assessmentsOf, BLOCKS } from '@handrail/care/intake'
import { useAsk } from '../door/doors.tsx'
import { DueSoon } from '../referrals/due-soon.tsx'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { Lead, NextCard } from '../staff-ui/next-card.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import type { OneCase, OneScreening } from './one-case.ts'
import { assessmentWords } from './words/assessment.ts'
import { intakeWords } from './words/intake.ts'
import { questionWords } from './words/questions.ts'

type Props = Readonly<{ of: OneCase; screening: OneScreening | undefined; isKnown: boolean }>

/** The next step of an intake until something is decided, and the way to where it is done for whoever may do it. */
export function NextStep({ of, screening, isKnown }: Props) {
  const { next: w } = useWords(intakeWords)
  const { awaitsMe } = useAssessments(of)
  const step = awaitsMe && isKnown ? 'coSign' : stepOf(of, screening)
  if (!step) return null
  return (
    <NextCard
      kicker={w.kicker}
      title={w[step]}
      why={w[`${step}Why`]}
      also={
        <span className="hr-chips">
          <DueSoon due={of.due} />
        </span>
      }
    >
      <Way step={step} of={of} screening={screening} isKnown={isKnown} />
    </NextCard>
  )
}

/** The one thing to do next. */
function stepOf(of: OneCase, screening: OneScreening | undefined) {
  switch (of.stage) {
    case 'crisis':
      return 'crisis'
    case 'closed':
      return 'closed'
    case 'other-place':
      return 'hear'
    case 'reaching':
      return 'reach'
    case 'assessing':
      return 'goesOn'
    case 'determining':
      return 'decide'
    case 'not-granted':
      return 'denied'
    case 'screening':
      return screening?.notAskedYet.length === 0 ? 'sign' : 'talk'
    default:
      // What comes next from there on, a later room says.
      return undefined
  }
}

function Way({
  step,
  of,
  screening,
  isKnown,
}: Props & Readonly<{ step: ReturnType<typeof stepOf> | 'coSign' }>) {
  const w = useWords(intakeWords)
  const { blocks } = useWords(questionWords)
  const may = useMay()
  const works = may('intake:work') && of.status === 'open'
  if (step === 'crisis')
    return (
      may('intake:triage') && may('intake:read-story') && <Lead to="answer-crisis">{w.crisis.answer}</Lead>
    )
  if (step === 'reach') return works && <Lead to="try">{w.reach.add}</Lead>
  if (step === 'hear') return works && <Lead to="heard">{w.dispose.heard}</Lead>
  if (step === 'sign') return may('intake:dispose') && <Lead to="dispose">{w.dispose.open}</Lead>
  if (step === 'talk') {
    const left = BLOCKS.find((block) => screening?.notAskedYet.some((name) => name.startsWith(`${block}.`)))
    return works && left && <Lead to={`block-${left}`}>{w.next.goOnWith(blocks[left])}</Lead>
  }
  if (step === 'goesOn' || step === 'coSign') return isKnown && <ToAssessment of={of} />
  if (step === 'decide' || step === 'denied')
    return (
      may('determinations:read') && (
        <LinkButton to="/intake/$case/decision" params={{ case: of.case }} variant="filled">
          {w.openDecision}
        </LinkButton>
      )
    )
  return null
}

/** Of the assessments of a case: the one that its reader has begun, and the one that waits for them. */
function useAssessments(of: OneCase) {
  const may = useMay()
  const { me } = useSurroundings()
  const mayAssess = may('intake:assess') && of.status === 'open' && of.stage === 'assessing'
  const { answer } = useAsk(assessmentsOf, { case: of.case }, { enabled: mayAssess })
  const assessments = mayAssess ? answer?.assessments : undefined
  return {
    isRead: assessments !== undefined,
    mine: assessments?.find(
      ({ status, by }) => (status === 'open' || status === 'awaiting') && by === me?.staff,
    ),
    awaitsMe: assessments?.find(({ coSigner }) => coSigner !== null && coSigner === me?.staff),
  }
}

/** To the assessment that waits for its reader or that they have begun, or to where one begins. */
function ToAssessment({ of }: Readonly<{ of: OneCase }>) {
  const w = useWords(assessmentWords)
  const { isRead, mine, awaitsMe } = useAssessments(of)
  const one = awaitsMe ?? mine
  if (!isRead) return null
  return one ? (
    <LinkButton to="/intake/assessments/$assessment" params={{ assessment: one.assessment }} variant="filled">
      {awaitsMe ? w.coSign.open : w.goOn}
    </LinkButton>
  ) : (
    <Lead to="begin-assessment">{w.begin}</Lead>
  )
}
