import type { Area, ProposedNeed } from '@handrail/care/plans'
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

/** Areas of which nobody asked yet whether help is wanted: named, and where they can be asked, a link to each. */
export function HelpNotAsked({
  areas,
  onOpen,
}: Readonly<{ areas: readonly Area[]; onOpen?: (area: Area) => void }>) {
  const w = useWords(needsWords)
  if (areas.length === 0) return null
  return (
    <>
      <p>{w.helpNotAsked}</p>
      <ul className="hr-missing">
        {areas.map((area) => (
          <li key={area}>
            {onOpen ? (
              <a href={`#part-${area}`} onClick={() => onOpen(area)}>
                {w.parts[area]}
              </a>
            ) : (
              w.parts[area]
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
