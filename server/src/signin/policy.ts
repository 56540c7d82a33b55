import { policyAsked, setPolicy } from '@handrail/care/signin'
import { answers, handles } from '../door/handler.ts'
import { policyOf } from './entering.ts'
import { savePolicy } from './store.ts'

export const policyHandler = answers(policyAsked, (tx, _input, { agency }) => policyOf(tx, agency))

export const setPolicyHandler = handles(setPolicy, {
  load: (tx, _input, { agency }) => policyOf(tx, agency),
  save: (tx, next, _input, { agency }) => savePolicy(tx, agency, next),
  current: (policy) => policy,
})
