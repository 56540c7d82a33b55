import type { Problem, Refused, Trouble } from '../../door/reply.ts'

/** Words that every staff screen may need. */
export interface CommonWords {
  readonly stillLoading: string
  readonly tryAgain: string
  readonly save: string
  readonly cancel: string
  readonly close: string
  readonly edit: string
  readonly back: string
  readonly add: string
  readonly yes: string
  readonly no: string
  readonly optional: string
  readonly choose: string
  readonly notKnown: string
  readonly notAsked: string
  readonly showPassword: string
  readonly rowAction: string
  readonly trouble: (trouble: Trouble) => string
  readonly problemsTitle: (count: number) => string
  /** What is needed, what came, an example where one helps. */
  readonly problem: (problem: Problem, wrote: string | undefined) => string
  /** Refusals that any operation may give. Rooms add their own. */
  readonly refusal: (refused: Refused) => string | undefined
  /** A refusal that no room has words for. */
  /** Over a form that holds what was written before. */
  readonly goesOn: string
  readonly startOver: string
  readonly changedOnly: string
  readonly seeTheirs: string
  readonly anyRefusal: string
  readonly versions: {
    readonly title: string
    readonly lead: string
    /** Nothing is left to save. */
    readonly over: string
    /** Nothing that this form shows differs. */
    readonly same: string
    readonly field: string
    readonly mine: string
    readonly theirs: string
    readonly empty: string
    readonly keepMine: string
    readonly keepTheirs: string
  }
  readonly when: {
    readonly today: string
    readonly yesterday: string
    readonly tomorrow: string
    /** "today, 2:10 PM". */
    readonly dayAndTime: (day: string, time: string) => string
    readonly range: (from: string, to: string) => string
    readonly since: (day: string) => string
    readonly until: (day: string) => string
  }
}
