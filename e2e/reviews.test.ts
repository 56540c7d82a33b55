import { expect, type Page, test } from '@playwright/test'
import { faultsOf, openFromIntake, section, signInAs, usable } from './support/at-work.ts'
import { inDays, today } from './support/days.ts'

/** Of the demo: Ruth has a plan in effect, one review, and something that was asked for since. */
const OPEN = /^(Open how the plan goes|Abrir cómo va el plan)$/

async function openProgress(page: Page): Promise<void> {
  await openFromIntake(page, 'active', 'Ruth Example', OPEN)
  await expect(page.getByRole('heading', { level: 1, name: /Ruth/ })).toBeVisible()
}

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('how a plan goes is usable: progress, the chart as a table, a review that was held, the thread, the caseload', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager')
      await openProgress(page)
      await expect(page.getByText('“I want to keep my own place and sleep through the night.”')).toBeVisible()
      const table = page.getByText(/^(The same as a table|Lo mismo en una tabla)$/).first()
      await table.click()
      await expect(page.getByRole('table').first()).toContainText(/Version 1|Versión 1/)
      await usable(page, width)
      const here = page.url()
      await page.getByRole('link', { name: /^(Review|Revisión) 1$/ }).click()
      await expect(page.getByText('Slow, but it is my pace.')).toBeVisible()
      await usable(page, width)
      await page.goto(`${here}/thread`)
      await expect(page.getByRole('heading', { level: 1, name: /Ruth/ })).toBeVisible()
      await usable(page, width)
      await page.goto('/staff/progress')
      await expect(page.getByRole('link', { name: 'Ruth Example' })).toBeVisible()
      await usable(page, width)
      expect(await page.title()).not.toMatch(/Ruth/)
      expect(faults).toEqual([])
    })
  })
}

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`a team, ${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('a supervisor sees how the plans of the team go, and opens who is behind a figure', async ({
      page,
    }) => {
      const faults = faultsOf(page)
      await signInAs(page, 'supervisor')
      await page.goto('/staff/progress')
      await usable(page, width)
      await page
        .getByRole('button', { name: /(, People: \d+\. Show who|, Personas: \d+\. Ver quiénes)$/ })
        .first()
        .click()
      await expect(page.getByRole('link', { name: 'Ruth Example' })).toBeVisible()
      await usable(page, width)
      await page.getByRole('link', { name: 'Ruth Example' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /Ruth/ })).toBeVisible()
      expect(faults).toEqual([])
    })
  })
}

test('a step past its day stands on the list of whoever leads, and opens how the plan goes, where it drifts until it is done', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await signInAs(page, 'manager')
  const line = page.getByRole('row', { name: /Ruth Example.*A step of the plan is past its day/ })
  await expect(line.getByRole('button', { name: /^Not now/ })).toBeVisible()
  await line.getByRole('link', { name: /^Open/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Ruth/ })).toBeVisible()
  const letter = 'Take the letter of the payee to the landlord'
  await expect(section(page, 'Worth a look')).toContainText(letter)
  await page
    .locator('li', { hasText: letter })
    .getByRole('button', { name: /^Say how it stands/ })
    .click()
  await page.getByLabel('Done', { exact: true }).check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(section(page, 'Worth a look')).toHaveCount(0)
})

/** What somebody writes is saved a breath after the last key. */
const keeps = (page: Page) => page.waitForResponse(/\/api\/progress\.saveReviewPart$/)

/** Everything that a review asks, with what one does with the first objective. */
async function writeReview(page: Page, says: 'Keep it' | 'Stop it'): Promise<void> {
  await page.getByLabel('When did you meet?').fill(today())
  await page.getByLabel('Was the person there?').selectOption({ label: 'Yes' })
  for (const [n, level] of (await page.getByLabel('How far, as you see it').all()).entries())
    await level.selectOption({ label: n === 0 ? '3, Almost there' : '1, A little' })
  await page.getByLabel('How far, as they say').first().selectOption({ label: '4, Reached' })
  await page.getByLabel('What do you do with it?').first().selectOption({ label: says })
  await page.getByLabel('What do you do with this goal?').selectOption({ label: 'Keep it' })
  await page.getByLabel('In their own words').fill('I slept through twice this week.')
  await page.getByLabel('How content are they with the help?').selectOption({ label: '5, very' })
  await page.getByLabel('Is it as much help as they need?').selectOption({ label: 'As much as they need' })
  await Promise.all([keeps(page), page.getByLabel('Look at it again together on').fill(inDays(180))])
  const sign = page.getByRole('button', { name: 'Sign the review' })
  await expect(sign).toBeEnabled({ timeout: 15_000 })
  await usable(page, 1280)
  await sign.click()
  await expect(page.getByText(/^Held on .* and signed\./)).toBeVisible()
}

test('from a signed plan over a review that changes nothing to one that leads to the next version', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await openProgress(page)
  const here = page.url()

  const walk = page.locator('li', { hasText: 'Walk by the water before supper' }).first()
  await walk.getByRole('button', { name: /^Say how it stands/ }).click()
  await page.getByLabel('Being done').check()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(walk).toContainText('Being done')

  // One form for both views, said in one talk; the help that was planned stands beside it.
  const rent = page.getByRole('region', { name: 'Rent is paid on time for 3 months in a row' })
  await expect(rent).toContainText('Budget visit at home')
  await expect(rent).toContainText('45 minutes · every 2 weeks')
  await rent.getByRole('button', { name: /^Write down how far it has come/ }).click()
  await rent.getByRole('radiogroup', { name: 'How far, as you see it' }).getByLabel('A little').check()
  await rent.getByRole('radiogroup', { name: 'How far, as they say' }).getByLabel('Almost there').check()
  await usable(page, 1280)
  await rent.getByRole('button', { name: 'Keep', exact: true }).click()
  // The form's own choices bear the same words: what is read after it is the kept answer.
  await expect(rent.getByRole('radiogroup')).toHaveCount(0)
  await expect(rent.getByText('Almost there')).toBeVisible()

  await page.getByRole('button', { name: 'Begin a review' }).click()
  await expect(section(page, 'What changed')).toContainText('Walk by the water before supper: Being done.')
  await writeReview(page, 'Keep it')
  await expect(section(page, 'Reviews')).toContainText('the plan stays as it is')

  await page.goto(here)
  await expect(section(page, 'Reviews')).toContainText('the day agreed in the plan')
  await page.getByRole('button', { name: 'Begin a review' }).click()
  await writeReview(page, 'Stop it')
  await expect(section(page, 'Reviews')).toContainText('the plan changes')
  const review = page.url()

  // A next version is under way at the demo: it is put aside for the one that follows from the review.
  await page.goto(here)
  await page.getByRole('link', { name: 'Needs and plan' }).first().click()
  await page.getByRole('link', { name: /^Version 2/ }).click()
  await page.getByRole('button', { name: 'Put this version aside' }).click()
  await page.getByLabel(/^Why/).last().fill('The review says something else.')
  await page.getByRole('button', { name: 'Put this version aside' }).last().click()
  await page.goto(review)
  await page.getByRole('button', { name: 'Begin the next version of the plan' }).click()
  await expect(page.getByText('Version 3, draft').first()).toBeVisible()
  // What one stopped is out, and is named with the rest that the review said of the goal.
  const goal = page.locator('.hr-plan-goal').first()
  await expect(goal.getByRole('note').first()).toContainText('Stopped: Ruth sleeps 6 hours or more')
  await expect(goal.locator('summary', { hasText: 'Ruth sleeps 6 hours or more' })).toHaveCount(0)
  await expect(section(page, 'The last review said')).toContainText('I slept through twice this week.')
  await page.goto(review)
  await expect(page.getByRole('link', { name: 'Open the next version' })).toBeVisible()
  expect(faults).toEqual([])
})
