import type { Fullness } from '../people/index.ts'

export type Language = 'en' | 'es'

/** Values that a template may ask for. Each is safe by itself; there is no free text. */
export const VALUES = ['when', 'link', 'code', 'until', 'colleague'] as const
export type Value = (typeof VALUES)[number]

export interface Words {
  readonly subject: string
  readonly body: string
}

/** How much a message says when less than everything may be said. */
export type Level = Extract<Fullness, 'full' | 'first-name-only' | 'name-only'>

export interface Template {
  readonly to: 'person' | 'staff'
  /** `asked-for`: the person waits for it this minute, so the agency's quiet hours do not hold it back. */
  readonly purpose: 'reminder' | 'news' | 'asked-for'
  readonly needs: readonly Value[]
  /** With less than everything, only "please call us" may be said: whether that makes sense instead of this message. */
  readonly short: boolean
  readonly words: Readonly<Record<Language, Words>>
}
