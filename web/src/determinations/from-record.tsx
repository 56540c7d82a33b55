import type { PersonId } from '@handrail/care'
import { assessmentAsProof, decisionsOf, packetsOf, prefilled } from '@handrail/care/determinations'
import { assessmentsOf, readAssessment } from '@handrail/care/intake'
import { coverageOn, read, shownName } from '@handrail/care/people'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { assessmentWords } from '../intake/words/assessment.ts'
import type { Values } from '../staff-ui/form/values.ts'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { authorizationWords } from './words/authorization.ts'

type Case = Readonly<{ of: string; person: PersonId }>

const TAKEN = {
  accepts: ['assessment' as const],
  status: 'missing' as const,
  evidence: null,
  maxAgeDays: null,
}

/** What the record tells of a request to a plan; undefined until it has told. What somebody may not read stays out. */
function useOfRecord({ of, person }: Case) {
  const may = useMay()
  const when = useWhen()
  const covers = useAsk(coverageOn, { person, on: when.today }, { enabled: may('coverage:read') })
  const packets = useAsk(packetsOf, { case: of })
  const packet = packets.answer?.packets[0]?.packet
  const decisions = useAsk(decisionsOf, { packet: packet ?? '' }, { enabled: packet !== undefined })
  const assessments = useAsk(assessmentsOf, { case: of }, { enabled: may('intake:read') })
  if ([covers, packets, decisions, assessments].some(({ answer, waiting }) => waiting && !answer))
    return undefined
  const decided = decisions.answer?.decisions.find(
    ({ question, isInForce, outcome }) => question === 'payer' && isInForce && outcome === 'granted',
  )
  const assessment = assessmentAsProof(TAKEN, assessments.answer?.assessments ?? [], when.today)
  const facts = (covers.answer?.facts ?? []).filter(({ withdrawn }) => !withdrawn)
  return { ...prefilled({ covers: facts, decided, assessment, on: when.today }), assessment }
}

/** How a request begins by the record: every field may be written otherwise. */
export function useStartOfRecord(of: Case): Values | undefined {
  const known = useOfRecord(of)
  if (!known) return undefined
  const { cover, plan, until, inRequest, byAssessment, assessment } = known
  return {
    coverage: cover?.coverage ?? '',
    plan: plan ?? '',
    until: until ?? '',
    ...Object.fromEntries(inRequest.map((part) => [`part.${part}`, 'in-request'])),
    ...Object.fromEntries(
      byAssessment.map((part) => [`part.${part}`, `assessment:${assessment?.assessment ?? ''}`]),
    ),
  }
}

/** What the plan's own form asks and the record holds. Diagnoses stand here only, and only for whoever may read them. */
export function FromRecord(of: Case) {
  const { fromRecord: w } = useWords(authorizationWords)
  const { choices } = useWords(assessmentWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const known = useOfRecord(of)
  const assessment = known?.assessment
  const { answer: record } = useAsk(read, { person: of.person })
  const { answer: found } = useAsk(
    readAssessment,
    { assessment: assessment?.assessment ?? '' },
    { enabled: assessment !== undefined && may('intake:read-assessment') },
  )
  if (!known) return null
  const { payer, plan, memberId } = known.cover?.terms ?? {}
  const born = record?.identity.born
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      w.member,
      record &&
        [shownName(record.identity), born?.answer === 'exact' ? when.date(born.on) : undefined]
          .filter(Boolean)
          .join(', '),
    ],
    [w.plan, [payer, plan].filter(Boolean).join(', ')],
    [w.memberId, memberId],
    [w.diagnoses, found?.diagnoses.map(({ code, title }) => `${code} ${title}`).join('; ')],
    [w.services, found?.recommendation.services.map((one) => choices[one]).join(', ')],
    [w.clinician, assessment && w.signed(nameOf(assessment.by) ?? '', when.date(assessment.datedOn))],
  ]
  const told = rows.filter(([, text]) => text)
  if (told.length === 0) return null
  return (
    <section>
      <h3>{w.title}</h3>
      <dl className="hr-facts">
        {told.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
