/** The languages of our pages. */
export type PageLanguage = 'en' | 'es'

/**
 * The language of the page for a browser that sends this `Accept-Language`: Spanish where the person put it before
 * English, else English.
 */
export function preferredLanguage(accepted: string | undefined): PageLanguage {
  const weights = { en: 0, es: 0 }
  for (const part of (accepted ?? '').slice(0, 1000).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
    const [language] = tag.split('-')
    if (language !== 'en' && language !== 'es') continue
    const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
    // The order decides between two of the same weight: the first one has a little more.
    const weight = quality > 0 && quality <= 1 ? quality : 0
    if (weight > weights[language]) weights[language] = weight - (weights.en + weights.es > 0 ? 1e-6 : 0)
  }
  return weights.es > weights.en ? 'es' : 'en'
}
