import { EXAMPLES } from '@handrail/eligibility/examples'
import { expect, type Page, test } from '@playwright/test'
import { answerAll, ready } from './support/answering.ts'
import { hearWhatMustBeAsked, openPart, part, takeOn, yesOrNo } from './support/at-intake.ts'
import { atWork, faultsOf, named, usable } from './support/at-work.ts'
import { sendTheResult } from './support/by-code.ts'

async function askForHelp(page: Page, given: string): Promise<void> {
  await page.goto('/with/refer?lang=en')
  await page.getByLabel('What are you to the person?').selectOption('hospital')
  await page.getByLabel('Your name').fill('Lee Sample')
  await page.getByLabel('Your phone number').fill('713-555-0143')
  await page.getByLabel('First name').fill(given)
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Phone number', { exact: true }).fill('713-555-0142')
  await page.getByLabel('What would help?').fill('Somebody who stands by her.')
  for (const asked of [/Did the person say/, /Did they say/])
    await page.getByRole('group', { name: asked }).getByLabel('Yes').check()
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { name: 'It has arrived' })).toBeVisible()
}

test('somebody in danger is answered by a clinician before anything else, and then goes on', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const given = named('Ada')
  await askForHelp(page, given)
  const intake = await atWork(browser, 'intake', '/staff/referrals')
  const faults = faultsOf(intake)
  await takeOn(intake, given)

  // Each answer is saved as it is said: a colleague, or the same person tomorrow, goes on from there.
  await intake.getByLabel(/^Who is calling\?/).selectOption({ label: 'A hospital' })
  await openPart(intake, 'Safe to talk')
  await yesOrNo(intake, 'Is it safe to talk now?', 'Yes')
  await openPart(intake, 'Danger')
  await intake.getByLabel(/^Do they think about ending their life\?/).selectOption({ label: 'Thoughts now' })
  await expect(intake.getByText('Something that was told may mean danger.')).toBeVisible()
  await intake.reload()
  await openPart(intake, 'Danger')
  await expect(intake.getByLabel(/^Do they think about ending their life\?/)).toHaveValue('= thoughts-now')
  await usable(intake, 1280)

  await intake.getByRole('button', { name: 'Say how urgent it is' }).click()
  await intake.getByRole('radio', { name: /^Crisis\./ }).check()
  await intake.getByLabel('Why? In a few words').fill('Thinks of ending it tonight.')
  await intake.getByRole('button', { name: 'Save how urgent it is' }).click()
  const danger = intake.getByRole('region', { name: 'Danger was found' })
  await expect(danger).toContainText('This cannot be put aside.')
  await expect(intake.getByRole('region', { name: 'Next step' })).toContainText('Answer the danger first')

  // It is first on the day of whoever may answer, and whoever is no clinician cannot make it less.
  await intake.getByRole('button', { name: 'Say how urgent it is' }).click()
  await intake.getByRole('radio', { name: /^Routine\./ }).check()
  await intake.getByLabel('Why? In a few words').fill('Sounds calmer.')
  await intake.getByRole('button', { name: 'Save how urgent it is' }).click()
  await expect(intake.getByRole('alert')).toContainText('Only a clinician may make it less urgent.')
  const clinician = await atWork(browser, 'clinician', '/staff')
  await clinician
    .getByRole('region', { name: 'In danger now' })
    .getByRole('link', { name: `${given} Example`, exact: true })
    .click()
  await usable(clinician, 1280)
  await clinician.getByRole('button', { name: 'Say what was done' }).click()
  await clinician.getByLabel('A safety plan was made').check()
  await clinician.getByLabel('What happened').fill('We made a plan. Her sister stays with her.')
  await clinician.getByRole('button', { name: 'Save what was done' }).click()
  await expect(clinician.getByRole('region', { name: 'Danger was found' })).toHaveCount(0)
  await expect(clinician.getByRole('region', { name: 'Ask how they are, within a day' })).toContainText(
    'Her sister stays with her.',
  )
  await clinician.getByRole('button', { name: 'Say how urgent it is' }).click()
  await clinician.getByRole('radio', { name: /^Urgent\./ }).check()
  await clinician.getByLabel('Why? In a few words').fill('A plan holds for today.')
  await clinician.getByRole('button', { name: 'Save how urgent it is' }).click()
  await expect(clinician.getByRole('region', { name: 'How urgent it is' })).toContainText('Urgent')

  // What must be asked is asked before somebody signs; “does not know” is an answer.
  await intake.reload()
  await hearWhatMustBeAsked(intake)
  await expect(part(intake, 'What they agree to')).toContainText('1 must still be asked')
  // Everything that was said has been saved: this is counted where it is kept.
  await expect(intake.getByText('1 question left that must be asked').first()).toBeVisible()
  await intake.getByRole('button', { name: 'Sign what happens next' }).click()
  await intake.getByLabel('They go on to an evaluation').check()
  await intake.getByLabel('The next step', { exact: true }).fill('An evaluation with Cleo on Monday')
  await intake.getByLabel('What the caller was told').fill('That we call tomorrow at ten.')
  await intake.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(intake.getByRole('alert')).toContainText('Some things must still be asked.')
  await yesOrNo(intake, 'May we write this down?', 'Yes')
  // Signed in the same breath as the last answer: the signature waits until it is saved.
  await intake.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(intake.getByText('What is kept is what was signed.')).toBeVisible()
  await expect(intake.getByText('An assessment comes next')).toBeVisible()
  await usable(intake, 1280)
  expect(faults).toEqual([])
})

test('the first talk is one open part at a time, on a phone too, and a link opens another', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const given = named('Bea')
  await askForHelp(page, given)
  const intake = await atWork(browser, 'intake', '/staff/referrals')
  await intake.setViewportSize({ width: 360, height: 740 })
  await takeOn(intake, given)
  await expect(intake.locator('details.hr-fold[open]')).toHaveCount(1)
  await expect(part(intake, 'Who is calling')).toHaveAttribute('open', '')
  await openPart(intake, 'Who pays')
  await intake
    .getByRole('group', { name: /^What cover do they have\?/ })
    .getByLabel('No cover')
    .check()
  await expect(part(intake, 'Who pays')).toContainText('1 of 4 answered')
  await usable(intake, 360)
})

test('who may pay is told once: intake sees the same ways as the person did, and each answer counts at once', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const given = named('Cleo')
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, EXAMPLES.texas.facts)
  const seen = await page.locator('.hr-result h3').allTextContents()
  await sendTheResult(page, given)

  const intake = await atWork(browser, 'intake', '/staff/referrals')
  await takeOn(intake, given)
  const ways = intake.locator('section', {
    has: intake.getByRole('heading', { level: 2, name: 'Who may pay' }),
  })
  const first = ways.getByRole('heading', { level: 3 }).first()
  await expect(first).toHaveText((seen[0] ?? '').replace('your', 'their'))
  // What they told stands by its question, and is an answer of the talk once it is confirmed.
  await openPart(intake, 'Household')
  await expect(part(intake, 'Household')).toContainText('0 of 6 answered')
  await intake.getByRole('button', { name: /^Confirm: How many count as one household/ }).click()
  await expect(part(intake, 'Household')).toContainText('1 of 6 answered')
  await openPart(intake, 'Who pays')
  await expect(
    part(intake, 'Who pays')
      .getByText(/^Told on .* through the guide/)
      .first(),
  ).toBeVisible()
  await intake
    .getByRole('group', { name: /^What cover do they have\?/ })
    .getByLabel('Through work')
    .check()
  await expect(first).not.toHaveText((seen[0] ?? '').replace('your', 'their'))
  await usable(intake, 1280)
})
