import type { Catalogue } from '../catalogue.ts'

/** Programs of states that ask for hours, by the name they go by. */
export const waivers: Catalogue['waivers'] = {
  'medicaid/georgia-pathways': 'Pathways de Georgia',
}
