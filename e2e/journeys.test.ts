import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { expect, type Page, test } from '@playwright/test'
import { answerAll, isShort, ready } from './support/answering.ts'
import { pagesOf } from './support/pdf.ts'

const PHONE = { width: 360, height: 740 }
const LANGUAGES = [
  { language: 'en', crisis: 'Call 988', save: 'Save as PDF' },
  { language: 'es', crisis: '988, oprima 2', save: 'Guardar en PDF' },
] as const

test.use({ viewport: PHONE })

/** Pages that were looked at before, to the last letter. Many people meet the same question at the same place. */
const looked = new Set<string>()

/** Fails when the page is not usable for people with disabilities as far as a machine can tell. */
const accessible = async (page: Page): Promise<void> => {
  const content = await page.content()
  if (looked.has(content)) return
  looked.add(content)
  // All in the page itself, since it has no frames: otherwise each look opens a page of its own for the result.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
}

/** Everything that is a tap away, at once. */
const openAll = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '')
  })

const fitsTheScreen = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
}

/** WCAG 1.4.4: whoever reads with large text does not scroll sideways. */
const fitsAtTwiceTheTextSize = async (page: Page): Promise<void> => {
  const size = (percent: string) =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to
    }, percent)
  await size('200%')
  await fitsTheScreen(page)
  await size('')
}

/** On the paper of the United States and on that of the rest of the world; margins come from the page's own style. */
const printsOnTwoPages = async (page: Page): Promise<void> => {
  for (const format of ['Letter', 'A4'] as const)
    expect(pagesOf(await page.pdf({ format, preferCSSPageSize: true })), `pages of ${format}`).toBe(2)
}

for (const { language, crisis, save } of LANGUAGES) {
  for (const { slug, who, facts } of Object.values(EXAMPLES)) {
    test(`${who} gets a two-page plan (${language})`, async ({ page }) => {
      test.setTimeout(180_000)
      const faults: string[] = []
      page.on('pageerror', (fault) => faults.push(fault.message))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await page.clock.setFixedTime(`${ON}T15:00:00`)
      await page.goto(`/${language}`)
      await ready(page)
      await accessible(page)
      await page.locator('main .hr-button-primary').first().click()
      await answerAll(page, facts, async () => {
        await expect(page.getByRole('link', { name: crisis }).first()).toBeVisible()
        await accessible(page)
        await fitsTheScreen(page)
      })

      await accessible(page)
      await fitsTheScreen(page)
      await isShort(page)
      await openAll(page)
      await accessible(page)
      await fitsTheScreen(page)
      await fitsAtTwiceTheTextSize(page)
      const plan = readFileSync(
        new URL(`../docs/examples/${slug}/plan.${language}.md`, import.meta.url),
        'utf8',
      )
      const title = plan.split('\n')[0]?.replace(/^# /, '') ?? ''
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

      await printsOnTwoPages(page)
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: save, exact: true }).click()
      const file = await (await saved).path()
      expect(pagesOf(readFileSync(file)), 'pages of the saved file').toBe(2)

      await page.locator('#helping').check()
      await fitsTheScreen(page)
      await printsOnTwoPages(page)
      expect(faults).toEqual([])
    })
  }
}
