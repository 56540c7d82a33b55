import { createContext } from 'react'

/** Where a form opens that belongs to a row of a list: under the row, as wide as the list. Nothing outside a list. */
export const RowPlace = createContext<HTMLElement | null | undefined>(undefined)
