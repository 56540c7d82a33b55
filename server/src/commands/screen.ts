import type { Terminal } from '../platform/terminal.ts'
import { answerAll, type Sheet } from './answer-all.ts'
import type { Exit } from './exit.ts'
import type { Layout } from './inquiries.ts'
import { readOptions } from './options.ts'
import { visible, visibleJson } from './problems.ts'
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

/** In an answer only the id is the sender's own; what is wrong with an inquiry quotes it at length. */
function jsonOf(output: ScreeningOutput, indent?: number): string {
  const json = JSON.stringify(output, null, indent)
  const theirs = 'problems' in output || (output.id !== undefined && visible(output.id) !== output.id)
  return theirs ? visibleJson(json) : json
}

function written(output: ScreeningOutput, layout: Layout): string {
  switch (layout) {
    case 'one':
      return `${jsonOf(output, 2)}\n`
    case 'lines':
      return `${jsonOf(output)}\n`
    case 'list':
      return `\n${jsonOf(output)}`
    default:
      return layout satisfies never
  }
}
