import { expect, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'

const LOOKS = [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const

for (const { width, height, ...look } of LOOKS) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('how long each step takes, who is behind a figure, and what race says are usable', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const faults = faultsOf(page)
      await signInAs(page, 'supervisor', '/staff/waiting')
      await page.getByRole('link', { name: /^(How long each step takes|Cuánto tarda cada paso)$/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /How long does each step take|Cuánto tarda cada paso/,
      )
      await page.getByLabel(/^(Step|Paso)$/).selectOption('offered')
      await expect(
        page.getByText(/place or a case manager was offered|un lugar o un coordinador/).first(),
      ).toBeVisible()
      await usable(page, width)
      await page.getByRole('button', { name: /(People, Everybody|Personas, Todas las personas)/ }).click()
      await expect(page.getByText(/You may see|Usted puede ver/)).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await usable(page, width)
      await page.getByRole('button', { name: /^(Close the list|Cerrar la lista)$/ }).click()
      // A list of people by race is nobody's to open.
      await expect(
        page.getByText(/These figures open nobody|Estas cifras no abren a nadie|Too few|Muy pocas/).first(),
      ).toBeVisible()
      await page.goto('/staff/waiting/fairness')
      await expect(
        page.getByRole('heading', { name: /By race and ethnicity|Por raza y origen étnico/ }),
      ).toBeVisible()
      await usable(page, width)
      expect(faults).toEqual([])
    })

    test('race and ethnicity are asked in the first talk with why, and stand in the record', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const faults = faultsOf(page)
      await signInAs(page, 'intake', '/staff/waiting')
      await page.getByRole('link', { name: 'Curtis Specimen', exact: true }).click()
      await page.locator('a[href^="/staff/people/"]').first().click()
      await page.getByRole('button', { name: /(Race and ethnicity|Raza y origen étnico)$/ }).click()
      await expect(page.getByText(/Nobody has to answer|Nadie tiene que contestar/)).toBeVisible()
      await page.getByLabel(/^(They told me|Me lo dijo)$/).check()
      await page.getByLabel(/^(White|Blanca)$/).check()
      await page.getByLabel(/^(In their own words|En sus propias palabras)$/).fill(`Example ${width}`)
      await usable(page, width)
      await page.getByRole('button', { name: /^(Save|Guardar)$/ }).click()
      await expect(page.getByText(`“Example ${width}”`)).toBeVisible()
      await usable(page, width)
      expect(faults).toEqual([])
    })
  })
}
