import { AGENCIES, type StateCode } from '@handrail/eligibility'
import { describe, expect, it } from 'vitest'
import { textMessage } from './text-message.ts'
import { resultWords } from './words.ts'

const body = (link: string): string => decodeURIComponent(link.replace('sms:?&body=', ''))

describe('the text message', () => {
  it('carries the first call and the line for a crisis', () => {
    const link = textMessage({ by: 'phone', number: '211', name: '211' }, resultWords.en)
    expect(body(link)).toBe('Handrail. 211: 211. Any time: 988.')
  })

  it('does not name an agency whose name tells what it is about', () => {
    const name = 'Texas Health and Human Services Commission, Behavioral Health Services'
    const link = textMessage({ by: 'phone', number: '877-787-8999', name }, resultWords.en)
    expect(body(link)).toBe('Handrail. First call: 877-787-8999. Any time: 988.')
  })

  it('says in Spanish what it says in English', () => {
    const link = textMessage({ by: 'asking', number: '211' }, resultWords.es)
    expect(body(link)).toBe('Handrail. Primera llamada: 211. A cualquier hora: 988.')
  })

  it('carries only the line for a crisis where there is no number', () => {
    expect(body(textMessage({ by: 'card' }, resultWords.en))).toBe('Handrail. Any time: 988.')
    expect(body(textMessage({ by: 'page', url: 'https://findtreatment.gov' }, resultWords.en))).not.toContain(
      'treatment',
    )
  })

  it.each(Object.keys(AGENCIES) as StateCode[])('names nothing about health in %s', (state) => {
    const { medicaid, mentalHealth } = AGENCIES[state]
    for (const name of [medicaid.program, mentalHealth.name]) {
      const said = body(textMessage({ by: 'phone', number: '555-555-0100', name }, resultWords.en))
      expect(said).not.toMatch(/health|mental|behavior|medic|disabilit|addiction|human services|care/i)
    }
  })
})
