import { owner } from '../clock.ts'

export const PRACTICE = { level: 'practice', source: 'Common practice', confidence: 'practice' } as const
export const caseManager = owner('case-manager', 'lead')
