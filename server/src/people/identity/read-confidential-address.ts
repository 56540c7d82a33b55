import { readConfidentialAddress } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { mayWorkWith } from '../store.ts'
import { confidentialAddress } from './store.ts'

export const readConfidentialAddressHandler = answers(
  readConfidentialAddress,
  // An emergency is no reason to learn where somebody hides: the short view has the ways to reach them.
  async (tx, { person }, { agency }) =>
    (await mayWorkWith(tx, agency, person)) ? confidentialAddress(tx, agency, person) : undefined,
)
