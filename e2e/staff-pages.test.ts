import { expect, test } from '@playwright/test'
import { faultsOf, inReachOfAThumb, meetSomeone, signInAs, usable } from './support/at-work.ts'

const LOOKS = [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 1440, height: 900, locale: 'es-US', colorScheme: 'dark' },
  { width: 360, height: 740, locale: 'en-US', colorScheme: 'dark' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'light' },
] as const

const PAGES = {
  manager: ['/staff', '/staff/people'],
  intake: [
    '/staff',
    '/staff/people',
    '/staff/people/new',
    '/staff/people/emergency',
    '/staff/account',
    '/staff/settings',
  ],
  supervisor: ['/staff', '/staff/people', '/staff/people/merges'],
  admin: [
    '/staff',
    '/staff/trail',
    ...['staff', 'programs', 'sites', 'days', 'decisions', 'messages', 'sign-in', 'emergency', 'storage'].map(
      (part) => `/staff/settings/${part}`,
    ),
  ],
} as const

for (const { width, height, ...look } of LOOKS) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('the sign-in page is usable, and help in a crisis is on it', async ({ page }) => {
      const faults = faultsOf(page)
      await page.goto('/staff')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', look.locale.slice(0, 2))
      await page.getByRole('button', { name: /988/ }).click()
      await expect(page.locator('a[href="tel:988"]')).toBeVisible()
      await expect(page.locator('a[href^="sms:988"]')).toBeVisible()
      await usable(page, width)
      expect(faults).toEqual([])
    })

    for (const [who, paths] of Object.entries(PAGES) as [keyof typeof PAGES, readonly string[]][]) {
      test(`every page of ${who} is usable`, async ({ page }) => {
        test.setTimeout(120_000)
        const faults = faultsOf(page)
        await signInAs(page, who)
        for (const path of paths) {
          await page.goto(path)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
          await expect(page.getByRole('button', { name: /988/ })).toBeVisible()
          await test.step(path, () => usable(page, width))
          if (width < 400) await test.step(`${path} by thumb`, () => inReachOfAThumb(page))
        }
        expect(faults).toEqual([])
      })
    }

    test('a record, its open forms and the menus are usable', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'intake')
      await meetSomeone(page, 'Florence')
      await usable(page, width)
      for (const form of await page.locator('main section button:visible').all()) {
        if (await form.isVisible()) await form.click()
      }
      await usable(page, width)
      if (width < 400) await inReachOfAThumb(page)
      await page.locator('.hr-account-button').click()
      await usable(page, width)
      if (width < 400) await inReachOfAThumb(page)
      await page.keyboard.press('Escape')
      await page.locator('.hr-search-button').click()
      await page.getByRole('dialog').getByRole('combobox').fill('flor')
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
      await usable(page, width)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Close|Cerrar)$/ })
        .click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect(await page.title()).not.toMatch(/Florence|Example/)
      expect(new URL(page.url()).pathname).toMatch(/^\/staff\/people\/[0-9a-f-]{36}$/)
      expect(faults).toEqual([])
    })
  })
}

test('on a phone every place of a supervisor is at the foot or behind “More”, and none is off the screen', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-US' })
  const page = await context.newPage()
  await signInAs(page, 'supervisor')
  const bar = page.locator('.hr-tabbar')
  await expect(bar.getByRole('link').or(bar.getByRole('button'))).toHaveText([
    'Hoy',
    'Solicitudes',
    'Admisión',
    'Espera',
    'Personas',
    'Más',
  ])
  for (const place of await bar.locator(':scope > *').all()) await expect(place).toBeInViewport({ ratio: 1 })
  await bar.getByRole('button', { name: 'Más' }).click()
  await expect(page.getByRole('menuitem')).toHaveText([
    'Cargas',
    'Cómo van los planes',
    'Lo que pasó',
    'Ajustes',
  ])
  await usable(page, 360)
  await page.getByRole('menuitem', { name: 'Lo que pasó' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lo que pasó' })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Más' })).toHaveAttribute('aria-current', 'true')
  await context.close()
})

test('what is wrong is told once for each field, in the words that know most', async ({ page }) => {
  await signInAs(page, 'manager')
  await page.goto('/staff/people/emergency')
  await page.getByRole('button', { name: /^Open the record/ }).click()
  const lines = page.getByRole('alert').getByRole('listitem')
  await expect(lines.filter({ hasText: 'In your words' })).toHaveCount(1)
  await expect(lines.filter({ hasText: 'In your words' })).toContainText('such as')
})

test('at 200 % everything of a record is still there', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Florence')
  await usable(page, 640)
  await context.close()
})

test('forced colours leave nothing without an edge', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active' })
  const page = await context.newPage()
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Florence')
  const borders = await page
    .locator('.hr-chip, .hr-crisis-button, .mantine-Button-root')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth))
  expect(borders.filter((width) => width === '0px')).toEqual([])
  await context.close()
})
