import { expect, type Page, test } from '@playwright/test'
import { ready } from './support/answering.ts'

const LONG = 10_000_000

test.use({ viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] })

const steps = (page: Page): Promise<number> => page.evaluate(() => history.length)

/** Three taps at once, as from a script or a switch that bounces. */
const tapThrice = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      for (let tap = 0; tap < 3; tap++) element instanceof HTMLElement && element.click()
    })

test('three taps on one button leave one step behind', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  const before = await steps(page)
  await tapThrice(page, 'main .hr-button-primary')
  await page.locator('main form input[value="not-sure"]').check()
  expect(await steps(page)).toBe(before + 1)
  await tapThrice(page, 'main form button[type=submit]')
  await expect(page.locator('#age')).toBeVisible()
  expect(await steps(page)).toBe(before + 2)
  await tapThrice(page, 'a.hr-brand')
  await expect(page.locator('.nv-start')).toBeVisible()
  expect(await steps(page)).toBe(before + 3)
  await page.locator('a.hr-brand').click()
  await page.goBack()
  await expect(page.locator('#age')).toBeVisible()
})

test('the second tap of a double tap does nothing on the page that came up', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().dblclick()
  await expect(page.locator('#zip')).toBeVisible()
  expect(await page.locator('main form input:checked').count()).toBe(0)
  await page.locator('main form input[value="not-sure"]').check()
  await page.locator('main form button[type=submit]').dblclick()
  await expect(page.locator('#age')).toBeVisible()
  await expect(page.getByText(/please look at/i)).toBeHidden()
})

test('ten million pasted characters are refused in words and do not stay on the page', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.evaluate((count) => navigator.clipboard.writeText('7'.repeat(count)), LONG)
  for (const field of ['#zip', '#age']) {
    await page.locator(field).focus()
    await page.keyboard.press('Control+V')
    expect((await page.locator(field).inputValue()).length).toBeLessThanOrEqual(200)
    await page.locator('main form button[type=submit]').click()
    await expect(page.locator(field)).toHaveAttribute('aria-invalid', 'true')
    await page.locator('main form input[value="not-sure"]').check()
    await page.locator('main form button[type=submit]').click()
  }
})
