import type { Terminal } from '../platform/terminal.ts'
import { answerAll, type Sheet } from './answer-all.ts'
import type { Exit } from './exit.ts'
import type { Layout } from './inquiries.ts'
import { readOptions } from './options.ts'
import { refuseCommand } from './refuse-command.ts'
import { refuse, type ScreeningOutput, screen as screened } from './screening.ts'

/** `handrail screen FILE`: answers for every program, as JSON for other programs. */
export async function screen(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readOptions(args, ['on', 'lines', 'standings'])
  if (!read.ok) return refuseCommand('screen', read.why, terminal)
  const { standings } = read.options
  const sheet: Sheet = {
    before: (layout) => (layout === 'list' ? '[' : ''),
    answer: (asked) => written(screened(asked, standings), asked.layout),
    refuse: (wrong, place, layout) => written(refuse(wrong, place), layout),
    between: (layout) => (layout === 'list' ? ',' : ''),
    after: (layout) => (layout === 'list' ? '\n]\n' : ''),
    tellsEach: false,
  }
  return answerAll(read.options, sheet, terminal)
}

function written(output: ScreeningOutput, layout: Layout): string {
  switch (layout) {
    case 'one':
      return `${JSON.stringify(output, null, 2)}\n`
    case 'lines':
      return `${JSON.stringify(output)}\n`
    case 'list':
      return `\n${JSON.stringify(output)}`
    default:
      return layout satisfies never
  }
}
