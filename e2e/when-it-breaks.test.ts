import { expect, type Page, test } from '@playwright/test'
import { ready } from './support/answering.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** Serves the files of that name changed, as a bad release or a meddling network would. That it broke is seen on the page. */
async function spoil(page: Page, files: string, change: (script: string) => string): Promise<void> {
  await page.route(files, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: change(await answer.text()) })
  })
}

const helpStands = async (page: Page): Promise<void> => {
  for (const href of ['tel:988', 'tel:911', 'tel:211'])
    await expect(page.locator(`a[href="${href}"]:visible`).first()).toBeVisible()
}

for (const { language, broke, again } of [
  { language: 'en', broke: 'Something broke on our side', again: 'Try again' },
  { language: 'es', broke: 'Algo falló de nuestro lado', again: 'Intentar otra vez' },
]) {
  test(`when everything drawn breaks, the crisis line stands and one can try again (${language})`, async ({
    page,
  }) => {
    // The title of a question's tab is not a function any more: the outermost part of the page throws.
    await spoil(page, `**/assets/${language}-*.js`, (script) => script.replace(/\btab:/, 'tab:0,was:'))
    await page.goto(`/${language}`)
    await page.locator('main .hr-button-primary').first().click()
    await expect(page.getByText(broke)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await helpStands(page)
    await page.unrouteAll()
    await page.getByRole('link', { name: again }).click()
    await ready(page)
    await expect(page.locator('main .hr-button-primary')).toBeVisible()
  })

  test(`when the frame breaks, the crisis line stands and the page says so (${language})`, async ({
    page,
  }) => {
    await spoil(page, `**/assets/${language}-*.js`, (script) => script.replace(/\bleave:/, 'leave:{},was:'))
    await page.goto(`/${language}`)
    await expect(page.getByRole('alert').getByText(broke)).toBeVisible()
    await expect(page.getByRole('button', { name: again })).toBeVisible()
    await helpStands(page)
  })

  test(`when a script throws at the start, the first page stands as it came (${language})`, async ({
    page,
  }) => {
    await spoil(page, '**/assets/public-*.js', (script) => `throw new Error('broken');${script}`)
    await page.goto(`/${language}`)
    await expect(page.getByRole('link', { name: again })).toBeVisible()
    await helpStands(page)
  })
}

test('on a page without an account everything may break and the crisis line stands', async ({ page }) => {
  await spoil(page, '**/assets/with/*.js', (script) => script.replace(/\bskip:/g, 'skip:{},was:'))
  await page.goto('/status?lang=es')
  await expect(page.getByText('Algo falló de nuestro lado')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Llame al 988' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Intentar otra vez' })).toBeVisible()
})

test('a language that did not load is told, costs no answer, and comes at the next try', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.locator('main form input[value="not-sure"]').check()
  await page.locator('main form button[type=submit]').click()
  await page.locator('#age').fill('29')
  await page.route('**/assets/speech-es-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.getByText('Spanish did not load.')).toBeVisible()
  await expect(page.locator('#age')).toHaveValue('29')
  await page.unrouteAll()
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('#age')).toHaveValue('29')
  await expect(page.getByText('Spanish did not load.')).toBeHidden()
})

for (const { language, links, more, less } of [
  { language: 'en', links: ['Call 988', 'Text 988', 'Call 911'], more: 'All help', less: 'Less' },
  { language: 'es', links: ['988, oprima 2', 'Texto: 988', '911'], more: 'Más', less: 'Menos' },
]) {
  test(`after the first page of a phone crisis help is one line, and one tap opens it (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}`)
    await ready(page)
    const crisis = page.locator('section.hr-crisis')
    await expect(crisis.locator('a[href^="https:"]')).toBeVisible()
    await expect(crisis.getByRole('button')).toHaveCount(0)
    await page.locator('main .hr-button-primary').first().click()
    await page.locator('#zip').waitFor()
    expect((await crisis.boundingBox())?.height).toBeLessThanOrEqual(64)
    for (const name of links) {
      const target = await crisis.getByRole('link', { name, exact: true }).boundingBox()
      expect(target?.height).toBeGreaterThanOrEqual(44)
      expect(target?.width).toBeGreaterThanOrEqual(44)
    }
    await page.mouse.wheel(0, 5_000)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect((await crisis.boundingBox())?.y).toBe(0)
    await crisis.getByRole('button', { name: more }).focus()
    await page.keyboard.press('Enter')
    await expect(crisis.locator('a[href^="https:"]')).toBeVisible()
    await expect(crisis.getByRole('button', { name: less })).toBeFocused()
    await page.keyboard.press('Enter')
    expect((await crisis.boundingBox())?.height).toBeLessThanOrEqual(64)
    await page.setViewportSize({ width: 900, height: 740 })
    await expect(crisis.locator('a[href^="https:"]')).toBeVisible()
    await expect(crisis.getByRole('button')).toHaveCount(0)
  })
}
