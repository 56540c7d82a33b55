import { expect, type Page, test } from '@playwright/test'
import { aChildToAssess, anInternAtWork, INTERN, writeWhatIsMissing } from './support/at-evaluation.ts'
import { part } from './support/at-intake.ts'
import { atWork, faultsOf, signInAs, usable } from './support/at-work.ts'

/** Of the demo: screened, and his assessment was begun yesterday. */
const EMIL = 'Emil Placeholder'

async function openAssessment(page: Page): Promise<void> {
  await page.goto('/staff/intake/in/assessing')
  await page.getByRole('link', { name: EMIL, exact: true }).click()
  await page
    .getByRole('link', { name: /^Go on with it|^Seguir con ella/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: /^(Sign|Firmar)$/ })).toBeVisible()
}

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('an assessment that was begun is usable, part by part', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'clinician')
      await openAssessment(page)
      await usable(page, width)
      // On a phone one part is open; the others are a tap away, and none of them breaks the page.
      const closed = page.locator('.hr-page details:not([open]) > summary')
      expect((await closed.count()) > 0).toBe(width < 900)
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click()
      await page.getByRole('searchbox', { name: /^(Find a diagnosis|Buscar un diagnóstico)$/ }).fill('bipol')
      await expect(page.locator('.hr-found-codes button').first()).toBeVisible()
      await usable(page, width)
      expect(await page.title()).not.toMatch(/Emil|bipol/i)
      expect(faults).toEqual([])
    })
  })
}

test('a clinician goes on where they stopped, signs once nothing is missing, and adds to it; others read less', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'clinician')
  await openAssessment(page)
  const sign = page.getByRole('button', { name: 'Sign the assessment' })
  await expect(page.getByLabel('What is wrong, in their own words')).toHaveValue(/^The nights are the worst/)
  await expect(sign).toBeDisabled()
  const missing = page.locator('.hr-missing').last()
  await expect(missing).toContainText('Diagnoses')

  await writeWhatIsMissing(page)
  await expect(page.getByText('Everything that a signature takes is there.')).toBeVisible()

  // What follows is counted from what was written; the proposal names its reasons, and decides nothing.
  await expect(page.getByText('Two years or longer')).toBeVisible()
  await expect(page.getByText('We propose; a person decides.')).toBeVisible()
  // Closed in the same breath as the last word: it is there when one comes back.
  const understood = page.getByLabel('How you understand what happened')
  await understood.fill('A grief with no place, so far.')
  const here = page.url()
  await page.goto('about:blank')
  await expect(async () => {
    await page.goto(here)
    await expect(understood).toHaveValue('A grief with no place, so far.', { timeout: 3_000 })
  }).toPass()
  // What is asked of everybody takes "there is none" and "not asked" for an answer, and keeps it.
  const military = page.getByRole('radiogroup', { name: 'Military service' })
  await military.getByLabel('Not asked').check()
  await page.getByLabel('Why not: Military service').fill('He asked to stop for today.')
  await page
    .getByRole('radiogroup', { name: /^Allergies/ })
    .getByLabel('There is none')
    .check()
  await expect(part(page, 'Their life besides').getByText('All saved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Why not: Military service')).toHaveValue('He asked to stop for today.')
  await usable(page, 1280)

  // Signed in the same breath as the last word: what is signed holds it.
  await page.getByLabel('How you understand what happened').fill('A grief with no place yet.')
  await sign.click()
  await expect(page.getByText('What is kept is what was signed.')).toBeVisible()
  await expect(page.getByText('A grief with no place yet.')).toBeVisible()
  await expect(page.getByText('Not asked: He asked to stop for today.')).toBeVisible()
  await expect(page.getByText(/^License: clinical social worker, TX\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Add to it' }).click()
  await page.getByLabel('What do you add?').fill('His brother called.')
  await page.getByRole('button', { name: 'Sign the addition' }).click()
  await expect(page.getByText('His brother called.')).toBeVisible()
  await usable(page, 1280)
  const address = page.url()

  // A year has passed, or something changed: one looks again. Begun by mistake, it is put aside and stays in the list.
  await page.locator('.hr-trail').getByRole('link', { name: 'Intake' }).click()
  await expect(page.getByText('A decision comes next')).toBeVisible()
  await page.getByRole('button', { name: 'Begin an assessment' }).click()
  await page.getByLabel(/^Looking again\./).check()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Looking again/ })).toBeVisible()
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await page.getByLabel('Begun by mistake').check()
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await expect(page.getByText('Put aside', { exact: true })).toBeVisible()
  await usable(page, 1280)

  // The case manager reads what was found and what is recommended; the story and the thinking are not on the page.
  const manager = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await signInAs(manager, 'manager')
  await manager.goto(new URL(address).pathname)
  await expect(manager.getByText('F33.2')).toBeVisible()
  await expect(manager.getByText('Call after noon.')).toBeVisible()
  await expect(manager.getByText('Something was added. A clinician can read it.')).toBeVisible()
  await expect(manager.getByText(/grief|window|brother|home is lost|stop for today/)).toHaveCount(0)
  await usable(manager, 360)

  // Intake sees that it is there, and nothing of it.
  const intake = await (await browser.newContext()).newPage()
  await signInAs(intake, 'intake', '/staff/intake/in/determining')
  await intake.getByRole('link', { name: EMIL, exact: true }).click()
  await expect(intake.getByRole('heading', { level: 2, name: 'Assessments' })).toBeVisible()
  await expect(intake.getByText('First assessment')).toBeVisible()
  await intake.goto(new URL(address).pathname)
  await expect(intake.getByText(/role/)).toBeVisible()
  await expect(intake.getByText(/F33\.2|grief/)).toHaveCount(0)
  await usable(intake, 1280)
  expect(faults).toEqual([])
})

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`of a child, ${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('a child is asked about school and family, and the rule for adults answers nothing about them', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      const isEnglish = look.locale === 'en-US'
      const assessment = await aChildToAssess(browser)
      await signInAs(page, 'clinician')
      await page.goto(`/staff/intake/assessments/${assessment}`)
      const title = isEnglish ? 'Child and family' : 'Menor y familia'
      await page
        .getByRole('navigation', { name: isEnglish ? 'Parts of the assessment' : 'Partes de la valoración' })
        .getByText(title)
        .click()
      const young = part(page, title)
      await young.getByLabel(isEnglish ? 'A parent' : 'Su madre o su padre').check()
      const justice = young.getByRole('radiogroup', { name: isEnglish ? /^Police/ : /^Policía/ })
      await justice.getByLabel(isEnglish ? 'There is none' : 'No hay').check()
      await expect(young.getByText(isEnglish ? 'All saved' : 'Todo guardado')).toBeVisible()
      await page
        .getByRole('navigation', { name: isEnglish ? 'Parts of the assessment' : 'Partes de la valoración' })
        .getByText(isEnglish ? 'Daily life' : 'Vida diaria', { exact: true })
        .click()
      await page
        .getByLabel(isEnglish ? 'At school' : 'En la escuela', { exact: true })
        .selectOption({ label: isEnglish ? 'Needs help most days' : 'Necesita ayuda casi todos los días' })
      await expect(
        page.getByRole('heading', {
          name: isEnglish ? 'Serious emotional disturbance' : 'Trastorno emocional grave',
        }),
      ).toBeVisible()
      await expect(
        page.getByText(
          isEnglish ? /^They are under 18: the rule for adults is not used/ : /^Tiene menos de 18/,
        ),
      ).toBeVisible()
      await expect(
        page.getByRole('heading', { name: isEnglish ? 'Serious mental illness' : 'Enfermedad mental grave' }),
      ).toHaveCount(0)
      await usable(page, width)
      expect(faults).toEqual([])
    })
  })
}

test('what an intern signs waits until a clinician co-signs it; handed back, it says what is still needed', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await page.goto('/staff')
  const assessment = await anInternAtWork(browser, page)
  const address = `/staff/intake/assessments/${assessment}`
  await page.goto(address)
  await page.getByLabel('How', { exact: true }).selectOption({ label: 'In person' })
  await page.getByLabel('What is wrong, in their own words').fill('I cannot sleep.')
  await page.getByLabel('How high the risk is').selectOption({ label: 'Low' })
  await page.getByLabel('How much care').selectOption({ label: 'A case manager' })
  await expect(page.getByText('Who may sign: common practice, not checked for Texas.')).toBeVisible()
  await page.getByLabel('Who co-signs?').selectOption({ label: 'Cleo Example' })
  await usable(page, 1280)
  const ask = page.getByRole('button', { name: 'Sign, and ask for a co-signature' })
  await ask.click()
  await expect(page.getByText(/^It waits for Cleo Example to co-sign it/)).toBeVisible()
  await usable(page, 1280)

  // Whoever was asked reads what was signed, and hands it back with a word.
  const clinician = await atWork(browser, 'clinician', address)
  await expect(clinician.getByText('I cannot sleep.')).toBeVisible()
  await usable(clinician, 1280)
  await clinician.getByRole('button', { name: 'Hand it back' }).click()
  await clinician.getByLabel('What is still needed?').fill('Why the risk is low.')
  await clinician.getByRole('button', { name: 'Hand it back' }).click()
  await expect(clinician.getByRole('heading', { level: 2, name: 'Assessments' })).toBeVisible()

  await page.reload()
  await expect(page.getByText(/^Cleo Example handed it back/)).toBeVisible()
  await expect(page.getByText('Why the risk is low.')).toBeVisible()
  await page.getByLabel('On what grounds, and what was done').fill('Asked twice; no plan.')
  await page.getByLabel('Who co-signs?').selectOption({ label: 'Cleo Example' })
  await ask.click()
  await expect(page.getByText(/^It waits for Cleo Example to co-sign it/)).toBeVisible()

  await clinician.goto(address)
  await expect(clinician.getByText('Asked twice; no plan.')).toBeVisible()
  await clinician.getByRole('button', { name: 'Co-sign it' }).click()
  await expect(clinician.getByRole('heading', { level: 2, name: 'Assessments' })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Co-signed by Cleo Example/)).toBeVisible()
  await expect(page.getByText('What is kept is what was signed.')).toBeVisible()
  await expect(page.getByText(new RegExp(`^Signed by ${INTERN}`))).toBeVisible()
  await usable(page, 1280)
  expect(faults).toEqual([])
})
