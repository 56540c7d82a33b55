import { ENTRY_POINTS } from '../places/entry-points.ts'

/** The number of whoever watches over plans from a job, or of whoever has it. */
export const LABOR_PHONE = ENTRY_POINTS.ebsa.phone ?? ENTRY_POINTS['211'].name
