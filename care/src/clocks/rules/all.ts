import type { ClockRule } from '../rule.ts'
import { federalRules } from './federal.ts'
import { practiceRules } from './practice.ts'
import { stateRules } from './states.ts'

/** Every rule that comes with Handrail. */
export const clockRules: readonly ClockRule[] = [...federalRules, ...stateRules, ...practiceRules]
