import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { findChromium, howToGetChromium } from '../scripts/find-chromium.mjs'
import { ready } from './support/answering.ts'

// Browsers keep a page that was left, whole, for whoever comes back to it. The tests' own browser is told not to, and the one
// without a screen never does: not here.
const executablePath = findChromium(process.env, { whole: true })
if (executablePath === undefined) throw new Error(howToGetChromium())

const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
})

/** A page whose first question was answered with "I'm not sure", left for another page of the site. */
async function leftMidway(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/en')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.evaluate(() => Object.assign(window, { mark: true }))
  await page.goto('/es')
  return page
}

/** Each language has its own plain page to leave for. */
const OUTSIDE = /^https:/

const isTheSame = (page: Page): Promise<boolean> => page.evaluate(() => 'mark' in window)

test('somebody who comes back finds the page as it was', async ({ context }) => {
  // A browser keeps a page while it has room for it: on a busy machine it may let one go.
  await expect(async () => {
    const page = await leftMidway(context)
    await page.goBack({ waitUntil: 'commit' })
    expect(await isTheSame(page)).toBe(true)
  }).toPass()
})

test('a page that was left is not kept once another leaves by the quick exit', async ({ context }) => {
  const page = await leftMidway(context)
  await context.route(OUTSIDE, (route) => route.fulfill({ body: 'sunny' }))
  const other = await context.newPage()
  await other.goto('/en')
  await ready(other)
  await other.getByRole('link', { name: 'Quick exit' }).click()
  for (const each of [other, page]) await expect(each).toHaveURL(OUTSIDE)
  await page.goBack({ waitUntil: 'commit' })
  expect(await isTheSame(page)).toBe(false)
})
