import type { Whose } from '@handrail/care/clocks'
import type { RefusalWords } from '../../staff-ui/refusals.ts'

export type ClocksRefusal =
  | 'in-the-past'
  | 'met-by-doing-it'
  | 'no-such-staff'
  | 'not-after-today'
  | 'not-open'
  | 'not-their-work'
  | 'only-by-staff'
  | 'only-met'
  | 'out-of-their-reach'
  | 'past-its-due-day'
  | 'too-long'

type Unit = 'calendar' | 'business' | 'working' | 'hour' | 'month'
type By<Key extends string> = Readonly<Record<Key, string>>

export interface ClocksWords {
  readonly tab: string
  readonly morning: (name: string) => string
  readonly afternoon: (name: string) => string
  readonly evening: (name: string) => string
  readonly startHere: string
  readonly nothing: string
  readonly nothingMore: string
  readonly dueToday: string
  readonly more: (count: number) => string
  readonly pastDue: string
  readonly stillWorth: (count: number) => string
  readonly thisWeek: string
  /** Of which one was reminded, though it is due later. */
  readonly ahead: string
  readonly columns: By<'person' | 'what' | 'due' | 'action'>
  readonly nobody: string
  /** What is due about somebody whom nobody sees who could do it. */
  readonly unseen: By<'person' | 'task' | 'why' | 'give' | 'makeSupervisor'>
  readonly open: string
  readonly done: string
  readonly byTime: (time: string) => string
  readonly daysPast: (days: number) => string
  readonly minutesPast: (minutes: number) => string
  readonly grace: (days: number) => string
  readonly hoursLeft: (minutes: number) => string
  readonly clock: (count: number, unit: Unit, day: string) => string
  readonly task: string
  readonly escalated: (who: string) => string
  readonly addTask: string
  readonly taskTitle: string
  readonly taskHint: string
  readonly taskDue: string
  readonly save: string
  readonly putOffUntil: string
  /** Said of what is put off, where it shows all the same. */
  readonly putOffTill: (day: string, why: string | undefined) => string
  readonly putOff: string
  readonly why: string
  readonly putOffWhy: By<
    | 'waiting-for-person'
    | 'waiting-for-office'
    | 'waiting-for-document'
    | 'planned-already'
    | 'staff-away'
    | 'other'
  >
  readonly notFinished: string
  readonly notFinishedNone: string
  readonly keptAt: (when: string) => string
  readonly forms: Readonly<Record<string, string>>
  readonly anyForm: string
  readonly yourPeople: string
  readonly seePeople: string
  readonly whoseWork: string
  readonly whose: Readonly<Record<Whose, string>>
  readonly next: string
  readonly first: string
  readonly keys: By<'move' | 'open' | 'all'>
  readonly refusals: RefusalWords<ClocksRefusal>
}
