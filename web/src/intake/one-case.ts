import type { readCase, readScreening, readStory } from '@handrail/care/intake'
import type { z } from 'zod'

/** One case, as its page shows it. */
export type OneCase = z.output<typeof readCase.answer>
export type OneScreening = z.output<typeof readScreening.answer>
export type OneStory = z.output<typeof readStory.answer>
export type WrittenBlock = OneScreening['blocks'][number]
