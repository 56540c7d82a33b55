import { type Facts, parseFacts } from '@handrail/eligibility'
import { HANDED_ON } from '../../navigator/device.ts'
import type { Language } from './language.ts'

/** What the navigator handed on: the answers, in the words in which they stood on the result and in those of the rules. */
export interface HandedOn {
  readonly language: Language
  readonly helping: boolean
  readonly told: readonly {
    readonly asked: string
    readonly said: string
    /** The same answer in the words of the rules, where the library takes it. */
    readonly facts?: Facts
    /** It could endanger somebody: it is sent only when they choose it. */
    readonly guarded?: true
  }[]
}

const MOST = 60

/** Reads what was handed on, and takes it away at once: it lies nowhere while somebody looks at the page. */
export function takeHandedOn(language: Language): HandedOn {
  const nothing: HandedOn = { language, helping: false, told: [] }
  try {
    const kept = window.sessionStorage.getItem(HANDED_ON)
    window.sessionStorage.removeItem(HANDED_ON)
    return kept === null ? nothing : (readHandedOn(JSON.parse(kept)) ?? nothing)
  } catch {
    // A store that cannot be opened, or holds something else, hands nothing on.
    return nothing
  }
}

/** What was handed on, as far as it has that shape. Nothing in it is longer than a person reads on one page. */
export function readHandedOn(kept: unknown): HandedOn | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { language, helping, told } = kept as Readonly<Record<string, unknown>>
  if ((language !== 'en' && language !== 'es') || !Array.isArray(told)) return undefined
  return {
    language,
    helping: helping === true,
    told: told.slice(0, MOST).flatMap((one: unknown) => {
      if (typeof one !== 'object' || one === null || !('asked' in one) || !('said' in one)) return []
      const { asked, said } = one
      if (typeof asked !== 'string' || typeof said !== 'string' || asked === '' || said === '') return []
      const facts = parseFacts('facts' in one ? one.facts : undefined)
      return [
        {
          asked: asked.slice(0, 300),
          said: said.slice(0, 600),
          ...(facts.ok && { facts: facts.value }),
          ...('guarded' in one && one.guarded === true && { guarded: true as const }),
        },
      ]
    }),
  }
}
