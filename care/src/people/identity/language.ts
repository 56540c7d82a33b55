import type { Identity } from './identity.ts'

/** The language of ours in which a person reads, as their record says; nothing when it says none, or another. */
export function languageOf({ language }: Pick<Identity, 'language'>): 'en' | 'es' | undefined {
  const tag = language.answer === 'given' ? language.value.tag.split('-')[0] : undefined
  return tag === 'en' || tag === 'es' ? tag : undefined
}
