import type { PersonId, PlainDate } from '@handrail/care'
import { factsFrom, type IllnessFinding, targetGroup, type Weighed } from '@handrail/care/determinations'
import type { Content } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { STATE_NAMES } from '@handrail/eligibility'
import { useAsk } from '../door/doors.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { illnessWords } from './words/illness.ts'

interface ProposalProps {
  readonly of: Content
  readonly person: PersonId
  readonly on: PlainDate
}

/** What the definitions that speak of somebody of this age make of an assessment. We propose; a person decides. */
export function IllnessProposal({ of, person, on }: ProposalProps) {
  const w = useWords(illnessWords)
  const { language } = useSurroundings()
  const { answer: record } = useAsk(read, { person })
  const { state } = of.service ?? {}
  if (!state || !record) return null
  const { illness, disturbance } = targetGroup(factsFrom(of, record.identity.born, on), state, on)
  const name = STATE_NAMES[state][language]
  return (
    <>
      {disturbance && (
        <Found
          title={w.ofAChild}
          found={disturbance}
          lead={illness ? w.childRule(name) : `${w.notAdults} ${w.childRule(name)}`}
          source={w.federalOfChildren}
        />
      )}
      {illness && (
        <Found
          title={w.title}
          found={illness}
          source={illness.isStatesOwn ? w.statesOwn(name) : w.federal(name)}
        />
      )}
    </>
  )
}

/** One definition, criterion by criterion. */
function Found({
  title,
  found,
  lead,
  source,
}: Readonly<{ title: string; found: IllnessFinding; lead?: string; source: string }>) {
  const w = useWords(illnessWords)
  const when = useWhen()
  const { policy, reasons, missing } = found
  return (
    <Panel title={title}>
      {lead && <p>{lead}</p>}
      <p>
        <TruthChip truth={found.truth} />
      </p>
      <p className="hr-second">{w.proposes}</p>
      <ul className="hr-weighed">
        {reasons.of.map((one) => (
          <Criterion key={one.code} of={one} />
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p>{w.missing}</p>
          <ul className="hr-missing">
            {missing.map((fact) => (
              <li key={fact}>{w.facts[fact]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="hr-second">
        {source} {policy.cite}. {policy.verifiedOn ? w.checked(when.day(policy.verifiedOn)) : w.notChecked}
      </p>
    </Panel>
  )
}

function TruthChip({ truth }: Readonly<{ truth: Weighed['truth'] }>) {
  const w = useWords(illnessWords)
  if (truth === 'yes')
    return (
      <Chip tone="fits" shape="tick">
        {w.truths.yes}
      </Chip>
    )
  return (
    <Chip tone={truth === 'no' ? 'not-now' : 'maybe'} shape={truth === 'no' ? 'dash' : 'half'}>
      {w.truths[truth]}
    </Chip>
  )
}

/** One criterion with what it was found by beneath it. */
function Criterion({ of }: Readonly<{ of: Weighed }>) {
  const w = useWords(illnessWords)
  return (
    <li>
      {w.criteria[of.code] ?? of.code}: <b>{w.marks[of.truth]}</b>
      {of.of.length > 0 && (
        <ul>
          {of.of.map((one) => (
            <Criterion key={one.code} of={one} />
          ))}
        </ul>
      )}
    </li>
  )
}
