import { expect, type Page, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'

const named = (given: string) => `${given}${Date.now() % 100_000}`
const block = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The page says that a part is on the server. */
const saved = (page: Page, name: string) =>
  expect(block(page, name).getByRole('status')).toHaveText('All saved')

test('from a request to what happens next: half a talk, a colleague, danger that nobody puts aside, and a clinician', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const given = named('Kai')
  const faults = faultsOf(page)
  await page.goto('/with/refer?lang=en')
  await page.getByLabel('What are you to the person?').selectOption('hospital')
  await page.getByLabel('Your name').fill('Lee Sample')
  await page.getByLabel('Your phone number').fill('713-555-0143')
  await page.getByLabel('First name').fill(given)
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Phone number', { exact: true }).fill('713-555-0188')
  await page.getByLabel('What would help?').fill('Somebody who helps her get through the week.')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { name: 'It has arrived' })).toBeVisible()

  const intake = await (await browser.newContext()).newPage()
  const intakeFaults = faultsOf(intake)
  await signInAs(intake, 'intake')
  await intake.getByRole('link', { name: 'Requests' }).first().click()
  await intake.getByRole('link', { name: `${given} Example`, exact: true }).click()
  await intake.getByRole('button', { name: 'Say that it was read' }).click()
  await intake.getByRole('button', { name: 'Take it' }).click()
  const request = intake.url()
  await intake.getByRole('button', { name: 'Begin a new record' }).click()
  await intake.getByRole('button', { name: 'Begin the record' }).click()
  await expect(intake.getByRole('heading', { level: 1, name: `${given} Example` })).toBeVisible()
  await expect(async () => {
    await intake.goto(request)
    await intake.getByRole('link', { name: 'Open the intake' }).click({ timeout: 2_000 })
  }).toPass()

  await expect(intake.getByRole('heading', { level: 1, name: `${given} Example` })).toBeVisible()
  await expect(intake.getByRole('region', { name: 'Next step' })).toContainText('Reach them')
  await expect(intake.locator('main')).toContainText('get through the week')
  await usable(intake, 1280)
  await intake.getByRole('combobox', { name: /^Who is calling/ }).selectOption({ label: 'The person' })
  await saved(intake, 'Who is calling')
  await expect(intake.getByRole('region', { name: 'Next step' })).toContainText('Finish the first talk')
  await intake.getByRole('textbox', { name: /^What is going on/ }).fill('Nights are the worst.')
  await saved(intake, 'What is going on')
  const url = intake.url()

  // A colleague goes on where it stopped, and says what was heard.
  const colleague = await (await browser.newContext({ viewport: { width: 360, height: 760 } })).newPage()
  await signInAs(colleague, 'supervisor')
  await colleague.goto(url)
  await expect(colleague.locator('main')).toContainText('Nights are the worst.')
  await expect(block(colleague, 'What is going on')).toContainText('Ines Muestra')
  await usable(colleague, 360)

  await intake
    .getByRole('combobox', { name: /^Do they think about ending/ })
    .selectOption({ label: 'A plan now' })
  await saved(intake, 'Danger')
  await expect(intake.getByText('Something that was told may mean danger.')).toBeVisible()
  await intake.getByRole('button', { name: 'Say how urgent it is' }).click()
  await intake.getByLabel(/^Crisis\./).check()
  await intake.getByLabel('Why? In a few words').fill('Says there is a plan for tonight.')
  await usable(intake, 1280)
  await intake.getByRole('button', { name: 'Save how urgent it is' }).click()
  const danger = intake.getByRole('region', { name: 'Danger was found' })
  await expect(danger).toContainText('cannot be put aside')
  await expect(danger.getByRole('button')).toHaveText(['Say what was done'])

  // Before it is answered, nothing else is signed; and only a clinician makes it less urgent.
  await intake.getByRole('button', { name: 'Say how urgent it is' }).click()
  await intake.getByLabel(/^Routine\./).check()
  await intake.getByLabel('Why? In a few words').fill('Calmer now.')
  await intake.getByRole('button', { name: 'Save how urgent it is' }).click()
  await expect(intake.locator('main')).toContainText('Only a clinician may make it less urgent. Ask one now.')
  await intake.getByRole('button', { name: 'Cancel' }).click()

  const clinician = await (await browser.newContext()).newPage()
  const clinicianFaults = faultsOf(clinician)
  await signInAs(clinician, 'clinician')
  const now = clinician.getByRole('region', { name: 'In danger now' })
  await now.getByRole('link', { name: `${given} Example` }).click()
  await clinician.getByRole('button', { name: 'Say what was done' }).click()
  await clinician.getByLabel('Handed on in person, nobody hung up').check()
  await clinician.getByLabel('What happened').fill('A sister stays; we talk tomorrow at nine.')
  await usable(clinician, 1280)
  await clinician.getByRole('button', { name: 'Save what was done' }).click()
  await expect(clinician.getByRole('region', { name: 'Danger was found' })).toHaveCount(0)
  await expect(clinician.getByRole('region', { name: 'Ask how they are, within a day' })).toContainText(
    'A sister stays',
  )
  await clinician.getByRole('button', { name: 'Say how urgent it is' }).click()
  await clinician.getByLabel(/^Urgent\./).check()
  await clinician.getByLabel('Why? In a few words').fill('Safe tonight.')
  await clinician.getByRole('button', { name: 'Save how urgent it is' }).click()
  await expect(clinician.getByRole('region', { name: 'How urgent it is' })).toContainText('Urgent')

  await intake.reload()
  for (const [part, question] of [
    ['Safe to talk', 'Is it safe to talk now?'],
    ['What they agree to', 'May we write this down?'],
  ] as const) {
    await intake
      .getByRole('radiogroup', { name: new RegExp(question.replace('?', '\\?')) })
      .getByLabel('Yes', { exact: true })
      .check()
    await saved(intake, part)
  }
  await intake
    .getByRole('combobox', { name: /^How do we know who they are/ })
    .selectOption({ label: 'They said so' })
  await block(intake, 'Who pays').getByLabel('No cover').check()
  const risks = block(intake, 'Danger').getByRole('radiogroup')
  for (const risk of await risks.all()) await risk.getByLabel('No', { exact: true }).check()
  await saved(intake, 'Danger')
  await saved(intake, 'Who pays')
  await saved(intake, 'Who they are')
  await expect(intake.getByRole('region', { name: 'Next step' })).toContainText('Sign what happens next')
  await intake.getByRole('button', { name: 'Sign what happens next' }).click()
  await intake.getByLabel('They go on to an evaluation').check()
  await intake.getByLabel('The next step', { exact: true }).fill('An evaluation with Cleo Example')
  await intake.getByLabel('Who owns the next step?').selectOption({ label: 'Cleo Example' })
  await intake.getByLabel('What the caller was told').fill('Cleo calls tomorrow at nine.')
  await usable(intake, 1280)
  await intake.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(intake.locator('main')).toContainText('What is kept is what was signed.')
  await expect(intake.getByRole('region', { name: 'Next step' })).toContainText('An evaluation comes next')

  await intake.getByRole('link', { name: 'Intake', exact: true }).first().click()
  await usable(intake, 1280)
  await intake
    .getByRole('navigation', { name: 'Intake' })
    .getByRole('link', { name: /^Evaluation/ })
    .click()
  await expect(intake.getByRole('link', { name: `${given} Example`, exact: true })).toBeVisible()
  expect([...faults, ...intakeFaults, ...clinicianFaults]).toEqual([])
})
