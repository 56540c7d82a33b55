import { type Facts, NOT_SURE, RATHER_NOT_SAY, STATE_CODES, type StateCode } from '@handrail/eligibility'
import { countiesOf, placesOfZip, type ZipPlace } from '@handrail/eligibility/zip'
import type { PlaceProblem } from '../words/first-words.ts'
import type { PlaceDraft } from './place-draft.ts'
import { quoted } from './problems.ts'

type PlaceField = 'zip' | 'state' | 'county'

/** Where the first page leads: an answer, a second page that asks for the county, or a kind problem. */
export type PlaceAnswer =
  | Readonly<{ kind: 'answer'; facts: Facts }>
  | Readonly<{ kind: 'ask-county' }>
  | Readonly<{ kind: 'problem'; field: PlaceField; problem: PlaceProblem }>

/** The counties to choose from, and how they came up. */
export interface CountyChoice {
  readonly from: 'zip' | 'state'
  readonly places: readonly ZipPlace[]
  /** Names that Connecticut had for its regions until 2022. */
  readonly former: readonly string[]
}

/** Reads the page that asks for the ZIP code or the state. Looks the ZIP code up here; nothing is sent. */
export const readPlace = (draft: PlaceDraft): PlaceAnswer => {
  if (draft.open !== '') return { kind: 'answer', facts: { state: draft.open, county: draft.open } }
  const zip = draft.zip.trim()
  const state = stateOf(draft.state)
  if (zip === '')
    return state === undefined ? problem('zip', { code: 'place-empty' }) : { kind: 'ask-county' }
  const answer = placesOfZip(zip)
  if (!answer.found) {
    // The state is enough where the ZIP code is not in our table.
    if (state !== undefined && answer.reason === 'not-in-table') return { kind: 'ask-county' }
    return problem(answer.reason === 'not-in-table' ? 'state' : 'zip', {
      code: PROBLEMS[answer.reason],
      wrote: quoted(zip),
    })
  }
  const states = [...new Set(answer.places.map((place) => place.state))]
  if (state !== undefined && !states.includes(state)) {
    return problem('zip', { code: 'zip-elsewhere', wrote: answer.zip, states, chosen: state })
  }
  const [only, ...others] = inState(answer.places, state)
  if (only === undefined || others.length > 0) return { kind: 'ask-county' }
  return { kind: 'answer', facts: { state: only.state, county: only.county } }
}

/** What the second page offers. */
export const countyChoice = (draft: PlaceDraft): CountyChoice => {
  const state = stateOf(draft.state)
  const answer = placesOfZip(draft.zip)
  if (answer.found) {
    const former = answer.formerCounties.map(({ county }) => county)
    return { from: 'zip', places: inState(answer.places, state), former }
  }
  const places = state === undefined ? [] : countiesOf(state).map((county) => placeOf(state, county))
  return { from: 'state', places, former: [] }
}

/** What is known of the place before the county is told, or `null` where more than one state may be meant. */
export const stateSoFar = (draft: PlaceDraft): Facts | null => {
  const [state, ...others] = new Set(countyChoice(draft).places.map((place) => place.state))
  return state === undefined || others.length > 0 ? null : { state }
}

/** Reads the second page. Without a county the state still counts. */
export const readCounty = (draft: PlaceDraft): PlaceAnswer => {
  const { places } = countyChoice(draft)
  if (draft.countyOpen !== '') {
    const { state = draft.countyOpen } = stateSoFar(draft) ?? {}
    return { kind: 'answer', facts: { state, county: draft.countyOpen } }
  }
  const chosen = places.find((place) => keyOf(place) === draft.county)
  if (chosen === undefined) return problem('county', { code: 'county-empty' })
  return { kind: 'answer', facts: { state: chosen.state, county: chosen.county } }
}

/** A county that lies in another state than the one beside it is left open, to be asked for again. */
export const inOneState = (facts: Facts): Facts => {
  const { county, ...others } = facts
  if (county === undefined || county === NOT_SURE || county === RATHER_NOT_SAY) return facts
  const state = stateOf(facts.state ?? '')
  return state && countiesOf(state).some(({ name }) => name === county) ? facts : others
}

/** Two states have a Kent County; the state tells them apart. */
export const keyOf = ({ state, county }: Pick<ZipPlace, 'state' | 'county'>): string => `${state} ${county}`

const PROBLEMS = {
  'not-a-zip': 'not-a-zip',
  'not-in-table': 'zip-unknown',
  'not-covered': 'zip-not-covered',
} as const

const problem = (field: PlaceField, found: PlaceProblem): PlaceAnswer => ({
  kind: 'problem',
  field,
  problem: found,
})

const stateOf = (code: string): StateCode | undefined => STATE_CODES.find((each) => each === code)

const inState = (places: readonly ZipPlace[], state: StateCode | undefined): readonly ZipPlace[] =>
  places.filter((place) => state === undefined || place.state === state)

const placeOf = (state: StateCode, { fips, name }: { fips: string; name: string }): ZipPlace => ({
  state,
  countyFips: fips,
  county: name,
})
