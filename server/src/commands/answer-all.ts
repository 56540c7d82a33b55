import type { Inquiry, PlainDate } from '@handrail/eligibility'
import { stopwatch, today } from '../platform/clock.ts'
import { openInput, whyUnreadable } from '../platform/open-input.ts'
import { progressOn } from '../platform/progress.ts'
import { type Screen, type Terminal, writerTo } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { type Entry, type Layout, type Place, readInquiries, type Wrong } from './inquiries.ts'
import type { Options } from './options.ts'
import { MOST_PROBLEMS, sentenceOf } from './problems.ts'

/** How answers are written. An empty text is left out, with what would stand between it and the one before. */
export interface Sheet {
  readonly before: (layout: Layout) => string
  readonly answer: (asked: Asked) => string
  readonly refuse: (wrong: Wrong, place: Place, layout: Layout) => string
  readonly between: (layout: Layout) => string
  readonly after: (layout: Layout) => string
  /** True when what is wrong with one of several is told in words. */
  readonly tellsEach: boolean
}

/** An inquiry with the day it is asked about. */
export interface Asked {
  readonly inquiry: Inquiry
  readonly on: PlainDate
  readonly place: Place
  readonly layout: Layout
}

/** Reads every inquiry of the file, answers it and writes the answer. A bad one does not stop the good ones. */
export async function answerAll(options: Options, sheet: Sheet, terminal: Terminal): Promise<Exit> {
  const { errors, output } = terminal
  const writer = writerTo(output)
  const progress = output.isTTY === true ? undefined : progressOn(errors, stopwatch())
  const dayOf = dayFrom(options, errors)
  const tally = { read: 0, wrong: 0, written: 0 }
  let layout: Layout | undefined

  function textFor({ place, asked }: Entry, how: Layout): string {
    if (asked.ok)
      return sheet.answer({ inquiry: asked.inquiry, on: dayOf(asked.inquiry), place, layout: how })
    tally.wrong += 1
    if (how === 'one' || sheet.tellsEach) tell(asked, place, errors)
    return sheet.refuse(asked, place, how)
  }

  async function write(entry: Entry, how: Layout): Promise<void> {
    const text = textFor(entry, how)
    tally.read += 1
    progress?.reached(tally.read)
    if (text === '') return
    tally.written += 1
    await writer.write(tally.written > 1 ? sheet.between(how) + text : text)
  }

  try {
    for await (const batch of readInquiries(openInput(options.file, terminal), options.lines)) {
      if (layout === undefined) await writer.write(sheet.before(batch.layout))
      layout = batch.layout
      for (const entry of batch.entries) await write(entry, batch.layout)
    }
  } catch (failure) {
    const why = whyUnreadable(failure, options.file)
    if (why === undefined) throw failure
    await writer.flush()
    errors.write(`${why}\n`)
    return EXIT.refused
  }
  if (layout !== undefined) await writer.write(sheet.after(layout))
  await writer.flush()
  progress?.end(tally.read)
  return endOf(tally, layout, options.file, errors)
}

function endOf(
  { read, wrong }: { readonly read: number; readonly wrong: number },
  layout: Layout | undefined,
  file: string,
  errors: Screen,
): Exit {
  if (read === 0 && layout !== 'list') {
    const name = file === '-' ? 'The standard input' : `"${file}"`
    errors.write(`${name} is empty. It should hold facts, such as {"state":"TX","age":29}.\n`)
    return EXIT.refused
  }
  if (wrong === 0) return EXIT.done
  if (layout === 'one') return EXIT.refused
  errors.write(`${wrong} of ${read} inquiries could not be answered.\n`)
  return read === 1 ? EXIT.refused : EXIT.partly
}

/** The day that an inquiry is asked about. Today is used only where nobody named a day, and that is said once. */
function dayFrom({ on }: Options, errors: Screen): (inquiry: Inquiry) => PlainDate {
  let assumed: PlainDate | undefined
  return (inquiry) => {
    const named = inquiry.on ?? on
    if (named !== undefined) return named
    if (assumed === undefined) {
      assumed = today()
      errors.write(
        `No day was named, so the answers are for today, ${assumed}. Use --on YYYY-MM-DD for another.\n`,
      )
    }
    return assumed
  }
}

function tell({ problems }: Wrong, { item, line }: Place, errors: Screen): void {
  const where = item !== undefined ? `Item ${item}: ` : line !== undefined ? `Line ${line}: ` : ''
  for (const problem of problems.slice(0, MOST_PROBLEMS)) errors.write(`${where}${sentenceOf(problem)}\n`)
  const more = problems.length - MOST_PROBLEMS
  if (more > 0) errors.write(`${where}${more} more problems like these.\n`)
}
