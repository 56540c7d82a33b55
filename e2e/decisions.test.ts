import { expect, type Page, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })
test.setTimeout(90_000)

/** Somebody's intake from the board, and what must be there before they are decided about. */
async function openDecision(page: Page, nth: number): Promise<void> {
  await page.goto('/staff/intake')
  const rows = page.getByRole('link', { name: /^(Open|Abrir)/ })
  await rows.nth(nth).click()
  await page.getByRole('link', { name: /^(Papers and decisions|Papeles y decisiones)$/ }).click()
  await expect(page).toHaveURL(/\/decision$/)
}

const SUBSTITUTES = {
  'Who they are': 'Two witnesses',
  'Where they stay': 'Word of an outreach worker',
  'What they live on': 'Says they have no income',
  Diagnosis: 'The evaluation has a day',
  'How they get through the day': 'Word of an outreach worker',
  'That they want this': 'Said before a witness',
} as const

test('papers are gathered, a notice says what is missing, and a no says how to appeal', async ({ page }) => {
  const faults = faultsOf(page)
  await signInAs(page, 'intake')
  await openDecision(page, 0)
  await page.getByRole('button', { name: 'Begin to gather papers' }).click()
  await page.getByLabel('For which program?').selectOption({ index: 1 })
  await page.getByLabel('County or state').check()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Get 7 more papers' })).toBeVisible()
  await usable(page, 1280)

  await page.getByRole('button', { name: 'Make the notice of what is missing' }).click()
  await page.getByRole('button', { name: 'Read it: What is missing' }).click()
  const letter = page.getByRole('article', { name: /What we still need from you|Lo que todavía/ })
  await expect(letter).toContainText('988')
  await usable(page, 1280)

  for (const [item, substitute] of Object.entries(SUBSTITUTES)) {
    await page.getByRole('button', { name: `Something else in its place: ${item}` }).click()
    await page.getByLabel('What stands in for it?').selectOption(substitute)
    await page.getByLabel('What they said').fill('Said so in the first talk.')
    await page.getByLabel('Who said it?').fill('Casey Example')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('button', { name: `It does not do: ${item}` })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Does not apply: Who else may decide' }).click()
  await page.getByLabel('In your words').fill('Decides for themselves.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Decide what is still open' })).toBeVisible()

  await page.getByRole('button', { name: 'Decide: Does the program take them?' }).click()
  await page.getByLabel('Do not approve').check()
  await page.getByLabel('Stays in our area').selectOption('Not met')
  await page.getByLabel('Why, in your words').fill('Moved to another county last month.')
  await page.getByRole('button', { name: 'Sign the decision' }).click()
  await expect(page.getByRole('alert')).toContainText('Name somewhere else to ask.')
  await page.getByLabel('Where else can they ask?').fill('Example Neighbor Clinic')
  await page.getByLabel('Something that was said').fill('Lives with a sister in the next county.')
  await page.getByLabel('Who said it?').fill('Casey Example')
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Sign the decision' }).click()
  await expect(page.getByRole('heading', { name: 'Give them the notice' })).toBeVisible()
  await page.getByRole('button', { name: 'Read it: Not approved' }).click()
  await page.getByText('English', { exact: true }).first().click()
  const no = page.getByRole('article', { name: 'This was not approved' })
  for (const part of ['You may appeal. Ask for it by', 'Example Neighbor Clinic', 'If you have more to show'])
    await expect(no).toContainText(part)
  await usable(page, 1280)

  await page.getByRole('button', { name: 'Agree on a fee' }).click()
  await page.getByLabel('What the household lives on each month, in dollars').fill('900')
  await page.getByLabel('How many people live on it?').fill('1')
  await page.getByLabel('Who agreed?').selectOption('The person')
  await page.getByRole('button', { name: 'Count and keep it' }).click()
  await expect(page.getByText('Pays 0 percent of the full fee')).toBeVisible()
  await usable(page, 1280)
  expect(faults).toEqual([])
})

test.describe('on a phone, in Spanish', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('a supervisor sees what is missing and leaves out a paper with the reason', async ({ page }) => {
    await signInAs(page, 'intake')
    await openDecision(page, 1)
    await page.getByRole('button', { name: 'Empezar a reunir papeles' }).click()
    await page.getByLabel('¿Para qué programa?').selectOption({ index: 1 })
    await page.getByLabel('Condado o estado').check()
    await usable(page, 360)
    await page.getByRole('button', { name: 'Empezar', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Conseguir 7 papeles más' })).toBeVisible()
    const here = new URL(page.url()).pathname
    await page.context().clearCookies()
    await signInAs(page, 'supervisor', here)
    await page.getByRole('button', { name: 'No pedirlo: Quién es' }).click()
    await page.getByLabel('¿Por qué no?').selectOption('No se puede conseguir')
    await page.getByLabel('En sus palabras').fill('Perdió todo en la inundación.')
    await usable(page, 360)
    await page.getByRole('button', { name: 'Guardar', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Conseguir 6 papeles más' })).toBeVisible()
    await usable(page, 360)
  })
})
