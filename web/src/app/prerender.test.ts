import { describe, expect, it } from 'vitest'
import { firstHtml } from './prerender.tsx'

const pages = { en: firstHtml.navigator('en'), es: firstHtml.navigator('es') } as const

describe.each(Object.entries(pages))('the first HTML in %s, before any script', (language, html) => {
  it('has crisis help: call, text, chat and 911', () => {
    expect(html).toContain('href="tel:988"')
    expect(html).toMatch(/href="sms:988(\?&amp;body=AYUDA)?"/)
    expect(html).toContain('href="https://988lifeline.org/')
    expect(html).toContain('href="tel:911"')
  })

  it('has a quick exit and the other language as plain links', () => {
    expect(html).toContain(
      `href="${language === 'en' ? 'https://www.weather.gov' : 'https://www.usa.gov/es'}"`,
    )
    expect(html).toContain(`href="${language === 'en' ? '/es' : '/en'}"`)
  })

  it('has numbers to call, and says without scripts that they are the way on', () => {
    for (const href of ['tel:211', 'tel:988', 'tel:+18006624357', 'https://www.medicaid.gov/']) {
      expect(html).toContain(`class="hr-call-number" href="${href}`)
    }
    const [, without = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? []
    expect(without).toContain('href="#by-phone"')
    expect(html).toContain('id="by-phone"')
    expect(without).toContain('JavaScript')
  })

  it('offers no button that would do nothing, and says what to do if none comes', () => {
    expect(html).not.toContain('<button')
    const [, waiting = ''] = /hr-scripted">(.*?)<\/div><\/div>/s.exec(html) ?? []
    expect(waiting).toContain('href="#by-phone"')
  })

  it('has no inline style and no inline script, which the security policy would forbid', () => {
    expect(html).not.toMatch(/ style=|<style|<script|javascript:| on[a-z]+=/i)
  })
})

describe('the first HTML', () => {
  it('says in English what a case manager is and is not, and that nothing is kept', () => {
    expect(pages.en).toContain('What a case manager does')
    expect(pages.en).toContain('Not a therapist.')
    expect(pages.en).toContain('We do not ask your name.')
  })

  it('says it in Spanish, with the 988 options for Spanish', () => {
    expect(pages.es).toContain('Qué no es un administrador de casos')
    expect(pages.es).toContain('Llame al 988 y oprima 2')
    expect(pages.es).toContain('envíe AYUDA al 988')
    expect(pages.es).toContain('No le pedimos su nombre.')
  })
})

describe.each(['en', 'es'] as const)('the first HTML in %s for whoever has no account', (language) => {
  const html = firstHtml.outside(language)

  it('has crisis help, the way out and the other language as plain links, and no button', () => {
    for (const href of ['tel:988', 'tel:911', language === 'en' ? '?lang=es' : '?lang=en'])
      expect(html).toContain(`href="${href}"`)
    expect(html).toMatch(/href="sms:988(\?&amp;body=AYUDA)?"/)
    expect(html).toContain(
      `href="${language === 'en' ? 'https://www.weather.gov' : 'https://www.usa.gov/es'}"`,
    )
    expect(html).not.toContain('<button')
  })

  it('says without scripts that they are missing, and has no inline style or script', () => {
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/s)
    expect(html).not.toMatch(/ style=|<style|<script|javascript:| on[a-z]+=/i)
  })
})
