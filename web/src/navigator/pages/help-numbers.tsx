import { CallRow } from '../../ui/call-row.tsx'
import { RowList } from '../../ui/row-list.tsx'
import type { FirstWords } from '../words/first-words.ts'

/** Numbers that help without this page. */
export function HelpNumbers({ help }: Pick<FirstWords, 'help'>) {
  return (
    <>
      <p>{help.intro}</p>
      <RowList>
        {help.calls.map(({ name, detail, number, href }) => (
          <CallRow key={href} name={name} detail={detail} number={number} href={href} />
        ))}
      </RowList>
    </>
  )
}
