import { expect, type Page } from '@playwright/test'

/** From the request to the intake that opens by itself once the record is begun. */
export async function takeOn(staff: Page, given: string): Promise<void> {
  await staff.goto('/staff/referrals')
  await staff.getByRole('link', { name: `${given} Example`, exact: true }).click()
  await staff.getByRole('button', { name: 'Say that it was read' }).click()
  await staff.getByRole('button', { name: 'Take it' }).click()
  await expect(staff.getByRole('heading', { name: 'Say whose request it is' })).toBeVisible()
  await staff.getByRole('button', { name: 'Begin a new record' }).click()
  await staff.getByRole('button', { name: 'Begin the record' }).click()
  await staff.waitForURL(/\/staff\/people\//)
  await staff.goto('/staff/intake')
  await expect(async () => {
    await staff.reload()
    await expect(staff.getByRole('link', { name: `${given} Example`, exact: true })).toBeVisible({
      timeout: 3_000,
    })
  }).toPass({ timeout: 30_000 })
  await staff.getByRole('link', { name: `${given} Example`, exact: true }).click()
  await expect(staff.getByRole('heading', { level: 2, name: 'First talk' })).toBeVisible()
}

/** A part of a page that folds. */
export const part = (page: Page, name: string) =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) })

/** The page leads to a part by its name, and opens it. */
export const openPart = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the first talk' }).getByText(name, { exact: true }).click()

/** Answers a question of the first talk. */
export const yesOrNo = (page: Page, question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question }).getByLabel(answer, { exact: true }).check()

/** Asks what must be asked before the first talk is signed, but for the one yes at its end. */
export async function hearWhatMustBeAsked(intake: Page): Promise<void> {
  for (const name of ['Danger', 'What is going on', 'Who they are', 'Who pays', 'What they agree to'])
    await openPart(intake, name)
  const dangers = part(intake, 'Danger').getByRole('radiogroup')
  await expect(dangers).toHaveCount(9)
  for (const question of await dangers.all()) await question.getByLabel('No', { exact: true }).check()
  await intake
    .getByLabel(/^What is going on, in their own words\?/)
    .first()
    .fill('I cannot sleep and I am afraid.')
  await intake.getByLabel(/^How do we know who they are\?/).selectOption({ label: 'They said so' })
  await intake
    .getByRole('group', { name: /^What cover do they have\?/ })
    .getByLabel('No cover')
    .check()
}
