import { planFor } from '@handrail/eligibility/plan'
import { planText } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { explain } from './explain.ts'

const DAY = '2026-11-23'
const TEXAS = { state: 'TX', age: 29, hasMedicaid: false } as const
const OHIO = { state: 'OH', age: 40 } as const

async function run(input: string, ...args: string[]) {
  const { terminal, texts } = capturedTerminal(input)
  const exit = await explain(['-', '--on', DAY, ...args], terminal)
  return { exit, ...texts }
}

describe('explain', () => {
  it('prints the plan of one person', async () => {
    const { exit, output, errors } = await run(JSON.stringify(TEXAS))
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(output.trimEnd()).toBe(planText(planFor(TEXAS, DAY), 'en').trimEnd())
    expect(output).toMatch(/988/)
  })

  it('speaks Spanish when asked to', async () => {
    const { output } = await run(JSON.stringify(TEXAS), '--language', 'es')
    expect(output.trimEnd()).toBe(planText(planFor(TEXAS, DAY), 'es').trimEnd())
  })

  it('puts a rule between the plans of several people, with their ids', async () => {
    const { exit, output } = await run(JSON.stringify([TEXAS, { id: 'the second one', facts: OHIO }]))
    const [first = '', second = ''] = output.split(`\n${'─'.repeat(72)}\n\n`)
    expect(exit).toBe(0)
    expect(first.trimEnd()).toBe(planText(planFor(TEXAS, DAY), 'en').trimEnd())
    expect(second.trimEnd()).toBe(`the second one\n\n${planText(planFor(OHIO, DAY), 'en').trimEnd()}`)
  })

  it('names a bad line among good ones and goes on', async () => {
    const { exit, output, errors } = await run(`{"age":-1}\n${JSON.stringify(TEXAS)}\nnope\n`)
    expect(exit).toBe(1)
    expect(output.trimEnd()).toBe(planText(planFor(TEXAS, DAY), 'en').trimEnd())
    expect(errors.split('\n')).toEqual([
      expect.stringMatching(/^Line 1: age is out of range: -1\. /),
      expect.stringMatching(/^Line 3: This is not JSON: nope at column 1\. /),
      '2 of 3 inquiries could not be answered.',
      '',
    ])
  })

  it('has nothing to print for a bad inquiry', async () => {
    expect(await run('{"age":-1}')).toMatchObject({ exit: 2, output: '' })
  })

  it.each([
    [['--language', 'fr'], '--language takes en or es; "fr" came.'],
    [['--language'], '--language needs a value after it.'],
    [['--standings'], 'There is no option --standings here.'],
  ])('says what is wrong with %j', async (args, why) => {
    const { exit, errors } = await run('{}', ...args)
    expect({ exit, first: errors.split('\n')[0] }).toEqual({ exit: 2, first: why })
  })
})
