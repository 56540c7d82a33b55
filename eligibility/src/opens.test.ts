import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Program } from './program.ts'
import { PROGRAMS } from './programs/all.ts'
import { CHIP_BUT_FOR_MEDICAID } from './programs/us/chip/program.ts'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))
/** What must name every program: their ids, and the programs themselves. */
const WHOLE_LISTS = ['programs/ids.ts', 'programs/all.ts']

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test|\.test-model)\.ts$/.test(file) && !WHOLE_LISTS.includes(file))
  .map((file) => ({ file, text: readFileSync(`${SOURCE}${file}`, 'utf8') }))

const opening = PROGRAMS.filter(({ opens }) => opens !== null)

/** The names under which files import the programs that open Medicaid or CHIP, and their ids. */
const namesOf = async (programs: readonly Program[]): Promise<readonly string[]> => {
  const folders = files.filter(({ file }) => /^programs\/us\/[^/]+\/program\.ts$/.test(file))
  const modules = await Promise.all(
    folders.map(
      ({ file }): Promise<Readonly<Record<string, unknown>>> => import(/* @vite-ignore */ `${SOURCE}${file}`),
    ),
  )
  const exported = modules.flatMap((module) =>
    Object.entries(module)
      .filter(([, value]) => programs.some((program) => program === value))
      .map(([name]) => name),
  )
  return [...exported, ...programs.map(({ id }) => `'${id}'`)]
}

const listsIn = (text: string): readonly string[] => text.match(/\[[^[\]]*\]/g) ?? []
const namedIn = (list: string, names: readonly string[]): readonly string[] =>
  list
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim())
    .filter((each) => names.includes(each))

describe('what a program opens', () => {
  it('is said by every program that gives cover by the money of Medicaid', () => {
    const silent = PROGRAMS.filter(
      ({ stream, gives, opens }) => stream === 'medicaid' && gives === 'cover' && opens === null,
    )
    expect(silent).toEqual([])
  })

  it('is said by no program that is paid by others', () => {
    expect(opening.filter(({ stream }) => stream !== 'medicaid')).toEqual([])
  })

  it('is listed nowhere else', async () => {
    const names = await namesOf(opening)
    expect(names.length).toBe(2 * opening.length)
    const lists = files.flatMap(({ file, text }) =>
      listsIn(text)
        .map((list) => namedIn(list, names))
        .filter((named) => named.length >= 3)
        .map((named) => `${file} lists ${named.join(', ')}`),
    )
    expect(lists).toEqual([])
  })

  it('has a rule but for Medicaid wherever it is CHIP', () => {
    expect(CHIP_BUT_FOR_MEDICAID.map(({ id, only }) => ({ id, only }))).toEqual(
      PROGRAMS.filter(({ opens }) => opens === 'chip').map(({ id, only }) => ({
        id: `${id} but for medicaid`,
        only,
      })),
    )
  })
})
