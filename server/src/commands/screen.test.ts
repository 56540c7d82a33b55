import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as tick } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { MOST_BYTES } from '../platform/split-json.ts'
import { screen } from './screen.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-screen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DAY = ['--on', '2026-11-23']
const TEXAS = '{"state":"TX","age":29}'
const OHIO = '{"id":"b","facts":{"state":"OH","age":40}}'

async function run(input: string | Uint8Array, args: readonly string[] = DAY, file = '-') {
  const { terminal, texts } = capturedTerminal(input)
  const exit = await screen([file, ...args], terminal)
  return { exit, ...texts }
}

/** What came out, one value for each line. */
const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** The first problem of a single inquiry. */
async function problemOf(input: string | Uint8Array) {
  const { exit, output, errors } = await run(input)
  const answer = JSON.parse(output)
  expect(answer.schema).toBe('handrail/screening-problems/1')
  return { exit, errors, ...answer.problems[0] }
}

describe('one inquiry', () => {
  it('is answered for every program of the state, with the next question', async () => {
    const { exit, output, errors } = await run(TEXAS)
    const answer = JSON.parse(output)
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(Object.keys(answer)).toEqual(['schema', 'on', 'determinations', 'next'])
    expect(answer).toMatchObject({ schema: 'handrail/screening-answer/1', on: '2026-11-23' })
    expect(answer.determinations.length).toBeGreaterThan(25)
    expect(answer.next).toEqual({ question: 'coverage', facts: expect.arrayContaining(['hasMedicaid']) })
    expect(output).toMatch(/^\{\n {2}"schema"/)
  })

  it('may be written over several lines, with a byte order mark and windows line ends', async () => {
    const written = JSON.stringify({ id: 'a', on: '2026-02-01', facts: { state: 'TX' } }, null, 2)
    const { exit, output } = await run(`\uFEFF${written.replaceAll('\n', '\r\n')}\r\n`, [])
    expect(exit).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ id: 'a', on: '2026-02-01' })
    expect(Object.keys(JSON.parse(output)).slice(0, 3)).toEqual(['schema', 'id', 'on'])
  })

  it('is answered in short with --standings', async () => {
    const { output } = await run(TEXAS, [...DAY, '--standings'])
    const { schema, standings } = JSON.parse(output)
    expect(schema).toBe('handrail/screening-standings/1')
    expect(standings['medicaid/adult']).toEqual({ standing: 'unlikely', missing: [] })
    expect(standings['private/plan']).toMatchObject({ standing: 'needs-facts' })
  })

  it('keeps its own day against --on, and without any day is told the day of today', async () => {
    const own = await run('{"on":"2026-01-05","facts":{"state":"TX"}}')
    expect(JSON.parse(own.output).on).toBe('2026-01-05')
    const none = await run(`${TEXAS}\n${TEXAS}\n`, [])
    expect(none.errors).toMatch(/^No day was named, so the answers are for today, \d{4}-\d\d-\d\d\. .*\n$/)
  })

  it('is asked again for the same answer, to the letter', async () => {
    expect((await run(TEXAS)).output).toBe((await run('{"age":29,"state":"TX"}')).output)
  })
})

describe('what is wrong with one inquiry', () => {
  it.each([
    ['{"age":-1}', { path: ['age'], code: 'out-of-range', got: '-1' }],
    ['{"householdSize":0}', { path: ['householdSize'], code: 'out-of-range', got: '0' }],
    [
      '{"householdMonthlyIncome":-0.01}',
      { path: ['householdMonthlyIncome'], code: 'out-of-range', got: '-0.01' },
    ],
    ['{"householdMonthlyIncome":1e999}', { path: ['householdMonthlyIncome'], got: 'Infinity' }],
    ['{"state":"XX"}', { path: ['state'], code: 'not-accepted', got: '"XX"' }],
    ['{"facts":{"state":"tx"}}', { path: ['facts', 'state'], code: 'not-accepted', got: '"tx"' }],
    ['{"stat":"TX"}', { path: ['stat'], code: 'unknown-fact' }],
    ['{"on":"2026-02-30","facts":{}}', { path: ['on'], code: 'not-a-date', got: '"2026-02-30"' }],
    ['{"on":"99999-01-01","facts":{}}', { path: ['on'], code: 'not-a-date' }],
    ['{"id":7,"facts":{}}', { path: ['id'], code: 'wrong-type', got: '7' }],
    ['{"fact":{}}', { path: ['fact'], code: 'unknown-fact' }],
    ['"TX"', { path: [], code: 'not-an-object', got: '"TX"' }],
    ['null', { path: [], code: 'not-an-object', got: 'null' }],
    ['{"facts":[]}', { path: ['facts'], code: 'not-an-object', got: 'a list of 0' }],
    ['{"__proto__":{"age":5}}', { path: ['__proto__'], code: 'unknown-fact' }],
    ['{"facts":{"__proto__":1}}', { path: ['facts', '__proto__'], code: 'unknown-fact' }],
    ['{"constructor":{"prototype":{}}}', { path: ['constructor'], code: 'unknown-fact' }],
    [
      '{"state":"TX","state":"OH"}',
      { path: ['state'], code: 'duplicate-key', got: '"state":"OH"} at column 15' },
    ],
    ['{"state":TX}', { path: ['state'], code: 'not-json', got: 'TX} at column 10' }],
    ['{"state":"TX"', { path: [], code: 'not-json', got: 'the end at column 14' }],
    ['{"state":"TX",\n', { path: [], code: 'not-json', got: 'the end at column 15' }],
    ['{\n  "state": "TX",\n  "age":\n\n', { path: ['age'], got: 'the end at line 3, column 9' }],
    ['{\r\n  "facts": {\r\n    "age": 29\r\n', { path: ['facts'], got: 'the end at line 3, column 14' }],
    ['{\n  "county": "Har', { path: ['county'], got: '"Har at line 2, column 13' }],
    ['{\n  "state": TX\n}\n', { path: ['state'], code: 'not-json', got: 'TX at line 2, column 12' }],
    ['TX', { path: [], code: 'not-json', got: 'TX at column 1' }],
    [`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, { code: 'too-deep' }],
  ])('is named with its place, what came and what is accepted: %.60s', async (input, expected) => {
    const problem = await problemOf(input)
    expect(problem).toMatchObject({ exit: 2, ...expected })
    expect(problem.accepted.length).toBeGreaterThan(5)
    expect(problem.got.length).toBeLessThan(100)
  })

  it.each([
    [
      '{"state":"OH","county":"Harris County"}',
      ['county'],
      '"Harris County"',
      'Ohio, such as "Adams County"',
    ],
    [
      '{"facts":{"state":"TX","county":"harris"}}',
      ['facts', 'county'],
      '"harris"',
      'such as "Harris County"',
    ],
    ['{"state":"LA","county":"Orleans County"}', ['county'], '"Orleans County"', 'such as "Orleans Parish"'],
    ['{"state":"DC","county":"Ward Eight"}', ['county'], '"Ward Eight"', 'such as "District of Columbia"'],
  ])('is a county that does not lie in the state: %s', async (input, path, got, accepted) => {
    const problem = await problemOf(input)
    expect(problem).toMatchObject({ exit: 2, path, code: 'contradiction', got })
    expect(problem.accepted).toContain(accepted)
    expect(problem.errors).toContain(`${path.join('.')} contradicts another fact: ${got}. Accepted: a county`)
  })

  it.each([
    '{"state":"TX","county":"Harris County"}',
    '{"state":"NM","county":"Doña Ana County"}',
    '{"state":"VA","county":"Richmond city"}',
    '{"state":"CT","county":"Hartford County"}',
    '{"state":"CT","county":"Capitol Planning Region"}',
    '{"state":"TX","county":"not-sure"}',
    '{"state":"rather-not-say","county":"Harris County"}',
    '{"county":"Harris County"}',
  ])('is not a county that may lie there: %s', async (input) => {
    expect((await run(input)).exit).toBe(0)
  })

  it('is told in words as well, each problem on its line', async () => {
    const { exit, errors } = await run('{"state":"XX","age":"old","householdSize":0}')
    expect(exit).toBe(2)
    expect(errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^state is not accepted: "XX"\. Accepted: .+\.$/),
      expect.stringMatching(/^age is of the wrong kind: "old"\. Accepted: .+\.$/),
      expect.stringMatching(/^householdSize is out of range: 0\. Accepted: .+\.$/),
    ])
  })

  it('cannot move the cursor of a terminal', async () => {
    const { errors } = await run('{"\\u001b[2J\\u009b2Jage":1}')
    expect(errors).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('is cut when it is long', async () => {
    const { output, errors } = await run(`{"county":"${'x'.repeat(500_000)}","${'k'.repeat(100_000)}":1}`)
    expect(output.length).toBeLessThan(1000)
    expect(errors.length).toBeLessThan(1000)
  })

  it('is named at most a hundred times; the rest is counted', async () => {
    const keys = Array.from({ length: 30_000 }, (_, n) => `"k${n}":1`)
    const { output, errors } = await run(`{${keys.join(',')}}`)
    const { problems, moreProblems } = JSON.parse(output)
    expect({ problems: problems.length, moreProblems }).toEqual({ problems: 100, moreProblems: 29_900 })
    expect(errors).toMatch(/29900 more problems like these\.\n$/)
  })

  it.each([
    ['a text of ten million letters', `{"county":"${'x'.repeat(10_000_000)}"}`],
    ['ten million letters over two lines', `{\n"county":"${'x'.repeat(10_000_000)}"}`],
  ])('is that it is too long: %s', async (_what, input) => {
    expect(await problemOf(input)).toMatchObject({ exit: 2, code: 'too-long', got: 'more than 1 MB' })
  })

  it.each([
    ['latin-1', Buffer.from('{"county":"Doña Ana County"}', 'latin1')],
    ['utf-16', Buffer.from(`\uFEFF{\n"state":"TX"\n}`, 'utf16le')],
    ['half a letter', Buffer.from('{"county":"Doñ"}').subarray(0, 14)],
    ['no text at all', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ])('is that it is not UTF-8: %s', async (_what, input) => {
    expect(await problemOf(input)).toMatchObject({ exit: 2, code: 'not-text' })
  })
})

describe('one inquiry a line', () => {
  it('is answered line by line, in order, with its line and id', async () => {
    const { exit, output } = await run(`${TEXAS}\n\n${OHIO}\n`)
    const answers = linesOf(output)
    expect(exit).toBe(0)
    expect(answers.map(({ line, id }) => ({ line, id }))).toEqual([{ line: 1 }, { line: 3, id: 'b' }])
    expect(Object.keys(answers[1])).toEqual(['schema', 'id', 'line', 'on', 'determinations', 'next'])
  })

  it('is answered though others are bad; those are named, counted, and told by the exit code', async () => {
    const long = `{"county":"${'x'.repeat(MOST_BYTES)}"}`
    const bad = ['not json', long, '{"facts":{"age":200},"id":"c"}', '{"age":1,"age":2}', '[1]', '{"a":']
    const { exit, output, errors } = await run([TEXAS, ...bad, OHIO].join('\r\n'))
    const answers = linesOf(output)
    expect(exit).toBe(1)
    expect(answers.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(answers.slice(1, 7).map(({ problems }) => problems[0].code)).toEqual([
      'not-json',
      'too-long',
      'out-of-range',
      'duplicate-key',
      'not-an-object',
      'not-json',
    ])
    expect(answers[3]).toMatchObject({ id: 'c', line: 4 })
    expect(answers[7]).toMatchObject({ id: 'b', determinations: expect.any(Array) })
    expect(errors).toBe('6 of 8 inquiries could not be answered.\n')
  })

  it('is answered when a line is not text', async () => {
    const input = Buffer.concat([
      Buffer.from(`${TEXAS}\n`),
      Buffer.from([0xff, 10]),
      Buffer.from(`${OHIO}\n`),
    ])
    const { exit, output } = await run(input)
    expect(exit).toBe(1)
    expect(linesOf(output).map(({ problems }) => problems?.[0].code)).toEqual([
      undefined,
      'not-text',
      undefined,
    ])
  })

  it('is answered when the first line is the bad one', async () => {
    const { exit, output } = await run(`{"state":\n${TEXAS}\n`)
    expect(exit).toBe(1)
    expect(linesOf(output)[1]).toMatchObject({ line: 2, on: '2026-11-23' })
  })

  it('stays one line when it is alone and that was asked for, by option or by the name of the file', async () => {
    const asked = await run(`${TEXAS}\n`, [...DAY, '--lines'])
    const file = join(folder, 'one.ndjson')
    writeFileSync(file, `${TEXAS}\n`)
    const named = await run('', DAY, file)
    expect(linesOf(asked.output)).toMatchObject([{ line: 1 }])
    expect(named.output).toBe(asked.output)
    expect((await run('nope\n', [...DAY, '--lines'])).exit).toBe(2)
  })
})

describe('a list of inquiries', () => {
  it('is answered with a list', async () => {
    const { exit, output } = await run(`[\n  ${TEXAS},\n  ${OHIO}\n]\n`)
    expect(exit).toBe(0)
    expect(JSON.parse(output)).toMatchObject([
      { line: 2, item: 1, on: '2026-11-23' },
      { line: 3, item: 2, id: 'b' },
    ])
  })

  it('may be empty', async () => {
    expect(await run('[]')).toEqual({ exit: 0, output: '[\n]\n', errors: '' })
  })

  it.each([
    [`[${TEXAS},{"a" 1},${OHIO}]`, [undefined, 'not-json', undefined]],
    [`[${TEXAS},]`, [undefined, 'not-json']],
    [`[${TEXAS},`, [undefined, 'not-closed']],
    [`[${TEXAS}`, [undefined, 'not-closed']],
    [`[${TEXAS},{"state":"OH","age":`, [undefined, 'not-closed']],
    ['['.repeat(10_000), ['too-deep']],
    [`[${TEXAS}] ${OHIO}`, [undefined, 'not-expected']],
    [`[{"county":"${'x'.repeat(MOST_BYTES)}"},${OHIO}]`, ['too-long', undefined]],
  ])('stays a list when something in it is bad: %.60s', async (input, codes) => {
    const { exit, output } = await run(input)
    expect(exit).toBe(JSON.parse(output).length === 1 ? 2 : 1)
    expect(
      JSON.parse(output).map((one: { problems?: { code: string }[] }) => one.problems?.[0]?.code),
    ).toEqual(codes)
  })
})

describe('a list that was cut, or is not well closed', () => {
  it.each<
    [
      input: string,
      problem: { line: number; path?: readonly string[]; got: string; accepted: string | RegExp },
    ]
  >([
    [
      `[${TEXAS},`,
      {
        line: 1,
        path: [],
        got: `the end at line 1, column ${TEXAS.length + 3}`,
        accepted: 'an object of facts',
      },
    ],
    [
      `[\n${TEXAS}\n`,
      { line: 2, got: `the end at line 2, column ${TEXAS.length + 1}`, accepted: '"," or "]"' },
    ],
    [
      `[${TEXAS},\n\n {"age":`,
      { line: 3, path: ['age'], got: 'the end at column 9', accepted: /a value, such as/ },
    ],
    [
      `[${TEXAS},\n{\n  "facts": {\n    "age": 3`,
      { line: 2, path: ['facts'], got: 'the end at line 4, column 13', accepted: '"," or "}"' },
    ],
    [
      `[${TEXAS},\n{\n  "county": "Har`,
      { line: 2, path: ['county'], got: '"Har at line 3, column 13', accepted: /double quote/ },
    ],
    [`[${TEXAS}}`, { line: 1, got: `} at line 1, column ${TEXAS.length + 2}`, accepted: '"," or "]"' }],
  ])('is told with the place and what was expected: %j', async (input, { line, ...problem }) => {
    const { output } = await run(input)
    const last = JSON.parse(output).at(-1)
    expect(last).toMatchObject({ line, item: 2 })
    const { accepted, ...rest } = problem
    expect(last.problems).toMatchObject([{ code: 'not-closed', ...rest }])
    if (typeof accepted === 'string') expect(last.problems[0].accepted).toBe(accepted)
    else expect(last.problems[0].accepted).toMatch(accepted)
  })

  it('is told of up to the letter within which it ended', async () => {
    const { output } = await run(Buffer.from('[{"state":"OH","county":"Ñu').subarray(0, 26))
    expect(JSON.parse(output)[0].problems).toMatchObject([
      { path: ['county'], code: 'not-closed', got: '" at column 25' },
    ])
  })

  it('says where something comes after it', async () => {
    const { output } = await run(`[${TEXAS}]\n\n  ${OHIO}`)
    expect(JSON.parse(output)[1]).toMatchObject({
      line: 3,
      problems: [{ code: 'not-expected', got: 'something after the list, at line 3, column 3' }],
    })
  })
})

describe('an item of a list that is not JSON', () => {
  it.each([
    [`[${TEXAS},{"a" 1}]`, `1} at column ${TEXAS.length + 8}`],
    [`[${TEXAS},\n  {"a":\n   tru}]`, 'tru} at line 3, column 4'],
    [`[${TEXAS},]`, `nothing at column ${TEXAS.length + 3}`],
  ])('is told with its place in the file: %j', async (input, got) => {
    const { output } = await run(input)
    expect(JSON.parse(output)[1].problems).toMatchObject([{ code: 'not-json', got }])
  })
})

describe('the command itself', () => {
  it.each(['', '\n \r\n', '\uFEFF'])('says that the input is empty: %j', async (input) => {
    const { exit, output, errors } = await run(input)
    expect({ exit, output }).toEqual({ exit: 2, output: '' })
    expect(errors).toMatch(/^The standard input is empty\. It should hold facts/)
  })

  it.each([
    [[], 'Name a file'],
    [['a', 'b'], 'Name one file; 2 came'],
    [['-', '--on'], '--on needs a value'],
    [['-', '--on', '23.11.2026'], '"23.11.2026" came'],
    [['-', '--on=2026-02-30'], '"2026-02-30" came'],
    [['-', '--on', '2026-01-01', '--on', '2026-01-02'], '--on is given twice'],
    [['-', '--standings=yes'], '--standings takes no value'],
    [['-', '--standing'], 'There is no option --standing here'],
    [['-', '-s'], 'There is no option -s here'],
    [['-', '--no-lines'], 'There is no option --no-lines here'],
    [['-', '--language', 'es'], 'There is no option --language here'],
    [['-', '--__proto__'], 'There is no option --__proto__ here'],
    [[join(folder, 'nothing-here')], 'There is no file'],
    [[folder], 'is a folder'],
    [['a\0b'], 'not the name of a file'],
    [['x'.repeat(5000)], 'not the name of a file'],
  ])('says what is wrong with %j', async (args, why) => {
    const { terminal, texts } = capturedTerminal(TEXAS)
    expect(await screen(args, terminal)).toBe(2)
    expect(texts.errors).toContain(why)
    expect(texts.errors).not.toMatch(/\n\s+at /)
    expect(texts.output).toBe('')
  })

  it('waits for a reader that is slower, and reads no further meanwhile', async () => {
    let given = 0
    function* endless() {
      for (;;) {
        given += 1
        yield Buffer.from(`${TEXAS}\n`.repeat(10))
      }
    }
    const { terminal } = capturedTerminal(endless())
    let written = 0
    terminal.output.write = () => {
      written += 1
      return false
    }
    void screen(['-', ...DAY], terminal)
    for (let turn = 0; turn < 500; turn += 1) await tick()
    expect(written).toBe(1)
    expect(given).toBeLessThan(40)
  })
})

describe('letters that show nothing', () => {
  const UNSEEN = /[\p{Cc}\p{Cf}]/u

  it.each([
    ['the name of a fact', '{"a\u202Eb":1}'],
    ['the id of an inquiry', '{"id":"a\u202Eb","facts":{}}'],
    ['an id whose letters are joined', '{"id":"a\u200Bb","facts":{"state":"TX"}}'],
    ['a county', '{"state":"TX","county":"Har\u202Eris\u0085"}'],
    ['a text that is not JSON', '{"state":T\u202EX}'],
  ])('are written as their numbers in %s', async (_, input) => {
    const { output, errors } = await run(input)
    expect((output + errors).replaceAll('\n', '')).not.toMatch(UNSEEN)
    expect(output).toMatch(/\\u(202e|200b)/)
    JSON.parse(output)
  })
})

describe('one bad inquiry and no other', () => {
  it.each([
    ['on a line', '{"age":-1}\n', ['--lines']],
    ['in a list', '[{"age":-1}]', []],
    ['by itself', '{"age":-1}', []],
  ])('%s ends as the document says', async (_, input, args) => {
    expect((await run(input, [...DAY, ...args])).exit).toBe(2)
  })
})

describe('lines that end in a carriage return alone', () => {
  it.each([[[]], [['--lines']]])('are named for what they are (%j)', async (args) => {
    const { exit, output } = await run('{"state":"TX"}\r{"state":"OH"}\r', [...DAY, ...args])
    expect(exit).toBe(2)
    expect(JSON.parse(output).problems[0]).toMatchObject({
      got: expect.stringContaining('carriage return alone'),
    })
  })

  it('do no harm within one inquiry', async () => {
    expect((await run('{"state":"TX",\r"age":29}\r')).exit).toBe(0)
  })
})

it('takes a county whose accents a keyboard wrote apart', async () => {
  expect((await run('{"state":"NM","county":"Do\u00F1a Ana County"}'.normalize('NFD'))).exit).toBe(0)
})
