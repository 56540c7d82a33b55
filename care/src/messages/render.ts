import { type Instant, millis } from '../kernel/instant.ts'
import { clinicalWordsIn } from './clinical-words.ts'
import type { Language, Level, Value, Words } from './template.ts'
import { CALL_US, NEUTRAL_SENDER, SHORT, TEMPLATES, type TemplateCode } from './templates.ts'

export interface Filled {
  readonly template: TemplateCode
  readonly level: Level
  readonly language: Language
  readonly zone: string
  readonly firstName: string
  /** The neutral name that the agency chose. */
  readonly sender: string | undefined
  readonly phone: string | undefined
  /** Said before anything else. */
  readonly codeWord: string | undefined
  /** The agency's own name: for its staff only. */
  readonly agency: string
  readonly values: { readonly [value in Value]?: string | undefined }
}

export type Rendered =
  | { readonly ok: true; readonly words: Words }
  | { readonly ok: false; readonly why: 'clinical-word' | 'value-missing' | 'nothing-may-be-said' }

/** The words of a message. Fails rather than say too much. */
export function render(of: Filled): Rendered {
  const { needs, to, short, words } = TEMPLATES[of.template]
  if (of.level !== 'full' && !short) return { ok: false, why: 'nothing-may-be-said' }
  const wanted: readonly Value[] = needs
  if (wanted.some((value) => of.values[value] === undefined)) return { ok: false, why: 'value-missing' }
  const text = of.level === 'full' ? words[of.language] : SHORT[of.level][of.language]
  const said = filled(text, of)
  // A name is a name: somebody may be called Salud. The address of a link is ours.
  const unnamed = filled(text, { ...of, firstName: '', agency: '', values: { ...of.values, link: '' } })
  const tells = to === 'person' && clinicalWordsIn(`${unnamed.subject} ${unnamed.body}`).length > 0
  return tells ? { ok: false, why: 'clinical-word' } : { ok: true, words: said }
}

function filled({ subject, body }: Words, of: Filled): Words {
  const call = CALL_US[of.language]
  const values: Readonly<Record<string, string | undefined>> = {
    ...of.values,
    when: of.values.when && spokenTime(of.values.when, of),
    until: of.values.until && spokenTime(of.values.until, of),
    firstName: of.firstName,
    sender: of.sender ?? NEUTRAL_SENDER[of.language],
    agency: of.agency,
    callUs: of.phone === undefined ? call.bare : call.number.replace('{phone}', () => of.phone ?? ''),
  }
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '')
  const greeted = of.codeWord === undefined ? put(body) : `${of.codeWord}. ${put(body)}`
  return { subject: put(subject), body: greeted.replace(/ {2,}/g, ' ').trim() }
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

/** `Tuesday, December 1 at 10:00 AM`, in the agency's zone. */
function spokenTime(at: string, { language, zone }: Filled): string {
  return (
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: zone,
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
      .format(millis(at as Instant))
      .replaceAll('\u202F', ' ')
      // The sentence brings its own full stop.
      .replace(/\.$/, '')
  )
}
