import { AGENCIES, type StateCode } from '@handrail/eligibility'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import { nextContact } from './next-contact.ts'
import { textMessage } from './text-message.ts'
import { resultWords } from './words.ts'

const body = (link: string): string => decodeURIComponent(link.replace('sms:?&body=', ''))

describe('the text message', () => {
  it('carries the first step with its number, and the line for a crisis', () => {
    const link = textMessage({ by: 'phone', number: '211', name: '211' }, 'where-to-start', resultWords('en'))
    expect(body(link)).toBe(
      'Handrail. First step: call 211 and ask where to start. Any time: call or text 988.',
    )
  })

  it('names no agency: its name may tell what it is about', () => {
    const name = 'Texas HHS Ombudsman for Behavioral Health'
    const link = textMessage({ by: 'phone', number: '800-252-8154', name }, 'intake', resultWords('en'))
    expect(body(link)).toBe(
      'Handrail. First step: call 800-252-8154 and ask for a first visit. Any time: call or text 988.',
    )
  })

  it('says in Spanish how 988 answers in Spanish', () => {
    const link = textMessage({ by: 'phone', number: '211', name: '211' }, 'where-to-start', resultWords('es'))
    expect(body(link)).toBe(
      'Handrail. Primer paso: llame al 211 y pregunte por dónde empezar. A cualquier hora: llame al 988 y oprima 2, o envíe AYUDA al 988.',
    )
  })

  it('asks 211 whom to call, and for what, where nobody published a number', () => {
    const link = textMessage({ by: 'asking', number: '211' }, 'intake', resultWords('es'))
    expect(body(link)).toContain(
      'llame al 211 y pregunte a quién llamar cerca de usted para una primera cita.',
    )
  })

  it('carries only the line for a crisis where there is no number', () => {
    const onCard = textMessage({ by: 'card' }, 'case-management-benefit', resultWords('en'))
    expect(body(onCard)).toBe('Handrail. Any time: call or text 988.')
    const onPage = textMessage({ by: 'page', url: 'https://findtreatment.gov' }, 'intake', resultWords('en'))
    expect(body(onPage)).not.toContain('treatment')
  })

  it.each(Object.keys(AGENCIES) as StateCode[])('names nothing about health in %s', (state) => {
    for (const hasMedicaid of [true, false]) {
      const plan = planFor({ state, age: 40, hasMedicaid, mentalHealthCondition: 'diagnosed' }, '2026-11-23')
      for (const say of LANGUAGES.map((language) => resultWords(language))) {
        const said = body(textMessage(nextContact(plan), plan.nextStep.ask, say))
        expect(said).not.toMatch(
          /health|salud|mental|behavio|medic|clinic|disabilit|addict|human services|care/i,
        )
      }
    }
  })
})
