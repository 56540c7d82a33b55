import { CheckRow } from '../../ui/check-row.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { Part } from './part.tsx'
import type { Reader } from './way-reading.ts'

/** Papers to bring, and what else counts: nobody waits for a paper. */
export function Bring({ plan, words, wide }: Reader & Readonly<{ wide: boolean }>) {
  return (
    <Part title={words.fixed.bringTitle} folded={!wide}>
      <p className="hr-second">{words.fixed.bringHint}</p>
      <RowList>
        {plan.bring.map((item) => {
          const { what, instead } = words.bring(item)
          return <CheckRow key={item} id={`bring-${item}`} label={what} detail={instead} />
        })}
      </RowList>
    </Part>
  )
}
