import type { BringItem } from '@handrail/eligibility/plan'
import { Card } from '../../ui/card.tsx'
import { CheckRow } from '../../ui/check-row.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Fold } from './fold.tsx'
import type { Reader } from './way-reading.ts'

const FIRST_ITEMS = 2

/** Papers to bring, and what else counts: nobody waits for a paper. */
export function Bring({ plan, words, say, wide }: Reader & Readonly<{ wide: boolean }>) {
  const row = (item: BringItem) => {
    const { what, instead } = words.bring(item)
    return <CheckRow key={item} id={`bring-${item}`} label={what} detail={instead} />
  }
  const first = wide ? plan.bring : plan.bring.slice(0, FIRST_ITEMS)
  const more = plan.bring.slice(first.length)
  return (
    <Card level={2} title={words.fixed.bringTitle}>
      <p className="hr-second">{words.fixed.bringHint}</p>
      <RowList>{first.map(row)}</RowList>
      {more.length > 0 && (
        <Fold summary={say.moreToBring(more.length)} wide={wide}>
          <RowList>{more.map(row)}</RowList>
        </Fold>
      )}
    </Card>
  )
}
