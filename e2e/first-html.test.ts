import { expect, test } from '@playwright/test'

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false })

  // Browsers of 2023 cannot be asked in a style whether scripts run.
  test.beforeEach(async ({ page }) => {
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll(/\(scripting: ?none\)/g, '(unheard-of: none)')
      await route.fulfill({ response: answer, body })
    })
  })

  for (const { path, lang, words } of [
    {
      path: '/en',
      lang: 'en',
      words: ['Call 988', 'text 988', 'chat', 'Call 911', 'Quick exit', '211', '1-800-662-4357'],
    },
    { path: '/es', lang: 'es', words: ['988', 'AYUDA', '911', '211', '1-800-662-4357'] },
  ]) {
    test(`${path} shows crisis help, the way out and numbers to call`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      for (const word of words) await expect(page.getByText(word).first()).toBeVisible()
      await expect(page.locator('a[href="tel:988"]').first()).toBeVisible()
      await expect(page.locator('a[href^="sms:988"]').first()).toBeVisible()
      await expect(page.locator('a[href="tel:911"]').first()).toBeVisible()
      await expect(page.locator('noscript > *').first()).toBeVisible()
      await expect(page.locator('.hr-scripted')).toBeHidden()
    })
  }

  for (const { path, call } of [
    { path: '/status?lang=en', call: 'Call 988' },
    { path: '/send?lang=en', call: 'Call 988' },
    { path: '/with/refer?lang=es', call: 'Llame al 988' },
    { path: '/status?lang=es', call: 'Llame al 988' },
  ])
    test(`${path} shows crisis help and the way out`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('link', { name: call })).toBeVisible()
      await expect(page.locator('a[href^="https://www."]').first()).toBeVisible()
      await expect(page.locator('a[href="tel:911"]')).toBeVisible()
      await expect(page.locator('noscript > *').first()).toBeVisible()
      await expect(page.locator('.hr-scripted')).toBeHidden()
    })
})

for (const path of ['/status', '/send', '/with/refer']) {
  test(`${path} shows crisis help when the scripts do not arrive`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(path)
    await expect(page.locator('a[href="tel:988"]')).toBeVisible()
    await expect(page.getByText('load it again')).toBeVisible()
  })
}

for (const { path, waits, start } of [
  { path: '/en', waits: 'The questions are on their way.', start: 'Start' },
  { path: '/es', waits: 'Las preguntas ya vienen.', start: 'Empezar' },
]) {
  test(`${path} offers no button that does nothing when the scripts do not arrive`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(path)
    await expect(page.getByText(waits)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.locator('main a[href="#by-phone"]:visible').click()
    await expect(page.locator('#by-phone a[href="tel:211"]')).toBeInViewport()
  })

  test(`${path} offers the questions once the scripts are there`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('button', { name: start, exact: true })).toBeVisible()
    await expect(page.getByText(waits)).toBeHidden()
  })
}

test.describe('for a browser that prefers Spanish', () => {
  test.use({ locale: 'es-US' })

  test('the front page is in Spanish', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  })
})
