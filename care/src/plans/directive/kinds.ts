import { idOf } from '../../kernel/ids.ts'

export const directiveId = idOf('AdvanceDirective')

/** What somebody answers who was told that they may make one. */
export const DIRECTIVE_ANSWERS = ['has-one', 'wants-one', 'declined', 'not-now'] as const
