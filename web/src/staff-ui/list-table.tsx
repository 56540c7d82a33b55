import { Table } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { RowPlace } from './row-place.ts'
import { useListKeys } from './use-list-keys.ts'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly show: (row: Row) => ReactNode
  /** Numbers stand right. */
  readonly right?: boolean
  /** The title of a row action is for screen readers only. */
  readonly quiet?: boolean
  /** On a phone, where each row is a card: without its title, and beside the action when it is short. */
  readonly onPhone?: 'untitled' | 'beside-action'
  /** So that several lists under each other line up. */
  readonly width?: string
}

type ListTableProps<Row> = Readonly<{
  /** What the list holds, for those who do not see it. */
  caption: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  /** Hides the head, for a short list under its own title. */
  headless?: boolean
}>

/**
 * A table on a wide screen, cards on a phone. J and K move through the rows and Enter opens the first link or button
 * of the chosen one. The first column names the row.
 */
export function ListTable<Row>({ caption, rows, columns, keyOf, headless = false }: ListTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const chosen = useListKeys(body, rows.length)
  return (
    <div className="hr-table-frame">
      <Table
        className="hr-list"
        layout={columns.some(({ width }) => width !== undefined) ? 'fixed' : 'auto'}
        aria-label={caption}
        verticalSpacing={0}
        horizontalSpacing={0}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <Table.Thead className={headless ? 'hr-headless' : undefined}>
          <Table.Tr>
            {columns.map(({ key, title, right, quiet }) => (
              <Table.Th key={key} scope="col" className={right ? 'hr-right' : undefined}>
                {quiet || headless ? <span className="hr-hidden">{title}</span> : title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {rows.map((row, n) => (
            <WithPlaceBelow key={keyOf(row)} columns={columns.length}>
              <Table.Tr data-chosen={n === chosen || undefined}>
                {columns.map((column, at) => (
                  <Cell key={column.key} column={column} row={row} isFirst={at === 0} />
                ))}
              </Table.Tr>
            </WithPlaceBelow>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Cell<Row>({
  column: { title, show, right, quiet, onPhone },
  row,
  isFirst,
}: Readonly<{ column: Column<Row>; row: Row; isFirst: boolean }>) {
  if (isFirst) return <Table.Th scope="row">{show(row)}</Table.Th>
  const place = right || quiet ? 'hr-right' : onPhone === 'beside-action' ? 'hr-beside-action' : undefined
  return (
    <Table.Td data-label={quiet || onPhone ? undefined : title} className={place}>
      {show(row)}
    </Table.Td>
  )
}

/** A row, and under it a place as wide as the list for a form that one of its buttons opens. */
function WithPlaceBelow({ columns, children }: Readonly<{ columns: number; children: ReactNode }>) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <RowPlace value={place}>
      {children}
      <Table.Tr className="hr-below">
        <Table.Td colSpan={columns} ref={setPlace} />
      </Table.Tr>
    </RowPlace>
  )
}
