import type { Page } from '@playwright/test'
import { part } from './at-intake.ts'

/** Writes what a signature takes beside the words with which an assessment began. */
export async function writeWhatIsMissing(page: Page): Promise<void> {
  await page.getByLabel('How', { exact: true }).selectOption({ label: 'In person' })
  await page.getByRole('searchbox', { name: 'Find a diagnosis' }).fill('major depr recurrent severe')
  await page.getByRole('button', { name: /^Add F33\.2 / }).click()
  await page.getByLabel('When it began').fill('2019')
  await page.getByLabel('How sure').selectOption({ label: 'Confirmed' })
  for (const area of ['Being with others', 'Staying with a task'])
    await page.getByLabel(area, { exact: true }).selectOption({ label: 'Needs help most days' })
  const before = part(page, 'What happened before')
  await before.getByLabel('From, or on').fill('2026-03-01')
  await before.getByLabel('Until (leave empty if it goes on)').fill('2026-03-11')
  await before.getByRole('button', { name: 'Add it' }).click()
  await page
    .getByRole('radiogroup', { name: /^A mental disorder limits/ })
    .getByLabel('Yes')
    .check()
  await page.getByLabel('How high the risk is').selectOption({ label: 'Low' })
  await page.getByLabel('How much care').selectOption({ label: 'A case manager' })
  await page.getByLabel('For whoever helps from here on').fill('Call after noon.')
  await page.getByLabel('Why this care is needed').fill('Without help the home is lost.')
  await page.getByLabel('How you understand what happened').fill('A grief with no place.')
}
