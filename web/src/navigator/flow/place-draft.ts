import type { Facts, Unanswered } from '@handrail/eligibility'

/** What stands on the two pages that ask where a person lives. */
export interface PlaceDraft {
  readonly zip: string
  readonly state: string
  readonly open: '' | Unanswered
  /** State and county together: `TX Harris County`. */
  readonly county: string
  readonly countyOpen: '' | Unanswered
}

export const EMPTY_PLACE: PlaceDraft = { zip: '', state: '', open: '', county: '', countyOpen: '' }

/** The draft that would give this answer. The ZIP code itself is kept nowhere. */
export const placeDraftOf = ({ state, county }: Facts): PlaceDraft => {
  if (state === undefined) return EMPTY_PLACE
  if (state === 'not-sure' || state === 'rather-not-say') return { ...EMPTY_PLACE, open: state }
  const open = county === 'not-sure' || county === 'rather-not-say'
  return {
    ...EMPTY_PLACE,
    state,
    county: open || county === undefined ? '' : `${state} ${county}`,
    countyOpen: open ? county : '',
  }
}
