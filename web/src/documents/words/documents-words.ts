import type { CLOSE_REASONS, Confidentiality, Kind } from '@handrail/care/documents'
import type { RefusalWords } from '../../staff-ui/refusals.ts'
import type { SpecialLabel } from '../protection.ts'

export type DocumentsRefusal =
  | 'document-closed'
  | 'label-needs-more'
  | 'may-not-lower'
  | 'reason-needed'
  | 'file-not-received'
  | 'file-too-large'
  | 'many-files-now'
  | 'still-arriving'
  | 'empty-file'
  | 'type-not-kept'
  | 'type-lies'
  | 'damaged-file'
  | 'two-in-one'
  | 'has-macros'
  | 'image-too-large'
  | 'merged-into-another'

export interface DocumentsWords {
  readonly title: string
  /** What papers help, when there is none. */
  readonly none: string
  /** To look for a paper by its name, where there are more than can be chosen from. */
  readonly find: string
  readonly findHint: (count: number) => string
  readonly older: string
  readonly newest: string
  readonly kinds: Readonly<Record<Kind, string>>
  /** Who may see it: on the chip, and in full where it is chosen. */
  readonly seen: Readonly<Record<Confidentiality, Readonly<Record<'chip' | 'label' | 'hint', string>>>>
  readonly labels: Readonly<Record<SpecialLabel, Readonly<Record<'chip' | 'label', string>>>>
  readonly newTab: string
  readonly saves: string
  readonly addedBy: (day: string, name: string | undefined) => string
  readonly add: {
    readonly open: string
    readonly file: string
    readonly fileHint: string
    readonly choose: string
    readonly photo: string
    readonly nothingChosen: string
    readonly chosen: (name: string, size: string) => string
    readonly preview: string
    readonly noPreview: string
    /** The name of a photo until somebody gives it a better one. */
    readonly photoName: (day: string) => string
    readonly kind: string
    readonly name: string
    readonly nameHint: string
    readonly send: string
    readonly sending: (percent: number) => string
    readonly checking: string
    readonly done: (name: string) => string
    readonly doneHidden: string
    readonly doneTwice: (name: string) => string
    readonly noFile: string
  }
  readonly protect: {
    readonly who: string
    readonly special: string
    readonly specialHint: string
    readonly which: string
    readonly hidden: string
    readonly reason: string
    readonly reasonHint: string
    readonly onlyMore: string
    readonly save: string
  }
  readonly change: string
  readonly close: {
    readonly open: string
    readonly lead: string
    readonly why: string
    readonly reasons: Readonly<Record<(typeof CLOSE_REASONS)[number], string>>
    readonly save: string
  }
  readonly refusals: RefusalWords<DocumentsRefusal>
}
