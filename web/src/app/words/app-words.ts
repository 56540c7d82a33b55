import type { CrisisWords } from '../../ui/crisis/words.ts'

/** Words of the frame around every staff page. */
export interface AppWords {
  readonly brand: string
  readonly skip: string
  readonly navigation: string
  readonly nav: {
    readonly today: string
    readonly requests: string
    readonly intake: string
    readonly waiting: string
    /** The same in one word, for the foot of a phone. */
    readonly waitingShort: string
    readonly caseloads: string
    readonly progress: string
    readonly people: string
    readonly trail: string
    readonly settings: string
    readonly help: string
    readonly more: string
  }
  readonly search: {
    readonly open: string
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly people: string
    readonly actions: string
    readonly nothing: string
    readonly searching: string
    readonly found: (count: number) => string
    readonly registerPerson: string
  }
  readonly crisis: {
    readonly label: string
    readonly short: string
    readonly title: string
    readonly offers: CrisisWords['offers']
    readonly note: string
  }
  readonly saved: {
    readonly all: string
    readonly saving: string
    readonly onDevice: string
    readonly offline: string
  }
  readonly account: {
    readonly open: (name: string) => string
    readonly actingAs: (role: string) => string
    readonly switchRole: string
    readonly language: string
    readonly appearance: string
    readonly light: string
    readonly dark: string
    readonly system: string
    readonly singleKeys: string
    readonly signOut: string
  }
  readonly demo: string
  readonly pageHelp: {
    readonly title: string
    readonly is: string
    readonly first: string
    readonly next: string
  }
  readonly keys: {
    readonly title: string
    readonly lead: string
    readonly off: string
    readonly list: readonly (readonly [keys: readonly string[], does: string])[]
  }
  readonly idle: {
    readonly title: string
    readonly text: (minutes: number) => string
    readonly stay: string
    readonly leave: string
  }
  readonly notFoundTitle: string
  readonly notFound: string
  readonly somebodyElse: {
    readonly title: string
    readonly lead: string
    readonly goOn: (name: string) => string
  }
  readonly faultTitle: string
  readonly fault: string
  readonly reload: string
  readonly toToday: string
}
