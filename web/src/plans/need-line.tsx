import type { ProposedNeed } from '@handrail/care/plans'
import { useWords } from '../staff-ui/surroundings.tsx'
import { needsWords } from './words/needs.ts'

/** A need: the person's own words first, then the area and why it stands here. */
export function NeedLine({ need }: Readonly<{ need: ProposedNeed }>) {
  const w = useWords(needsWords)
  return (
    <div className="hr-grow">
      {need.words ? <span className="hr-lined">“{need.words}”</span> : w.parts[need.area]}
      <div className="hr-second">
        {[
          need.words && w.parts[need.area],
          need.because.map((reason) => w.reasons[reason]).join(', '),
          need.wanted !== 'now' && w.wanted[need.wanted],
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  )
}
