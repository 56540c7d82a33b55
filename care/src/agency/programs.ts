import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { type ProgramId, programId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from './agency.ts'

/** Which way of working a program follows. Rules of a payer or a state are written for a kind. */
export const PROGRAM_KINDS = [
  'case-management',
  'targeted-case-management',
  'intensive-case-management',
  'assertive-community-treatment',
  'critical-time-intervention',
  'coordinated-specialty-care',
  'wraparound',
  'health-home',
  'ccbhc',
  'substance-use',
  'housing',
  'other',
] as const
export type ProgramKind = (typeof PROGRAM_KINDS)[number]

const kind = z.enum(PROGRAM_KINDS)

export const programAdded = event('agency.programAdded', z.strictObject({ program: programId, kind }))
export const programChanged = event(
  'agency.programChanged',
  z.strictObject({ program: programId, kind, closedOn: plainDate.nullable() }),
)

/** Opens a program of the agency. */
export const addProgram = operation({
  name: 'agency.addProgram',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({ name: line(), kind, openedOn: plainDate.optional() }),
  answer: z.strictObject({ program: programId }),
  decide(_state: { readonly agency: true }, { name, kind, openedOn }, moment) {
    const program = programId.parse(moment.newId())
    const next = { program, name, kind, openedOn: openedOn ?? moment.on }
    return done(next, [programAdded.of({ program, kind })], { program })
  },
})

export interface Program {
  readonly program: ProgramId
  readonly name: string
  readonly kind: ProgramKind
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly version: number
}

/** Renames a program, or says from when it is closed. What was done in it stays. */
export const changeProgram = operation({
  name: 'agency.changeProgram',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({
    program: programId,
    version: z.int(),
    name: line(),
    kind,
    closedOn: plainDate.nullable(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Program, { program, version, name, kind, closedOn }) {
    if (closedOn !== null && closedOn < state.openedOn)
      return refuse('closed-before-opened', { openedOn: state.openedOn }, 'closedOn')
    const next = { name, kind, closedOn }
    return done(next, [programChanged.of({ program, kind, closedOn })], { version: version + 1 })
  },
})
