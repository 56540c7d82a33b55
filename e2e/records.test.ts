import { expect, type Page, test } from '@playwright/test'
import { faultsOf, meetSomeone, signInAs } from './support/at-work.ts'

/** A card of the record, by its title. */
const card = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).last()

async function notTelling(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add someone who must not know' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Rosa Muestra')
  await page.getByLabel('Who they are to the person').fill('mother')
  await page.getByLabel('Phone number').fill('512-555-0134')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Do not tell Rosa Muestra, mother').first()).toBeVisible()
}

test('whom the person does not want told is named while somebody writes them down, and kept only with a reason', async ({
  page,
}) => {
  const faults = faultsOf(page)
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Odette')
  await notTelling(page)
  const around = card(page, 'People around them')
  await around.getByRole('button', { name: 'Add a supporter' }).click()
  await around.getByLabel('Name').fill('R.')
  await around.getByLabel('Who they are to them').fill('Mom')
  await expect(around.getByText('Do not tell Rosa Muestra, mother')).toBeVisible()
  await around.getByLabel(/May be called/).check()
  await expect(around.getByText('so they cannot be called')).toBeVisible()
  await around.getByRole('button', { name: 'Save' }).click()
  await expect(around.getByText(/must not even know/).first()).toBeVisible()
  await around.getByLabel(/May be called/).uncheck()
  await around.getByLabel('Keep it in the record anyway').check()
  await around.getByRole('button', { name: 'Save' }).click()
  await expect(around.getByText('Fill this in.').first()).toBeVisible()
  await around.getByLabel('Why it is right to keep it').fill('She drives Odette to work.')
  await around.getByRole('button', { name: 'Save' }).click()
  await expect(around.getByText('Must not be told')).toBeVisible()
  await expect(around.getByText('Kept here because: She drives Odette to work.')).toBeVisible()
  expect(faults).toEqual([])
})

test('a number of somebody who must not know takes no message', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Ottilie')
  await notTelling(page)
  const reach = card(page, 'How to reach them')
  await reach.getByRole('button', { name: 'Add a number or address' }).click()
  await reach.getByLabel('Phone number').fill('(512) 555-0134')
  await expect(reach.getByText('Do not tell Rosa Muestra, mother')).toBeVisible()
  await reach.getByRole('radio', { name: 'Only a first name' }).check()
  await expect(reach.getByText('nothing may be left or sent here')).toBeVisible()
  await reach.getByRole('radio', { name: 'No text' }).check()
  await reach.getByLabel('Keep it in the record anyway').check()
  await reach.getByLabel('Why it is right to keep it').fill('They share this phone. Ask for Ottilie.')
  await reach.getByRole('button', { name: 'Save' }).click()
  await expect(reach.getByText('Must not be told')).toBeVisible()
})

test('a supporter can be changed and let go, and what they may be called for is shown', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Olympia')
  const around = card(page, 'People around them')
  await around.getByRole('button', { name: 'Add a supporter' }).click()
  await around.getByLabel('Name').fill('Lee Sample')
  await around.getByLabel('Who they are to them').fill('neighbor')
  await around.getByLabel(/May be called/).check()
  await around.getByRole('button', { name: 'Save' }).click()
  await expect(around.getByText('May be called when we cannot reach the person.')).toBeVisible()
  await around.getByRole('button', { name: 'Change: Lee Sample' }).click()
  await around.getByLabel('Phone number').fill('713-555-0166')
  await around.getByRole('button', { name: 'Save' }).click()
  await expect(around.getByRole('link', { name: '713-555-0166' })).toBeVisible()
  await around.getByRole('button', { name: 'No longer a supporter: Lee Sample' }).click()
  await around.getByLabel('Last day').fill('2026-01-02')
  await around.getByRole('button', { name: 'No longer a supporter' }).click()
  await expect(around.getByText('neighbor, until Fri, Jan 2')).toBeVisible()
  await expect(around.getByRole('button', { name: 'Change: Lee Sample' })).toHaveCount(0)
})
