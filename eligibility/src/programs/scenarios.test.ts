import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Determination, Reason } from '../determination.ts'
import { determineOne } from '../determine.ts'
import { type Facts, NOT_SURE, RATHER_NOT_SAY } from '../facts.ts'
import { parseInquiry } from '../parse-facts.ts'
import { isPlainDate, type PlainDate } from '../plain-date.ts'
import { PROGRAMS } from './all.ts'
import { PROGRAM_IDS, type ProgramId } from './ids.ts'

/*
 * The scenario files: what the law and the figures say of one person on one day, written beside each program. A limit
 * in them is worked out by hand from the published figures (guideline × percentage ÷ 12), never copied from an answer.
 */

/** A reason that must be among the reasons. What a scenario leaves out may be anything. */
interface ExpectedReason {
  readonly code: string
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly figure?: number | null
  readonly limit?: number | null
  readonly limitBetween?: readonly number[]
  readonly people?: number
  readonly pctFpl?: number
  readonly open?: string
}

interface Expected {
  readonly program: ProgramId
  /** The state does not have the program, so nothing is said of it. */
  readonly absent?: true
  /** One standing, or those that the law leaves room for. */
  readonly standing?: string | readonly string[]
  /** Each must be among the reasons; an empty list means that there are none. */
  readonly reasons?: readonly ExpectedReason[]
  /** All facts that are missing, in any order. */
  readonly missing?: readonly string[]
  /** Each must be among the changes; an empty list means that there are none. */
  readonly changes?: readonly Readonly<Record<string, unknown>>[]
  /** Each must be among the figures; an empty list means that there are none. */
  readonly figures?: readonly Readonly<Record<string, unknown>>[]
  readonly confirm?: boolean
  /** All facts that are taken as usual. */
  readonly assumes?: readonly string[]
}

interface Scenario {
  readonly name: string
  readonly cite: string
  readonly on: PlainDate
  readonly facts: Facts
  readonly expect: Expected
}

const SCENARIO_KEYS = ['name', 'cite', 'on', 'facts', 'expect']
const EXPECT_KEYS = [
  'program',
  'absent',
  'standing',
  'reasons',
  'missing',
  'changes',
  'figures',
  'confirm',
  'assumes',
]
const REASON_KEYS = ['code', 'truth', 'figure', 'limit', 'limitBetween', 'people', 'pctFpl', 'open']

const root = join(import.meta.dirname, 'us')
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const files = folders
  .map(({ name }) => ({ folder: name, path: join(root, name, 'scenarios.yaml') }))
  .filter(({ path }) => existsSync(path))
  .map(({ folder, path }) => ({
    folder,
    scenarios: parse(readFileSync(path, 'utf8')) as readonly Scenario[],
  }))
const all = files.flatMap(({ scenarios }) => scenarios)

const onlyKeys = (value: object, allowed: readonly string[]): void => {
  expect(Object.keys(value).filter((key) => !allowed.includes(key))).toEqual([])
}

describe.each(files)('the scenarios of $folder', ({ scenarios }) => {
  for (const { name, facts, on, expect: expected } of scenarios) {
    it(name, () => {
      const found = determineOne(expected.program, facts, on)
      if (expected.absent) expect(found).toBeUndefined()
      else if (found) check(found, expected)
      else expect.unreachable('the state does not have the program')
    })
  }
})

const check = (found: Determination, expected: Expected): void => {
  const { standing, reasons, missing, changes, figures, confirm, assumes } = expected
  const shown = JSON.stringify(found, null, 1)
  expect([standing].flat(), shown).toContain(found.standing)
  if (missing) expect([...found.missing].sort(), shown).toEqual([...missing].sort())
  if (assumes) expect(found.assumes, shown).toEqual(assumes)
  if (confirm !== undefined) expect(found.confirmByCalling, shown).toBe(confirm)
  if (reasons) checkEach(found.reasons.map(flat), reasons, shown)
  if (changes) checkEach(found.changes, changes, shown)
  if (figures) checkEach(found.figures, figures, shown)
}

const checkEach = (found: readonly object[], expected: readonly object[], shown: string): void => {
  if (expected.length === 0) expect(found, shown).toEqual([])
  for (const one of expected) expect(found, shown).toContainEqual(atLeast(one))
}

/** The keys that are written must be there, at every depth; others may be. */
const atLeast = (written: object): object =>
  expect.objectContaining(
    Object.fromEntries(
      Object.entries(written).map(([key, value]) => [key, isRecord(value) ? atLeast(value) : value]),
    ),
  )

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const flat = ({ code, truth, open, compared }: Reason): object => ({ code, truth, open, ...compared })

describe('the scenario files', () => {
  it('stand beside every program', () => {
    const programs = folders.filter(({ name }) => existsSync(join(root, name, 'program.ts')))
    const written = new Set(files.map(({ folder }) => folder))
    expect(programs.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([])
  })

  it('hold facts that the library accepts, on real days, and nothing misspelt', () => {
    for (const scenario of all) {
      onlyKeys(scenario, SCENARIO_KEYS)
      onlyKeys(scenario.expect, EXPECT_KEYS)
      for (const reason of scenario.expect.reasons ?? []) onlyKeys(reason, REASON_KEYS)
      expect(isPlainDate(scenario.on), scenario.name).toBe(true)
      expect(scenario.cite, scenario.name).toMatch(/\S/)
      expect(parseInquiry({ on: scenario.on, facts: scenario.facts }), scenario.name).toMatchObject({
        ok: true,
      })
    }
  })

  it('give every scenario of a program a name of its own', () => {
    for (const { scenarios } of files) {
      const names = scenarios.map(({ name }) => name)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })
})

/** What every program must have at least one scenario for. */
const KINDS: Readonly<Record<string, (scenario: Scenario) => boolean>> = {
  'an answer that is as good as it gets': ({ expect: { standing } }) =>
    standing === 'likely' || standing === 'possible',
  'a no': ({ expect: { standing } }) => [standing].flat().includes('unlikely'),
  'a fact that was not asked': ({ expect: { standing } }) => standing === 'needs-facts',
}

describe('every program', () => {
  it('is listed in the order of its ids', () => {
    expect(PROGRAMS.map(({ id }) => id)).toEqual(PROGRAM_IDS)
  })

  it.each(PROGRAM_IDS)('%s has a scenario for a yes, for a no and for a fact that was not asked', (id) => {
    const own = all.filter((scenario) => scenario.expect.program === id)
    for (const [kind, fits] of Object.entries(KINDS)) expect(own.some(fits), kind).toBe(true)
  })

  it('has someone who is not sure or would rather not say', () => {
    const silent = all.filter(({ facts }) =>
      Object.values(facts).some((value) => value === NOT_SURE || value === RATHER_NOT_SAY),
    )
    const asked = new Set(silent.map((scenario) => scenario.expect.program.split('/')[0]))
    expect(
      [...new Set(PROGRAM_IDS.map((id) => id.split('/')[0]))].filter((group) => !asked.has(group)),
    ).toEqual([])
  })
})
