import { expect, test } from '@playwright/test'

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false })

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
    })
  }
})

test.describe('for a browser that prefers Spanish', () => {
  test.use({ locale: 'es-US' })

  test('the front page is in Spanish', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  })
})
