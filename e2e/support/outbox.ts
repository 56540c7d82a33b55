import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** Messages that the demo of this journey sent so far: without a provider each lies in a file. */
function sent(): readonly string[] {
  const half =
    Number(new URL(test.info().project.use.baseURL ?? '').port) - Number(process.env.E2E_PORT ?? 4173)
  const folder = join(process.env.E2E_DATA ?? '', String(half), 'demo', 'outbox')
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : []
}

/** The message that holds this, once it has left. */
export async function messageWith(text: string): Promise<string> {
  const found = () => sent().find((message) => message.includes(text))
  await expect.poll(() => found() !== undefined, { timeout: 30_000 }).toBe(true)
  return found() ?? ''
}
