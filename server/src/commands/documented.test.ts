import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { EXIT } from './exit.ts'
import { run } from './run.ts'

const docs = new URL('../../../docs/', import.meta.url)
const page = readFileSync(new URL('command-line.md', docs), 'utf8')
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
const [isInput, isAnswer] = ['screening-input', 'screening-answer'].map((name) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`${name}.schema.json`, docs), 'utf8'))),
)

const SETTING = /\b(?:PORT|HOST|DATABASE_URL|SMTP_URL|HANDRAIL_[A-Z0-9_]+)\b/

describe('docs/command-line.md', () => {
  it.each(examples)('shows what the schemas allow: %.80s', (text) => {
    const example = JSON.parse(text)
    const fits = 'schema' in example ? isAnswer : isInput
    expect(fits?.(example) || fits?.errors).toBe(true)
  })

  it('shows examples of input, answer, short answer and problems', () => {
    expect(examples.length).toBe(5)
  })

  it('names every option, every exit code and every setting that the help names', async () => {
    const { terminal, texts } = capturedTerminal()
    for (const command of ['start', 'screen', 'explain']) await run(['help', command], terminal)
    for (const [name] of texts.output.matchAll(new RegExp(`--[a-z]+|${SETTING.source}`, 'g'))) {
      expect(page).toContain(`\`${name}`)
    }
    const settings = page.slice(page.indexOf('\n## Settings'))
    for (const [name] of settings.matchAll(new RegExp(`(?<=\`)${SETTING.source}(?=\`)`, 'g')))
      expect(texts.output).toContain(`  ${name} `)
    for (const code of Object.values(EXIT)) expect(page).toContain(`\n| ${code} | `)
  })
})
