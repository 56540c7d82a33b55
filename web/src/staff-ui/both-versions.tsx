import { Button, Table } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWords } from './surroundings.tsx'
import { commonWords } from './words/common.ts'

export interface VersionRow {
  readonly label: string
  readonly mine: string
  readonly theirs: string
}

/** What one person wrote and what another saved meanwhile, side by side. Nothing is saved until somebody chooses. */
export function BothVersions({
  rows,
  onMine,
  onTheirs,
  busy,
}: Readonly<{
  rows: readonly VersionRow[]
  /** Absent when what one wrote cannot be saved any more. */
  onMine: (() => void) | undefined
  onTheirs: () => void
  busy: boolean
}>) {
  const { versions: w } = useWords(commonWords)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const different = rows.filter(({ mine, theirs }) => mine !== theirs)
  return (
    <section className="hr-panel" role="alert">
      <h2 ref={title} tabIndex={-1}>
        {w.title}
      </h2>
      <p>{onMine ? w.lead : w.over}</p>
      {different.length === 0 ? (
        <p>{w.same}</p>
      ) : (
        <div className="hr-table-frame">
          <Table className="hr-compare">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{w.field}</Table.Th>
                <Table.Th scope="col">{w.mine}</Table.Th>
                <Table.Th scope="col">{w.theirs}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {different.map(({ label, mine, theirs }) => (
                <Table.Tr key={label}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td data-label={w.mine}>{mine || w.empty}</Table.Td>
                  <Table.Td data-label={w.theirs}>{theirs || w.empty}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <div className="hr-actions">
        {onMine && (
          <Button variant="default" loading={busy} onClick={onMine}>
            {w.keepMine}
          </Button>
        )}
        <Button variant="default" onClick={onTheirs}>
          {w.keepTheirs}
        </Button>
      </div>
    </section>
  )
}
