import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { determine, type Facts, isPlainDate, nextQuestion, type PlainDate } from '@handrail/eligibility'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const PROGRAMS = 'eligibility/src/programs'

interface Case {
  readonly name: string
  readonly on: PlainDate
  readonly facts: Facts
}

/** The scenarios of every program, as data. */
function scenarios(): readonly Case[] {
  const files = readdirSync(join(root, PROGRAMS), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('scenarios.yaml'),
  )
  return files.flatMap((file) => {
    const cases: readonly Case[] = parse(readFileSync(join(root, PROGRAMS, file), 'utf8'))
    return cases.filter(({ on }) => isPlainDate(on))
  })
}

/** The library as one script for a browser. */
async function bundled(): Promise<string> {
  const entry = join(root, 'eligibility/src/index.ts')
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    root: join(root, 'eligibility'),
    build: { write: false, lib: { entry, formats: ['iife'], name: 'Eligibility' } },
  })
  const [first] = Array.isArray(outputs) ? outputs : [outputs]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the library was not bundled')
  return chunk.code
}

test('Node and a browser give the same answers to every scenario', async ({ page }) => {
  const cases = scenarios()
  expect(cases.length).toBeGreaterThan(100)
  await page.goto('about:blank')
  await page.addScriptTag({ content: `${await bundled()}\nwindow.Eligibility = Eligibility` })
  const inBrowser = await page.evaluate((all) => {
    const { Eligibility } = window as unknown as { Eligibility: typeof import('@handrail/eligibility') }
    return all.map(({ facts, on }) =>
      JSON.stringify([Eligibility.determine(facts, on), Eligibility.nextQuestion(facts, on)]),
    )
  }, cases)
  const inNode = cases.map(({ facts, on }) => JSON.stringify([determine(facts, on), nextQuestion(facts, on)]))
  const different = cases.filter((_, index) => inBrowser[index] !== inNode[index]).map(({ name }) => name)
  expect(different).toEqual([])
})
