export type Language = 'en' | 'es'

/** `?lang=es`, else what the browser asks for, else English. */
export function languageFrom({ search }: Pick<Location, 'search'>, wanted: readonly string[]): Language {
  const named = new URLSearchParams(search).get('lang')
  if (named === 'en' || named === 'es') return named
  const first = wanted.map((one) => one.slice(0, 2).toLowerCase()).find((one) => one === 'en' || one === 'es')
  return first === 'es' ? 'es' : 'en'
}
