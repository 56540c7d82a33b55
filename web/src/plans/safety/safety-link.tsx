import type { PersonId } from '@handrail/care'
import { directivesOf, isInForce, safetyOfPerson } from '@handrail/care/plans'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../door/doors.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { directiveWords } from '../directive/words/directive.ts'
import { safetyWords } from './words/safety.ts'

/** Where it matters first: to the person's safety plan. Nothing where the asker does not see the person. */
export function SafetyLink({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(safetyWords)
  const d = useWords(directiveWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(safetyOfPerson, { person }, { enabled: may('safety:read') })
  const directives = useAsk(directivesOf, { person }, { enabled: may('safety:read') })
  const holds = directives.answer?.directives.find((one) => isInForce(one, when.today))
  if (!answer) return null
  const current = answer.versions.find(({ status }) => status === 'in-effect')
  const draft = answer.versions.find(({ status }) => status === 'draft')
  const shows = current !== undefined || may('safety:write')
  return (
    <>
      {shows && (
        <p className="hr-alone">
          {!current && !draft && <span className="hr-second">{`${w.linkNone}. `}</span>}
          <Link to="/people/$person/safety" params={{ person }}>
            {current ? w.link : draft ? w.linkDraft : w.linkBegin}
          </Link>
          {current?.from && <span className="hr-second"> {w.linkSince(when.day(current.from))}</span>}
        </p>
      )}
      {holds && (
        <p className="hr-note">
          {[d.banner, holds.terms.agent && d.bannerAgent(agentText(holds.terms.agent))]
            .filter(Boolean)
            .join(' ')}{' '}
          <Link to="/people/$person/safety" params={{ person }}>
            {d.bannerOpen}
          </Link>
        </p>
      )}
    </>
  )
}

const agentText = ({ name, phone }: { readonly name: string; readonly phone?: string | undefined }): string =>
  [name, phone].filter(Boolean).join(', ')
