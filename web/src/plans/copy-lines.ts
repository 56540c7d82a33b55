import type { PlainDate } from '@handrail/care'
import type { CopyBlock } from '@handrail/care/plans'
import { phoneText } from '../ui/phone-text.ts'
import { copyWords } from './words/copy.ts'
import type { CopyWords } from './words/copy-en.ts'

/** One line of a copy as it is drawn on a screen and on paper: what it says is settled here, once for both. */
export interface CopyLine {
  readonly is: 'title' | 'under-title' | 'part' | 'goal' | 'lead' | 'text' | 'item'
  readonly text: string
}

export interface CopyTold {
  readonly blocks: readonly CopyBlock[]
  readonly language: 'en' | 'es'
  /** Whose plan it is, on a paper that could be taken for somebody else's. */
  readonly name?: string | undefined
}

interface Saying {
  readonly w: CopyWords
  readonly language: 'en' | 'es'
  readonly day: (day: PlainDate) => string
  readonly number: (value: number) => string
  readonly name: string | undefined
}

/** A copy line by line, with figures and days as its language writes them. */
export function copyLines({ blocks, language, name }: CopyTold): readonly CopyLine[] {
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' })
  const numbers = new Intl.NumberFormat(locale)
  const saying: Saying = {
    w: copyWords[language],
    language,
    day: (day) => days.format(Date.parse(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    name,
  }
  return blocks.flatMap((block) => linesOf(block, saying))
}

const part = (text: string): CopyLine => ({ is: 'part', text })
const text = (of: string): CopyLine => ({ is: 'text', text: of })
const item = (of: string): CopyLine => ({ is: 'item', text: of })
const listed = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((one) => one !== undefined && one !== '').join(', ')

interface InBoth {
  readonly inEnglish?: string | undefined
  readonly inSpanish?: string | undefined
}

/** What was written for this language, and else what was written. */
const wordingIn = (language: 'en' | 'es', { inEnglish, inSpanish }: InBoth): string | undefined =>
  language === 'es' ? inSpanish : inEnglish

function linesOf(block: CopyBlock, { w, language, day, number, name }: Saying): readonly CopyLine[] {
  switch (block.is) {
    case 'plan': {
      const version = listed(w.version(block.n), block.from === null ? w.notYet : w.since(day(block.from)))
      return [
        { is: 'title', text: w.title },
        { is: 'under-title', text: name === undefined ? version : w.of(name, version) },
        text(w.untouched),
      ]
    }
    case 'left-out':
      return [text(w.leftOut)]
    case 'goals':
      return [part(w.goals)]
    case 'doing':
      return [part(w.doing)]
    case 'goal': {
      const { why, n, status } = block
      const words = wordingIn(language, block) ?? block.words
      return [
        { is: 'goal', text: words === undefined ? w.goalNoWords(n) : w.goal(n, words) },
        ...(why === undefined ? [] : [text(w.why(why))]),
        ...(w.goalStatuses[status] ? [text(w.goalStatuses[status])] : []),
      ]
    }
    case 'objective': {
      const what = listed(wordingIn(language, block) ?? block.what, block.where)
      const { from, to } = block
      const measure =
        wordingIn(language, { inEnglish: block.measureInEnglish, inSpanish: block.measureInSpanish }) ??
        block.measure ??
        ''
      const counted =
        from !== undefined && to !== undefined
          ? w.fromTo(number(from), number(to), measure)
          : to !== undefined
            ? w.upTo(number(to), measure)
            : from !== undefined
              ? w.startsAt(number(from), measure)
              : undefined
      return [
        { is: 'lead', text: block.due === undefined ? what : w.byDay(day(block.due), what) },
        ...(counted === undefined ? [] : [text(`${counted}.`)]),
      ]
    }
    case 'step':
    case 'next-step': {
      const who = block.name === undefined ? w.doers[block.who] : block.name
      const status = 'status' in block ? block.status : 'open'
      const when =
        status === 'open'
          ? listed(block.often, block.due === undefined ? undefined : w.by(day(block.due)))
          : w[status]
      return [item(`${wordingIn(language, block) ?? block.what}: ${listed(who, when)}`)]
    }
    case 'help': {
      const { who, role, amount, duration, setting } = block
      const frequency =
        wordingIn(language, { inEnglish: block.frequencyInEnglish, inSpanish: block.frequencyInSpanish }) ??
        block.frequency
      const what = wordingIn(language, block) ?? block.what
      const told = listed(who, role && w.roles[role], amount, frequency, duration, setting)
      return [item(told === '' ? what : `${what}: ${told}`)]
    }
    case 'next':
      return [part(w.next)]
    case 'no-step':
      return [text(w.noStep)]
    case 'strengths':
      return [part(w.strengths), text(wordingIn(language, block) ?? block.words)]
    case 'preferences':
      return [part(w.preferences), text(block.words)]
    case 'otherwise':
      return [part(w.otherwise)]
    case 'risk':
      return [
        { is: 'lead', text: wordingIn(language, block) ?? block.risk },
        ...(block.lessens === undefined ? [] : [text(w.lessens(block.lessens))]),
        ...(block.backup === undefined ? [] : [text(w.backup(block.backup))]),
      ]
    case 'call':
      return [
        part(w.call),
        ...(block.watchedBy === undefined ? [] : [text(w.watches(block.watchedBy))]),
        {
          is: 'lead',
          text:
            block.phone === null
              ? w.askNumber
              : block.sender === null
                ? w.callNumber(phoneText(block.phone))
                : w.callUs(block.sender, phoneText(block.phone)),
        },
      ]
    case 'change':
      return [
        part(w.change),
        text(w.anyTime),
        ...(block.reviewOn === undefined ? [] : [text(w.review(day(block.reviewOn)))]),
        ...(block.until === undefined ? [] : [text(w.until(day(block.until)))]),
        ...(block.doneWhen === undefined ? [] : [text(w.doneWhen(block.doneWhen))]),
      ]
    case 'rights':
      return [part(w.rights), ...w.rightsList.map(item)]
    case 'narrowed':
      return [item(w.narrowed(w.narrowable[block.right] ?? '', day(block.until), block.what))]
    case 'signatures':
      return [part(w.signatures)]
    case 'signed': {
      const who = block.as === 'person' ? (name ?? w.signedAs.person) : block.who
      const role = block.as === 'person' ? undefined : w.signedAs[block.as]
      return [item(`${listed(who ?? undefined, role)}: ${listed(w.signedBy[block.method], day(block.on))}`)]
    }
    case 'crisis':
      return [part(w.crisis), { is: 'lead', text: w.crisisText }]
    default:
      return block satisfies never
  }
}
