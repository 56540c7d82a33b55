import { z } from 'zod'
import { idOf } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Item } from './needs.ts'
import { type NoticeWords, noticeEn } from './words-en.ts'
import { noticeEs } from './words-es.ts'

export const noticeId = idOf('Notice')
export type NoticeId = z.output<typeof noticeId>

/** A notice as it is read: its title, and its parts in their order. Kept word for word, in both languages. */
export const noticeText = z.strictObject({
  title: z.string(),
  parts: z.array(z.strictObject({ heading: z.string().nullable(), lines: z.array(z.string()) })),
})
export type NoticeText = z.output<typeof noticeText>

export const noticeTexts = z.strictObject({ en: noticeText, es: noticeText })
export type NoticeTexts = z.output<typeof noticeTexts>

/** Who is asked, and on which number. */
export interface From {
  readonly agency: string
  readonly phone: string | undefined
}

export const bothOf = (text: (words: NoticeWords) => NoticeText): NoticeTexts => ({
  en: text(noticeEn),
  es: text(noticeEs),
})

/** "Monday, November 23, 2026" in the reader's language. */
export const dayText = ({ locale }: NoticeWords, day: PlainDate): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(Date.parse(`${day}T00:00:00Z`))

export const helpPart = (w: NoticeWords, { agency, phone }: From): NoticeText['parts'][number] => ({
  heading: w.help.title,
  lines: [...w.help.lines(agency, phone), w.help.crisis],
})

interface Missing {
  readonly missing: readonly Item[]
  readonly filedOn: PlainDate
  readonly dueOn: PlainDate
  /** Before this day nothing is refused for a missing paper. */
  readonly graceUntil: PlainDate
  readonly from: From
}

/** One notice of everything that is missing: what, what will do instead, until when, and who helps. */
export const missingText = ({ missing, filedOn, dueOn, graceUntil, from }: Missing): NoticeTexts =>
  bothOf((w) => ({
    title: w.missing.title,
    parts: [
      { heading: null, lines: [w.missing.lead(dayText(w, filedOn))] },
      { heading: w.missing.what, lines: missing.map((item) => askedText(w, item)) },
      { heading: w.missing.when, lines: [w.missing.due(dayText(w, dueOn), dayText(w, graceUntil))] },
      helpPart(w, from),
    ],
  }))

function askedText(w: NoticeWords, { requirement: { code, substitutes } }: Item): string {
  const ways = substitutes.map((one) => w.substitutes[one])
  const said = w.requirements[code]
  return ways.length === 0 ? said : `${said} ${w.instead(ways.join(`, ${w.or} `))}`
}
