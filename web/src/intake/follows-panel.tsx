import type { Computed } from '@handrail/care/intake'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { assessmentWords } from './words/assessment.ts'

type Measure = keyof Omit<Computed['measures'][number], 'months'>

/** What is counted from the history, and what follows from it by a published rule. */
export function FollowsPanel({ of }: Readonly<{ of: Computed }>) {
  const { follows: w, choices } = useWords(assessmentWords)
  const { severity, course, measures } = of
  const shown = (Object.keys(w.measures) as Measure[]).filter((name) => measures.some((one) => one[name] > 0))
  return (
    <Panel title={w.title}>
      <p className="hr-second">{w.lead}</p>
      <dl className="hr-facts">
        <div>
          <dt>{w.severity}</dt>
          <dd>
            {severity ? choices[severity.level] : w.notKnown}
            {severity && severity.level !== 'none' && (
              <div className="hr-second">{severity.because.map((one) => w.because[one]).join('; ')}</div>
            )}
          </dd>
        </div>
        <div>
          <dt>{w.lasting}</dt>
          <dd>
            {w.lastings[course.lasting]}
            {course.returning && <div className="hr-second">{w.returning}</div>}
          </dd>
        </div>
      </dl>
      {shown.length > 0 && (
        <table className="hr-measures">
          <caption className="hr-second">{w.table}</caption>
          <thead>
            <tr>
              <td />
              {measures.map(({ months }) => (
                <th key={months} scope="col">
                  {w.months(months)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => (
              <tr key={name}>
                <th scope="row">{w.measures[name]}</th>
                {measures.map((one) => (
                  <td key={one.months}>{one[name]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
