import type { Facts } from '@handrail/eligibility'
import { describe, expect, it } from 'vitest'
import { countyChoice, inOneState, keyOf, readCounty, readPlace, stateSoFar } from './place.ts'
import { EMPTY_PLACE, type PlaceDraft, placeDraftOf } from './place-draft.ts'

const draft = (part: Partial<PlaceDraft>): PlaceDraft => ({ ...EMPTY_PLACE, ...part })

describe('where a person lives', () => {
  it.each<[string, Partial<PlaceDraft>, object]>([
    [
      'a ZIP code in one county',
      { zip: ' 77002 ' },
      { kind: 'answer', facts: { state: 'TX', county: 'Harris County' } },
    ],
    ['ZIP+4', { zip: '77002-1234' }, { kind: 'answer', facts: { state: 'TX', county: 'Harris County' } }],
    ['a ZIP code in several counties', { zip: '75252' }, { kind: 'ask-county' }],
    ['only a state', { state: 'TX' }, { kind: 'ask-county' }],
    ['not sure', { open: 'not-sure' }, { kind: 'answer', facts: { state: 'not-sure', county: 'not-sure' } }],
    ['a mailbox ZIP code with a state', { zip: '00001', state: 'NY' }, { kind: 'ask-county' }],
    ['nothing', {}, { kind: 'problem', field: 'zip', problem: { code: 'place-empty' } }],
    [
      'no ZIP code',
      { zip: '7700' },
      { kind: 'problem', field: 'zip', problem: { code: 'not-a-zip', wrote: '7700' } },
    ],
    [
      'an unknown ZIP code',
      { zip: '00001' },
      { kind: 'problem', field: 'state', problem: { code: 'zip-unknown', wrote: '00001' } },
    ],
    [
      'Puerto Rico',
      { zip: '00901' },
      { kind: 'problem', field: 'zip', problem: { code: 'zip-not-covered', wrote: '00901' } },
    ],
    [
      'a ZIP code of another state',
      { zip: '77002', state: 'CA' },
      {
        kind: 'problem',
        field: 'zip',
        problem: { code: 'zip-elsewhere', wrote: '77002', states: ['TX'], chosen: 'CA' },
      },
    ],
  ])('%s', (_, part, answer) => {
    expect(readPlace(draft(part))).toEqual(answer)
  })
})

describe('which county', () => {
  it('offers the counties of a ZIP code, and takes none of them by itself', () => {
    const { from, places } = countyChoice(draft({ zip: '75252' }))
    expect(from).toBe('zip')
    expect(places.map(({ county }) => county)).toEqual(['Collin County', 'Dallas County'])
  })

  it('offers both states of a ZIP code, or the counties of the one that was chosen', () => {
    expect(countyChoice(draft({ zip: '36855' })).places.map(keyOf)).toEqual([
      'AL Chambers County',
      'GA Troup County',
    ])
    expect(readPlace(draft({ zip: '36855', state: 'GA' }))).toEqual({
      kind: 'answer',
      facts: { state: 'GA', county: 'Troup County' },
    })
  })

  it('does not know the state of a ZIP code in two states until the county is known', () => {
    expect(readCounty(draft({ zip: '36855', countyOpen: 'not-sure' }))).toEqual({
      kind: 'answer',
      facts: { state: 'not-sure', county: 'not-sure' },
    })
    expect(readCounty(draft({ zip: '75252', countyOpen: 'rather-not-say' }))).toEqual({
      kind: 'answer',
      facts: { state: 'TX', county: 'rather-not-say' },
    })
  })

  it('names the counties that Connecticut had beside its regions', () => {
    expect(countyChoice(draft({ zip: '06010' }))).toMatchObject({ from: 'zip', former: ['Hartford County'] })
  })

  it('offers all counties of a state that was chosen', () => {
    const { from, places } = countyChoice(draft({ state: 'DE' }))
    expect(from).toBe('state')
    expect(places.map(({ county }) => county)).toEqual(['Kent County', 'New Castle County', 'Sussex County'])
  })

  it('reads the county, or that it is not known', () => {
    const delaware = draft({ state: 'DE' })
    expect(readCounty({ ...delaware, county: keyOf({ state: 'DE', county: 'Kent County' }) })).toEqual({
      kind: 'answer',
      facts: { state: 'DE', county: 'Kent County' },
    })
    expect(readCounty({ ...delaware, countyOpen: 'not-sure' })).toEqual({
      kind: 'answer',
      facts: { state: 'DE', county: 'not-sure' },
    })
  })

  it('asks kindly when nothing or something else was chosen', () => {
    const problem = { kind: 'problem', field: 'county', problem: { code: 'county-empty' } }
    expect(readCounty(draft({ state: 'DE' }))).toEqual(problem)
    expect(readCounty(draft({ state: 'DE', county: 'TX Kent County' }))).toEqual(problem)
  })
})

describe('coming back to the page', () => {
  it('shows the state and county that were told, and never a ZIP code', () => {
    expect(placeDraftOf({ state: 'TX', county: 'Harris County' })).toEqual(
      draft({ state: 'TX', county: 'TX Harris County' }),
    )
    expect(placeDraftOf({ state: 'TX', county: 'not-sure' })).toEqual(
      draft({ state: 'TX', countyOpen: 'not-sure' }),
    )
    expect(placeDraftOf({ state: 'rather-not-say', county: 'rather-not-say' })).toEqual(
      draft({ open: 'rather-not-say' }),
    )
    expect(placeDraftOf({})).toEqual(EMPTY_PLACE)
  })
})

describe('what is known before the county is told', () => {
  it.each<[string, Partial<PlaceDraft>, object | null]>([
    ['the state that was chosen', { state: 'TX' }, { state: 'TX' }],
    ['the one state of a ZIP code', { zip: '75252' }, { state: 'TX' }],
    ['nothing where a ZIP code lies in two states', { zip: '42223' }, null],
    ['nothing where nothing was told', {}, null],
  ])('is %s', (_, part, known) => {
    expect(stateSoFar(draft(part))).toEqual(known)
  })
})

describe('a kept county', () => {
  it.each<[string, Facts, Facts]>([
    [
      'of the state stays',
      { state: 'TX', county: 'Harris County' },
      { state: 'TX', county: 'Harris County' },
    ],
    ['of another state is dropped', { state: 'OH', county: 'Harris County' }, { state: 'OH' }],
    ['without a state is dropped', { state: 'not-sure', county: 'Harris County' }, { state: 'not-sure' }],
    [
      'that was not told stays open',
      { state: 'OH', county: 'not-sure' },
      { state: 'OH', county: 'not-sure' },
    ],
  ])('%s', (_, kept, held) => {
    expect(inOneState(kept)).toEqual(held)
  })
})
