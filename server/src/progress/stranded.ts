import { tellStranded } from '@handrail/care/progress'
import { handles } from '../door/handler.ts'
import { offTheRoad } from './stranded-store.ts'

export const tellStrandedHandler = handles(tellStranded, {
  load: (tx, _input, { agency, on }) => offTheRoad(tx, agency, on),
  save: async () => undefined,
})
