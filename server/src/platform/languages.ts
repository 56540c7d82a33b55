/** The languages of our pages; the first one is for a browser that asks for none of them. */
export const PAGE_LANGUAGES = ['en', 'es'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

/** Whether a word, such as the tag of a browser, is one of them. */
export const isPageLanguage = (word: unknown): word is PageLanguage =>
  PAGE_LANGUAGES.some((language) => language === word)

/** The language of the page for a browser that sends this `Accept-Language`: the one that the person put before the others. */
export function preferredLanguage(accepted: string | undefined): PageLanguage {
  let heaviest = 0
  let best: PageLanguage = PAGE_LANGUAGES[0]
  for (const part of (accepted ?? '').slice(0, 1000).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
    const [language] = tag.split('-')
    if (!isPageLanguage(language)) continue
    const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
    const weight = quality > 0 && quality <= 1 ? quality : 0
    // The order decides between two of the same weight.
    if (weight > heaviest) {
      heaviest = weight
      best = language
    }
  }
  return best
}
