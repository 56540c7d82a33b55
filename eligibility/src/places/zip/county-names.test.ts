import { describe, expect, test } from 'vitest'
import { type ByState, STATE_CODES } from '../state-codes.ts'
import { countiesOf } from './index.ts'

const namesIn = (state: string) => countiesOf(state).map(({ name }) => name)

/** How many counties each state has, from the states themselves; Connecticut's planning regions of 2022. */
const HOW_MANY: ByState<number> = {
  AL: 67,
  AK: 30,
  AZ: 15,
  AR: 75,
  CA: 58,
  CO: 64,
  CT: 9,
  DE: 3,
  DC: 1,
  FL: 67,
  GA: 159,
  HI: 5,
  ID: 44,
  IL: 102,
  IN: 92,
  IA: 99,
  KS: 105,
  KY: 120,
  LA: 64,
  ME: 16,
  MD: 24,
  MA: 14,
  MI: 83,
  MN: 87,
  MS: 82,
  MO: 115,
  MT: 56,
  NE: 93,
  NV: 17,
  NH: 10,
  NJ: 21,
  NM: 33,
  NY: 62,
  NC: 100,
  ND: 53,
  OH: 88,
  OK: 77,
  OR: 36,
  PA: 67,
  RI: 5,
  SC: 46,
  SD: 66,
  TN: 95,
  TX: 254,
  UT: 29,
  VT: 14,
  VA: 133,
  WA: 39,
  WV: 55,
  WI: 72,
  WY: 23,
}

/** Official names (Census Bureau, 2020) that a careless capital would spoil. */
const TRICKY: Partial<ByState<readonly string[]>> = {
  AL: ['DeKalb County', 'St. Clair County'],
  AK: [
    'Anchorage Municipality',
    'Skagway Municipality',
    'Juneau City and Borough',
    'Sitka City and Borough',
    'Wrangell City and Borough',
    'Yakutat City and Borough',
    'Aleutians East Borough',
    'Aleutians West Census Area',
    'Chugach Census Area',
    'Copper River Census Area',
    'Hoonah-Angoon Census Area',
    'Kusilvak Census Area',
    'Lake and Peninsula Borough',
    'Matanuska-Susitna Borough',
    'Prince of Wales-Hyder Census Area',
    'Yukon-Koyukuk Census Area',
    'Petersburg Borough',
    'Denali Borough',
  ],
  AZ: ['La Paz County'],
  AR: ['St. Francis County', 'Hot Spring County', 'Desha County', 'Lafayette County'],
  CA: ['Del Norte County', 'El Dorado County', 'San Luis Obispo County', 'Contra Costa County'],
  CO: ['La Plata County', 'Las Animas County', 'El Paso County'],
  DC: ['District of Columbia'],
  FL: ['DeSoto County', 'Miami-Dade County', 'St. Johns County', 'St. Lucie County', 'Dixie County'],
  GA: ['DeKalb County', 'McDuffie County', 'McIntosh County', 'Jeff Davis County', 'Decatur County'],
  ID: ['Nez Perce County', 'Lemhi County'],
  IL: [
    'DeKalb County',
    'De Witt County',
    'DuPage County',
    'Jo Daviess County',
    'LaSalle County',
    'McDonough County',
    'McHenry County',
    'McLean County',
    'Macoupin County',
    'Rock Island County',
    'St. Clair County',
  ],
  IN: ['DeKalb County', 'Dubois County', 'LaGrange County', 'LaPorte County', 'St. Joseph County'],
  IA: ["O'Brien County", 'Des Moines County', 'Buena Vista County', 'Cerro Gordo County'],
  KS: ['McPherson County', 'Labette County'],
  KY: ['Larue County', 'McCracken County', 'McCreary County', 'McLean County'],
  LA: [
    'De Soto Parish',
    'LaSalle Parish',
    'Orleans Parish',
    'Pointe Coupee Parish',
    'St. John the Baptist Parish',
    'St. Tammany Parish',
    'West Feliciana Parish',
    'Lafourche Parish',
    'Jefferson Davis Parish',
  ],
  MD: [
    'Baltimore County',
    'Baltimore city',
    "Prince George's County",
    "Queen Anne's County",
    "St. Mary's County",
  ],
  MA: ['Dukes County'],
  MI: ['Mackinac County', 'Macomb County', 'Presque Isle County', 'St. Clair County', 'Lapeer County'],
  MN: [
    'Lac qui Parle County',
    'Lake of the Woods County',
    'Le Sueur County',
    'McLeod County',
    'Mille Lacs County',
    'St. Louis County',
    'Yellow Medicine County',
  ],
  MS: ['DeSoto County', 'Leflore County', 'Pearl River County', 'Jefferson Davis County'],
  MO: [
    'DeKalb County',
    'McDonald County',
    'St. Charles County',
    'St. Francois County',
    'St. Louis County',
    'St. Louis city',
    'Ste. Genevieve County',
    'Laclede County',
  ],
  MT: ['Lewis and Clark County', 'McCone County', 'Deer Lodge County', 'Silver Bow County'],
  NE: ['Keya Paha County', 'McPherson County', 'Scotts Bluff County'],
  NV: ['Carson City', 'White Pine County', 'Storey County'],
  NM: ['De Baca County', 'Doña Ana County', 'McKinley County', 'Rio Arriba County'],
  NY: ['St. Lawrence County', 'New York County'],
  NC: ['McDowell County', 'New Hanover County'],
  ND: ['LaMoure County', 'McHenry County', 'McIntosh County', 'McKenzie County', 'McLean County'],
  OH: ['Van Wert County'],
  OK: ['Le Flore County', 'McClain County', 'McCurtain County', 'McIntosh County', 'Roger Mills County'],
  PA: ['McKean County'],
  SC: ['McCormick County'],
  SD: ['McCook County', 'McPherson County', 'Oglala Lakota County', 'Bon Homme County'],
  TN: ['DeKalb County', 'McMinn County', 'McNairy County', 'Van Buren County'],
  TX: [
    'Deaf Smith County',
    'DeWitt County',
    'La Salle County',
    'McCulloch County',
    'McLennan County',
    'McMullen County',
    'Val Verde County',
    'Van Zandt County',
    'Fort Bend County',
  ],
  VT: ['Grand Isle County'],
  VA: [
    'Bedford County',
    'Charles City County',
    'James City County',
    'Isle of Wight County',
    'King and Queen County',
    'Fairfax County',
    'Fairfax city',
    'Franklin County',
    'Franklin city',
    'Richmond County',
    'Richmond city',
    'Roanoke County',
    'Roanoke city',
    'Buena Vista city',
    'Manassas Park city',
    'Newport News city',
    'Virginia Beach city',
    'Prince George County',
  ],
  WA: ['Pend Oreille County', 'Walla Walla County', 'Grays Harbor County'],
  WV: ['McDowell County'],
  WI: ['Eau Claire County', 'Fond du Lac County', 'La Crosse County', 'St. Croix County'],
}

describe('the counties of a state', () => {
  test('are as many as the state has, 3,144 in all', () => {
    expect(Object.fromEntries(STATE_CODES.map((state) => [state, namesIn(state).length]))).toEqual(HOW_MANY)
    expect(STATE_CODES.flatMap(namesIn)).toHaveLength(3144)
  })

  test('are sorted by name as a person would, whatever the capitals', () => {
    const georgia = namesIn('GA')
    expect(georgia.slice(georgia.indexOf('Dawson County')).slice(0, 4)).toEqual([
      'Dawson County',
      'Decatur County',
      'DeKalb County',
      'Dodge County',
    ])
    expect(namesIn('DE')).toEqual(['Kent County', 'New Castle County', 'Sussex County'])
  })

  test('carry their FIPS codes, each only once', () => {
    expect(countiesOf('DE')[0]).toEqual({ fips: '10001', name: 'Kent County' })
    expect(countiesOf('NV').find(({ name }) => name === 'Carson City')).toEqual({
      fips: '32510',
      name: 'Carson City',
    })
    expect(countiesOf('FL').find(({ name }) => name === 'Miami-Dade County')?.fips).toBe('12086')
    expect(new Set(STATE_CODES.flatMap((state) => countiesOf(state).map(({ fips }) => fips))).size).toBe(3144)
  })

  test.each(['', 'PR', 'GU', 'tx', 'Texas', '48', '__proto__', 'constructor'])('%j has none', (state) => {
    expect(countiesOf(state)).toEqual([])
  })
})

describe('names', () => {
  test.each(Object.entries(TRICKY))('%s: tricky ones are written as they are officially', (state, names) => {
    expect(namesIn(state)).toEqual(expect.arrayContaining([...names]))
  })

  test('no other name has a capital inside a word', () => {
    const inner = STATE_CODES.flatMap(namesIn).flatMap(
      (name) => name.match(/\p{L}*\p{Ll}\p{Lu}\p{L}*/gu) ?? [],
    )
    expect(new Set(inner.filter((word) => !word.startsWith('Mc')))).toEqual(
      new Set(['DeKalb', 'DeSoto', 'DeWitt', 'DuPage', 'LaGrange', 'LaMoure', 'LaPorte', 'LaSalle']),
    )
  })

  test('no other word is small', () => {
    const small = STATE_CODES.flatMap(namesIn).flatMap((name) => name.match(/(?<![\p{L}'])\p{Ll}+/gu) ?? [])
    expect(new Set(small)).toEqual(new Set(['and', 'city', 'du', 'of', 'qui', 'the']))
  })

  test('each says what kind of place it is', () => {
    const kind =
      / (County|Parish|Borough|Census Area|Municipality|City and Borough|Planning Region|city)$|^Carson City$|^District of Columbia$/
    expect(STATE_CODES.flatMap(namesIn).filter((name) => !kind.test(name))).toEqual([])
  })

  test('41 independent cities: 38 in Virginia, and Baltimore, St. Louis and Carson City', () => {
    const cities = STATE_CODES.map(
      (state) => namesIn(state).filter((name) => /(?<!and) city$/i.test(name)).length,
    )
    expect(cities.reduce((sum, n) => sum + n)).toBe(41)
  })
})
