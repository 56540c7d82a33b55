import { expect, type Page, test } from '@playwright/test'
import { faultsOf, section, signInAs, usable } from './support/at-work.ts'

const LOOKS = [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const

const rest = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

for (const { width, height, ...look } of LOOKS) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('days away, who covers, and what a program asks for are usable', async ({ page }) => {
      test.setTimeout(240_000)
      const faults = faultsOf(page)
      await signInAs(page, 'supervisor', '/staff/caseloads')
      await page.getByRole('link', { name: 'Nell Sample' }).click()
      await expect(page.getByText(/Theo Testcase (covers|cubre)/).first()).toBeVisible()
      await page.getByRole('button', { name: /^(Arrange who covers|Organizar quién cubre)/ }).click()
      await page.getByRole('button', { name: /^(Back earlier|Vuelve antes)/ }).click()
      await page.getByRole('button', { name: /^(Write down days away|Anotar días de ausencia)/ }).click()
      await rest(page)
      await usable(page, width)
      await page.goto('/staff/settings/programs')
      await expect(page.getByText('Example manual of a payer, section 4')).toBeVisible()
      await page.getByRole('button', { name: /^(Confirm|Confirmar): / }).click()
      await usable(page, width)
      await page.goto('/staff/account')
      await page.getByRole('button', { name: /^(Write down days away|Anotar días de ausencia)/ }).click()
      await rest(page)
      await usable(page, width)
      expect(faults).toEqual([])
    })
  })
}

test('somebody writes down that they are away, is not suggested meanwhile, and is given somebody with a reason only', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/Chicago' })
  await signInAs(page, 'manager', '/staff/account')
  const mine = section(page, 'Days away')
  await mine.getByRole('button', { name: 'Write down days away' }).click()
  await mine.getByLabel('First day away').fill(today)
  await mine.getByLabel('Last day away').fill(today)
  await mine.getByLabel('What for?').selectOption('training')
  await mine.getByRole('button', { name: 'Save the days away' }).click()
  await expect(mine.getByText('Away now')).toBeVisible()

  await page.context().clearCookies()
  await signInAs(page, 'supervisor', '/staff/caseloads')
  await expect(page.getByText(/^Away until/)).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Assign a case manager: / })
    .first()
    .click()
  await page.getByLabel(/^Maribel Demo/).check()
  await page.getByLabel('They were asked and have no preference').check()
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByText(/They are away\. Choose somebody else/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await page.context().clearCookies()
  await signInAs(page, 'manager', '/staff/account')
  await mine.getByRole('button', { name: /^Back earlier/ }).click()
  await mine.getByLabel('First day back').fill(today)
  await mine.getByRole('button', { name: 'Save the day back' }).click()
  await expect(mine.getByText('No days away are written down.')).toBeVisible()
})
