import type { readAlert } from '@handrail/care/instruments'
import type { z } from 'zod'
import { Panel } from '../../staff-ui/page.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { phoneText } from '../../ui/phone-text.ts'
import { instrumentsWords } from '../words/instruments.ts'

type ToCall = z.output<typeof readAlert.answer>['toCall']

/** In the order of their words. */
const ALWAYS = ['988', '911']

/** Whom to call about somebody now. The crisis line and the emergency number stand there whoever works here. */
export function CallNow({ of }: Readonly<{ of: ToCall }>) {
  const w = useWords(instrumentsWords).alert
  return (
    <Panel title={w.callTitle}>
      {of.length === 0 && <p>{w.nobodyToCall}</p>}
      <ul className="hr-rowlist">
        {of.map(({ staff, name, as, site, phone }) => (
          <li key={staff}>
            <div>
              <strong>{name}</strong>
              <div className="hr-second">{[w.as[as], site].filter(Boolean).join(' · ')}</div>
            </div>
            {phone === null ? (
              <span className="hr-second">{w.noNumber}</span>
            ) : (
              <a href={`tel:${phone}`}>{w.call(phoneText(phone))}</a>
            )}
          </li>
        ))}
        {w.always.map(({ words, why }, n) => (
          <li key={words}>
            <div>{why}</div>
            <a href={`tel:${ALWAYS[n]}`}>{words}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
