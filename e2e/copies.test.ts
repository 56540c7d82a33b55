import { expect, type Page, test } from '@playwright/test'
import { atWork, faultsOf, openFromIntake, signInAs, usable } from './support/at-work.ts'
import { messageWith } from './support/outbox.ts'

/** Of the demo: Ruth has a plan in effect, and nobody gave her a copy yet. */
async function openPlan(page: Page): Promise<void> {
  await openFromIntake(page, 'active', 'Ruth Example', /^(Open needs and plan|Abrir necesidades y plan)$/)
  await page.getByRole('link', { name: /^(Version|Versión) 1/ }).click()
}
const WORDS = '“I want to keep my own place and sleep through the night.”'

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('a plan is read with the person as their own copy, large and in either language', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager')
      await openPlan(page)
      await page.getByRole('link', { name: /^(Open their copy|Abrir su copia)$/ }).click()
      const sheet = page.locator('.hr-copy')
      await expect(sheet.getByRole('heading', { name: new RegExp(WORDS) }).first()).toBeVisible()
      await usable(page, width)
      await page.getByText(/^(Large|Grande)$/).click()
      for (const [name, title] of [
        [/^(Spanish|Español)$/, 'Lo que sigue'],
        [/^(English|Inglés)$/, 'What happens next'],
      ] as const) {
        await page.getByText(name).first().click()
        await expect(sheet.getByRole('heading', { name: title })).toBeVisible()
        await expect(sheet.getByRole('heading', { name: new RegExp(WORDS) }).first()).toBeVisible()
        await usable(page, width)
      }
      expect(await page.title()).not.toMatch(/Ruth|plan/i)
      expect(faults).toEqual([])
    })

    test('a link to a plan that is over says so calmly, with help on the page', async ({ page }) => {
      await page.goto(`/mine?agency=demo#${'a'.repeat(43)}`)
      await expect(
        page.getByRole('heading', { name: /^(This link does not work any more|Este enlace ya no sirve)$/ }),
      ).toBeVisible({ timeout: 20_000 })
      await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible()
      await usable(page, width)
    })
  })
}

test.describe('on a phone, in Spanish', () => {
  test.use({ viewport: { width: 360, height: 740 }, locale: 'es-US' })

  test('a link is sent, opened without an account and answered, and what is not right waits for the case manager', async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000)
    const faults = faultsOf(page)
    // At night a message waits for the morning, as it should; not so here.
    const admin = await atWork(browser, 'admin', '/staff/settings/messages')
    await admin.getByLabel('Silencio desde').fill('08:00')
    await admin.getByLabel('Silencio hasta').fill('08:00')
    await admin.getByRole('button', { name: 'Guardar', exact: true }).click()
    await expect(admin.getByText('Guardado.')).toBeVisible()
    await admin.close()

    await signInAs(page, 'manager')
    await openPlan(page)
    await expect(page.getByText('Todavía no tiene copia.')).toBeVisible()
    await page.getByRole('link', { name: 'Abrir su copia' }).click()
    // It opens as Ruth reads, which is English: today she asked for Spanish.
    await page.getByText('Español', { exact: true }).click()
    await page.getByText('Grande', { exact: true }).click()
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Guardar como PDF' }).click(),
    ])
    expect(pdf.suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d-v1-es\.pdf$/)
    await page.getByRole('button', { name: 'Mandar un enlace' }).click()
    await page.getByRole('button', { name: 'Mandarlo' }).click()
    await expect(page.getByText(/^Todavía sin abrir/)).toBeVisible()
    const message = await messageWith('/mine?')
    expect(message.replace(/https?:\S+/, '')).not.toMatch(/plan|Example/i)
    const address = new URL(message.match(/https?:\/\/\S+/)?.[0] ?? '')

    const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    await phone.goto(`${address.pathname}${address.search}${address.hash}`)
    // In the language and the size that the person asked for, whatever their phone speaks.
    await expect(phone.getByRole('heading', { level: 1, name: 'Su plan' })).toBeVisible()
    await expect(phone.locator('.hr-copy-large')).toBeVisible()
    await expect(phone.getByRole('heading', { name: new RegExp(WORDS) }).first()).toBeVisible()
    await expect(phone.getByText('Ruth Example')).toHaveCount(0)
    await usable(phone, 360)
    await phone.getByRole('button', { name: 'Algo no está bien' }).click()
    await phone.getByRole('button', { name: 'Mandarlo' }).click()
    await expect(phone.getByText('Primero escriba qué no está bien.')).toBeVisible()
    await usable(phone, 360)
    await phone.getByRole('textbox').fill('Los lunes trabajo. Mejor los martes.')
    await phone.getByRole('button', { name: 'Mandarlo' }).click()
    await expect(phone.getByText(/^Gracias/)).toBeVisible()
    expect(await phone.title()).toBe('Suyo · Handrail')
    const passes = await phone.evaluate(() => ({ ...localStorage }))
    expect(Object.keys(passes)).toEqual([expect.stringMatching(/^handrail\.answer\./)])
    await phone.getByRole('link', { name: 'Salir ya' }).click()
    await expect(phone.getByText('Su plan')).toHaveCount(0)
    // Whoever opens it again from the history learns nothing.
    const again = await phone.context().newPage()
    await again.goto(`${address.pathname}${address.search}${address.hash}`)
    await expect(again.getByRole('heading', { name: 'Esto se abrió en otro lugar' })).toBeVisible()
    await expect(again.getByText('Su plan')).toHaveCount(0)

    // It can be forgotten without leaving as well: here by the phone that had it.
    await again.evaluate((before) => Object.assign(localStorage, before), passes)
    await again.reload()
    await expect(again.getByRole('heading', { level: 1, name: 'Su plan' })).toBeVisible()
    await again.getByRole('button', { name: 'Olvidar esto en este teléfono' }).click()
    await expect(again.getByRole('heading', { name: 'Este teléfono ya lo olvidó' })).toBeFocused()
    await usable(again, 360)
    await again.reload()
    await expect(again.getByRole('heading', { name: 'Esto se abrió en otro lugar' })).toBeVisible()
    await phone.context().close()

    await page.reload()
    await expect(page.getByText('Dijo: “Los lunes trabajo. Mejor los martes.”')).toBeVisible()
    await usable(page, 360)
    await page.goto('/staff')
    await expect(page.getByText('Algo en el plan no está bien').first()).toBeVisible()
    await page.goBack()
    await page.getByRole('button', { name: 'Decir qué se hizo' }).click()
    await page.getByLabel('Se va a cambiar el plan').check()
    await page.getByLabel('En una frase').fill('Desde ahora, los martes.')
    await page.getByRole('button', { name: 'Guardarlo' }).click()
    await expect(page.getByText(/^Se va a cambiar el plan: Desde ahora/)).toBeVisible()
    expect(faults).toEqual([])
  })
})
