import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, planText } from '@handrail/eligibility/words'
import type { Terminal } from '../platform/terminal.ts'
import { answerAll, type Sheet } from './answer-all.ts'
import type { Exit } from './exit.ts'
import { readOptions } from './options.ts'
import { visible } from './problems.ts'
import { refuseCommand } from './refuse-command.ts'

const RULE = `\n${'─'.repeat(72)}\n\n`

/** `handrail explain FILE`: the plan in plain words, for people. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readOptions(args, ['on', 'lines', 'language'])
  if (!read.ok) return refuseCommand('explain', read.why, terminal)
  const { language: wanted = 'en' } = read.options
  const language = LANGUAGES.find((one) => one === wanted)
  if (language === undefined) {
    const why = `--language takes ${LANGUAGES.join(' or ')}; ${JSON.stringify(wanted.slice(0, 40))} came.`
    return refuseCommand('explain', why, terminal)
  }
  const sheet: Sheet = {
    before: () => '',
    answer: ({ inquiry, on }) => {
      const text = planText(planFor(inquiry.facts, on), language).trimEnd()
      return `${inquiry.id === undefined ? '' : `${visible(inquiry.id)}\n\n`}${text}\n`
    },
    refuse: () => '',
    between: () => RULE,
    after: () => '',
    tellsEach: true,
  }
  return answerAll(read.options, sheet, terminal)
}
