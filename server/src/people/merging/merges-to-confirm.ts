import { mergesToConfirm } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { waitingMerges } from './store.ts'

export const mergesToConfirmHandler = answers(mergesToConfirm, async (tx, _input, { agency }) => ({
  merges: await waitingMerges(tx, agency),
}))
