import { describe, expect, it } from 'vitest'
import { planFor } from '../plan/plan.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { STATE_MARKETPLACES } from './marketplaces.ts'
import { STATE_CODES, type StateCode } from './state-codes.ts'

const ON = '2026-11-23'
const NONE_OF_THESE = {
  pregnancy: 'no',
  caresForChild: false,
  wasInFosterCare: false,
  isVeteran: false,
  isNative: false,
  receivesSsi: false,
  receivesSsdi: false,
  cannotWorkForYear: false,
  isBlind: false,
  hasAls: false,
  hasKidneyFailure: false,
  ownMonthlyEarnings: 3500,
  resources: 100,
} as const
const buyer = (state: StateCode) =>
  planFor(
    {
      state,
      age: 40,
      hasMedicaid: false,
      hasMedicare: false,
      hasPrivateInsurance: false,
      hasAffordableJobOffer: false,
      householdSize: 1,
      householdMonthlyIncome: 3500,
      ...NONE_OF_THESE,
    },
    ON,
  )
const OWN = /HealthCare\.gov|CuidadoDeSalud\.gov|800-318-2596/

describe('the marketplace of a state', () => {
  it.each(STATE_CODES)('is the one that people in %s apply at', (state) => {
    const plan = buyer(state)
    const call = plan.calls.find(({ kind }) => kind === 'marketplace')
    const own = STATE_MARKETPLACES[state]
    expect(call?.phone).toBe(own ? own.phone : '800-318-2596')
    for (const language of LANGUAGES) {
      const words = wordsFor(language)
      const way = plan.ways.find(({ program }) => program === 'marketplace/tax-credit')
      const said = [
        planText(plan, language),
        way ? words.program(way, state, ON).start : '',
        call ? words.call(call, plan).name : '',
      ].join('\n')
      if (own) {
        expect(said).toContain(own.name)
        expect(said).not.toMatch(OWN)
      } else expect(said).toMatch(OWN)
    }
  })

  it('is asked to be confirmed by calling, since no number was called', () => {
    for (const state of STATE_CODES) {
      const call = buyer(state).calls.find(({ kind }) => kind === 'marketplace')
      if (!call?.phone) continue
      for (const language of LANGUAGES)
        expect(wordsFor(language).call(call, buyer(state)).confirm).toContain('211')
    }
  })

  it('says on which public page its number stands, or that none was found', () => {
    const found = Object.values(STATE_MARKETPLACES).filter(({ phone }) => phone !== null)
    expect(found.filter(({ numberAt }) => numberAt !== undefined).map(({ conf }) => conf)).not.toContain(
      'unknown',
    )
    expect(found.filter(({ conf }) => conf === 'unknown').map(({ name }) => name)).toEqual([
      'Your Health Idaho',
      'CoverME.gov',
      'Nevada Health Link',
    ])
  })

  it('has numbers and addresses in one form', () => {
    for (const own of Object.values(STATE_MARKETPLACES)) {
      expect(own.url).toMatch(/^https:\/\/[a-z.]+(\/[a-z]+)?$/)
      if (own.phone !== null) expect(own.phone).toMatch(/^8\d\d-\d{3}-\d{4}$/)
    }
  })
})
