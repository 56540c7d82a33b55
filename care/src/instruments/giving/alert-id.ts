import type { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'

export const alertId = idOf('InstrumentAlert')
export type AlertId = z.output<typeof alertId>
