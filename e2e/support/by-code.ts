import { expect, type Page } from '@playwright/test'

/** The private code that a page shows once. */
export const codeOn = async (page: Page): Promise<string> =>
  (await page.locator('.ow-code-signs, .hr-code').first().textContent()) ?? ''

/** Looks with a private code how it stands, without an account. */
export async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto('/status?lang=en')
  await page.getByLabel('Private code').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Show it' }).click()
}

/** Sends what the navigator found to the agency, with a name and a number. */
export async function sendTheResult(page: Page, given: string): Promise<void> {
  await page.getByRole('button', { name: 'Send this to Example County Care' }).click()
  await page.getByLabel('What would help?').fill('Somebody who helps me with papers.')
  await page.getByLabel('First name', { exact: true }).fill(given)
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Phone number').fill('713-555-0147')
  await page.getByLabel('You may contact me').check()
  await page.getByLabel('I have read what will be sent').check()
  await page.getByRole('button', { name: 'Send it to' }).click()
  await expect(page.getByRole('heading', { name: 'It has arrived' })).toBeVisible()
}
