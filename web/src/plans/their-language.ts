import type { read } from '@handrail/care/people'
import type { z } from 'zod'

type Known = z.output<typeof read.answer>

/** The language of ours in which a person reads, as their record says; nothing when it says none, or another. */
export function languageOf(record: Pick<Known, 'identity'> | undefined): 'en' | 'es' | undefined {
  const said = record?.identity.language
  const tag = said?.answer === 'given' ? said.value.tag.split('-')[0] : undefined
  return tag === 'en' || tag === 'es' ? tag : undefined
}
