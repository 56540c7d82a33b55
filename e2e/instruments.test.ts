import { expect, type Page, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'

/** Of the demo: Ruth has four scores over three months. */
async function openQuestionnaires(page: Page, name: string): Promise<void> {
  await page.goto('/staff/intake/in/active')
  await page.getByRole('link', { name, exact: true }).click()
  await page.locator('main a[href*="/staff/people/"]').first().click()
  await page.getByRole('link', { name: /^(Open questionnaires|Abrir cuestionarios)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()
}

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('scores over time, and one of them in plain words, are usable', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager')
      await openQuestionnaires(page, 'Ruth Example')
      await expect(page.getByRole('img', { name: /: 19; .*: 7$/ })).toBeVisible()
      await usable(page, width)
      await page.getByRole('link', { name: 'Patient Health Questionnaire-9' }).first().click()
      await expect(page.getByText(/^7 (of|de) 27/)).toBeVisible()
      await usable(page, width)
      expect(await page.title()).not.toMatch(/Ruth|Health/)
      expect(faults).toEqual([])
    })

    test('a link that is over says so calmly, with help on the page', async ({ page }) => {
      await page.goto(`/answer?agency=demo#${'a'.repeat(43)}`)
      await expect(
        page.getByRole('heading', { name: /^(This link does not work any more|Este enlace ya no sirve)$/ }),
      ).toBeVisible({ timeout: 20_000 })
      await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible()
      await usable(page, width)
    })
  })
}

test('an answer of danger asks for a clinician at once, who alone closes it after a screen', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await openQuestionnaires(page, 'Ruth Example')
  const list = page.url()
  await page.getByRole('button', { name: 'Give one now' }).click()
  await page
    .getByLabel('Which questionnaire?')
    .selectOption({ label: 'PHQ-9: how low mood has been, 9 questions · English' })
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let n = 1; n <= 8; n += 1) {
    await expect(page.getByRole('heading', { name: new RegExp(`^Question ${n} of`) })).toBeVisible()
    await page.getByLabel('Not at all').check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByLabel('Several days').check()
  await expect(page.getByRole('heading', { name: 'This answer asks for a clinician now' })).toBeVisible()
  await usable(page, 1280)
  // Left and opened again, it goes on where it stopped.
  await page.goto(list)
  await page.getByRole('link', { name: 'Patient Health Questionnaire-9' }).first().click()
  await page.getByRole('link', { name: 'Open what waits for the clinician' }).click()
  await expect(page.getByText('Only a clinician closes this. Call one now.')).toBeVisible()
  const alert = new URL(page.url()).pathname
  // Whom to call stands there, and what was done is kept without closing anything.
  await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toHaveAttribute('href', 'tel:988')
  await expect(page.getByText('Cleo Example').first()).toBeVisible()
  await page.getByRole('button', { name: 'Write down what you did' }).click()
  await page.getByLabel('Whom did you call or see?').fill('Cleo Example')
  await page.getByLabel('What came of it?').fill('She comes over now.')
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('“She comes over now.”')).toBeVisible()
  await expect(page.getByText('Only a clinician closes this. Call one now.')).toBeVisible()
  await page.getByRole('button', { name: 'Begin the ASQ (English)' }).click()
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible()
  // Pressed again, it goes on with the one that was begun.
  await page.goto(alert)
  await page.getByRole('button', { name: 'Begin the ASQ (English)' }).click()
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible()

  const clinician = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await signInAs(clinician, 'clinician', alert)
  await clinician.getByLabel('No danger found').check()
  await clinician.getByLabel('What you did and heard').fill('Talked with her for an hour.')
  await clinician.getByRole('button', { name: 'Close it' }).click()
  await expect(clinician.getByText(/^Give a suicide screen first/)).toBeVisible()
  await usable(clinician, 360)
  await clinician.getByLabel('A safety plan was made').check()
  await clinician.getByRole('button', { name: 'Close it' }).click()
  await expect(clinician.getByRole('heading', { name: 'A safety plan was made' })).toBeVisible()
  await clinician.close()
  expect(faults).toEqual([])
})

test('somebody who is here reads the link off the screen, and answers on their own phone', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await openQuestionnaires(page, 'Ruth Example')
  const list = page.url()
  await page.getByRole('button', { name: 'On their own phone' }).click()
  await page
    .getByLabel('Which questionnaire?')
    .selectOption({ label: 'GAD-7: worry and nerves, 7 questions · English' })
  await page.getByLabel('They are here: show a picture for their camera').check()
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Make the link' }).click()
  const shown = page.waitForResponse(/instruments\.linkToShow/)
  await page.getByRole('button', { name: 'Show the link for their camera' }).click()
  const { answer } = await (await shown).json()
  await expect(page.getByRole('img', { name: 'Picture with the link to the questions' })).toBeVisible()
  await usable(page, 1280)

  const phone = await (
    await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es-US', colorScheme: 'dark' })
  ).newPage()
  await phone.goto(answer.path)
  await usable(phone, 360)
  await phone.getByRole('button', { name: 'Empezar' }).click()
  for (let n = 1; n <= 7; n += 1) {
    await expect(phone.getByRole('heading', { name: `Pregunta ${n} de 7` })).toBeVisible()
    await phone.getByLabel('Several days').check()
    if (n === 1) await usable(phone, 360)
    await phone.getByRole('button', { name: 'Siguiente' }).click()
  }
  await phone.getByRole('button', { name: 'Mandar mis respuestas' }).click()
  await expect(phone.getByRole('heading', { name: 'Gracias' })).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible()

  await page.goto(list)
  await page.getByRole('link', { name: 'Generalized Anxiety Disorder-7' }).first().click()
  await expect(page.getByText('7 of 21 points')).toBeVisible()
  expect(faults).toEqual([])
})
