import { expect, type Page, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'
import { PHOTO } from './support/photo.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })
test.setTimeout(90_000)

/** Somebody's intake from the board, and what must be there before they are decided about. */
async function openDecision(page: Page, nth: number): Promise<void> {
  await page.goto('/staff/intake')
  const rows = page.getByRole('link', { name: /^(Open|Abrir)/ })
  await rows.nth(nth).click()
  await page
    .getByRole('link', { name: /^(Papers and decisions|Papeles y decisiones)$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/decision$/)
}

/** Puts a paper on the record of whoever's intake is open. */
async function withPaper(page: Page, name: string): Promise<void> {
  const id = new URL(page.url()).pathname.split('/')[3]
  const asked = await page.request.post('/api/intake.readCase', {
    headers: { 'x-handrail-request': crypto.randomUUID() },
    data: { case: id },
  })
  const { answer } = (await asked.json()) as { answer: { person: string } }
  const sent = { person: answer.person, name, labels: ['GENERAL'], kind: 'letter' }
  const kept = await page.request.post('/api/files', {
    headers: {
      'content-type': 'application/octet-stream',
      'x-handrail-request': crypto.randomUUID(),
      'x-handrail-input': encodeURIComponent(JSON.stringify(sent)),
    },
    data: PHOTO,
  })
  expect(kept.ok()).toBe(true)
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
  await withPaper(page, 'denial.png')
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

  // A paper that is handed over now is added where it is chosen.
  await page.getByRole('button', { name: 'It is here: Who they are' }).click()
  await page.getByRole('button', { name: 'Add a new paper' }).click()
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PHOTO })
  await page.getByLabel('What it is').selectOption('ID or birth certificate')
  await page.getByLabel('Name', { exact: true }).fill('State ID')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'State ID' })).toContainText('Choose it below')
  await page.getByLabel('Which paper?').selectOption('State ID.png')
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Cancel' }).click()

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

  await page.getByRole('button', { name: 'Decide: Who pays?' }).click()
  await page.getByLabel('Approve', { exact: true }).check()
  await page.getByLabel('Who pays?', { exact: true }).selectOption('County or state')
  const shows = page.getByLabel('The paper that shows it: Private plan')
  await shows.selectOption('denial.png')
  const over = page.locator('.hr-over', { has: shows })
  await expect(over.getByLabel('The proof, in words')).toHaveCount(0)
  await usable(page, 1280)
  await shows.selectOption('No paper: I say it in words')
  await expect(over.getByLabel('The proof, in words')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

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
    // What was asked long ago takes a reason, which stays beside the day.
    await page.getByLabel('¿Qué día pidió esto la persona?').fill('2021-03-01')
    await page.getByLabel('¿Por qué se anota hasta ahora?').fill('La carta se perdió en la mudanza.')
    await usable(page, 360)
    await page.getByRole('button', { name: 'Empezar', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Conseguir 7 papeles más' })).toBeVisible()
    await expect(page.getByText('Se anotó después: La carta se perdió en la mudanza.')).toBeVisible()
    const here = new URL(page.url()).pathname
    await page.context().clearCookies()
    await signInAs(page, 'supervisor', here)
    await page.getByRole('button', { name: 'No pedirlo: Quién es' }).click()
    await page.getByLabel('¿Por qué no?').selectOption('No se puede conseguir')
    await page.getByLabel('Con sus propias palabras').fill('Perdió todo en la inundación.')
    await usable(page, 360)
    await page.getByRole('button', { name: 'Guardar', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Conseguir 6 papeles más' })).toBeVisible()
    await usable(page, 360)
  })
})

test('a plan is asked to allow care: what is missing is said, its answer is due by a day, and a no may be appealed', async ({
  page,
}) => {
  const faults = faultsOf(page)
  await signInAs(page, 'intake')
  await openDecision(page, 2)
  const part = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'What a plan must allow first' }) })
  await part.getByRole('button', { name: 'Ask a plan' }).click()
  await page.getByRole('link', { name: 'The record shows no coverage today. Add it there first.' }).click()
  await page.getByRole('button', { name: 'Add coverage' }).click()
  await page.getByLabel('Who pays').selectOption('Medicaid')
  await page.getByLabel('How we know').selectOption('A card')
  await page.getByLabel('From', { exact: true }).fill('2026-01-01')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'It ends: Medicaid' })).toBeVisible()
  await page.goBack()
  await part.getByRole('button', { name: 'Ask a plan' }).click()
  await page.getByLabel('Which coverage?').selectOption('Medicaid')
  await page.getByLabel('What kind of plan is it?').selectOption('Medicaid managed care plan')
  await page.getByLabel('How much is asked for?').fill('many')
  await page.getByLabel('Until', { exact: true }).fill('2027-06-30')
  await page.getByLabel('Who the member is').selectOption('Written in the request')
  await page.getByLabel('What the plan asks').fill('Two areas of daily life')
  await expect(page.getByLabel('What the plan asks')).toHaveCount(2)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('alert')).toContainText('How much is asked for?')
  await page.setViewportSize({ width: 360, height: 740 })
  await usable(page, 360)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('How much is asked for?').fill('48')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(part.getByText(/^Not shown yet: Who asks/)).toBeVisible()

  await part.getByRole('button', { name: /^It was sent/ }).click()
  await page.getByLabel('How?').selectOption('Fax')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('alert')).toContainText('Something is not shown yet.')
  await page.getByLabel('Why does it go without what is missing?').fill('The letter follows tomorrow.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await part.getByRole('button', { name: /^The plan has it/ }).click()
  await page.getByLabel('How do we know?').fill('Fax report of today.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(part.getByText(/^Answer due/)).toBeVisible()
  await usable(page, 1280)

  await part.getByRole('button', { name: /^The plan answered/ }).click()
  await page.getByLabel('Allowed in part', { exact: true }).check()
  await page.getByLabel('Its number').fill('PA-0001')
  await page.getByLabel('How much is allowed?').fill('12')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(part.getByText(/^Appeal by/)).toBeVisible()
  await expect(part.getByText('The plan gave no reason. It owes one: ask for it.')).toBeVisible()
  await part.getByRole('button', { name: /^Note what is used/ }).click()
  await page.getByLabel('How much is used?').fill('10')
  await page.getByLabel('Who counted it, or told you?').fill('Counted from the notes.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(part.getByText('Nearly used up. Ask to go on now.')).toBeVisible()
  await usable(page, 1280)
  await part.getByText('What was done').click()
  await expect(part.getByText(/^Sent/)).toBeVisible()
  expect(faults).toEqual([])
})
