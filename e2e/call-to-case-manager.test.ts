import { EXAMPLES } from '@handrail/eligibility/examples'
import { expect, type Page, test } from '@playwright/test'
import { answerAll, ready } from './support/answering.ts'
import { writeWhatIsMissing } from './support/at-evaluation.ts'
import { hearWhatMustBeAsked, openPart, takeOn, yesOrNo } from './support/at-intake.ts'
import { atWork, faultsOf, named, section } from './support/at-work.ts'
import { codeOn, lookUp, sendTheResult } from './support/by-code.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })

/** Opens what comes next about the person, from the board of intakes. */
async function openCase(page: Page, name: string): Promise<void> {
  await page.goto('/staff/intake')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function openDecision(page: Page, name: string): Promise<void> {
  await openCase(page, name)
  await page.getByRole('link', { name: 'Papers and decisions' }).first().click()
  await expect(page).toHaveURL(/\/decision$/)
}

/** Approves one of the three questions, with every point met, on what was said. */
async function approve(page: Page, question: string, more: () => Promise<void> = async () => {}) {
  await page.getByRole('button', { name: `Decide: ${question}` }).click()
  await page.getByLabel('Approve', { exact: true }).check()
  for (const point of await page.locator('.hr-criteria select').all()) await point.selectOption('Met')
  await more()
  await page.getByLabel('Something that was said').fill('Said so in the first talk.')
  await page.getByLabel('Who said it?').fill('Casey Example')
  await page.getByLabel('Why, in your words').fill('All that is asked for is shown.')
  await page.getByRole('button', { name: 'Sign the decision' }).click()
  await expect(page.getByRole('button', { name: `Decide anew: ${question}` })).toBeVisible()
}

const SUBSTITUTES = {
  'Who they are': 'Two witnesses',
  'Where they stay': 'Word of an outreach worker',
  'What they live on': 'Says they have no income',
  'That they want this': 'Said before a witness',
} as const

test('from the first question to “your case manager is”, through everybody on the way', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const given = named('Rosa')
  const name = `${given} Example`
  const faults = [faultsOf(page)]

  // Nobody has an account yet: what was answered is sent once, and a code says how it goes on.
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, EXAMPLES.texas.facts)
  const seen = (await page.locator('.hr-result h3').allTextContents())[0] ?? ''
  await sendTheResult(page, given)
  const code = await codeOn(page)
  const sees = async (text: string) => {
    await lookUp(page, code)
    await expect(page.locator('.ow-seen')).toContainText(text)
  }
  await sees('It has arrived')

  // Intake takes it, and finds what was told before.
  const intake = await atWork(browser, 'intake', '/staff/referrals')
  faults.push(faultsOf(intake))
  await takeOn(intake, given)
  await sees('We are working on your request')
  const ways = section(intake, 'Who may pay').getByRole('heading', { level: 3 })
  await expect(ways.first()).toHaveText(seen.replace('your', 'their'))
  await intake.getByLabel(/^Who is calling\?/).selectOption({ label: 'The person' })
  await openPart(intake, 'Safe to talk')
  await yesOrNo(intake, 'Is it safe to talk now?', 'Yes')
  await hearWhatMustBeAsked(intake)
  await intake.getByLabel(/^Do they think about ending their life\?/).selectOption({ label: 'No' })
  await yesOrNo(intake, 'May we write this down?', 'Yes')
  await intake.getByRole('button', { name: 'Say how urgent it is' }).click()
  await intake.getByRole('radio', { name: /^Urgent\./ }).check()
  await intake.getByLabel('Why? In a few words').fill('Has not slept for a week.')
  await intake.getByRole('button', { name: 'Save how urgent it is' }).click()
  await intake.getByRole('button', { name: 'Sign what happens next' }).click()
  await intake.getByLabel('They go on to an evaluation').check()
  await intake.getByLabel('Who owns the next step?').selectOption({ label: 'Cleo Example' })
  await intake.getByLabel('The next step', { exact: true }).fill('An evaluation with Cleo tomorrow')
  await intake.getByLabel('What the caller was told').fill('That Cleo calls tomorrow.')
  await intake.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(intake.getByText('What is kept is what was signed.')).toBeVisible()

  await sees('We talked with you')

  // A clinician evaluates and signs.
  const clinician = await atWork(browser, 'clinician', '/staff')
  faults.push(faultsOf(clinician))
  await openCase(clinician, name)
  await clinician.getByRole('button', { name: 'Begin an assessment' }).click()
  await clinician.getByLabel(/^First assessment/).check()
  await clinician.getByRole('button', { name: 'Begin', exact: true }).click()
  await clinician.getByLabel('What is wrong, in their own words').fill('I cannot sleep.')
  await clinician.getByLabel('Why now').fill('The job ended.')
  await writeWhatIsMissing(clinician)
  await clinician.getByRole('button', { name: 'Sign the assessment' }).click()
  await expect(clinician.getByText('What is kept is what was signed.')).toBeVisible()
  await sees('Next: the papers')

  // Papers: one notice of what is missing; the evaluation shows two of them.
  await openDecision(intake, name)
  await intake.getByRole('button', { name: 'Begin to gather papers' }).click()
  await intake.getByLabel('For which program?').selectOption({ label: 'Adult case management' })
  await intake.getByLabel('County or state').check()
  await intake.getByRole('button', { name: 'Begin', exact: true }).click()
  await intake.getByRole('button', { name: 'Make the notice of what is missing' }).click()
  await expect(intake.getByRole('button', { name: 'Read it: What is missing' })).toBeVisible()
  for (const item of ['Diagnosis', 'How they get through the day']) {
    const take = new RegExp(`^Take the evaluation signed on .* by Cleo Example as proof: ${item}$`)
    await intake.getByRole('button', { name: take }).click()
    await expect(intake.getByRole('button', { name: `It does not do: ${item}` })).toBeVisible()
  }
  for (const [item, substitute] of Object.entries(SUBSTITUTES)) {
    await intake.getByRole('button', { name: `Something else in its place: ${item}` }).click()
    await intake.getByLabel('What stands in for it?').selectOption(substitute)
    await intake.getByLabel('What they said').fill('Said so in the first talk.')
    await intake.getByLabel('Who said it?').fill('Casey Example')
    await intake.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(intake.getByRole('button', { name: `It does not do: ${item}` })).toBeVisible()
  }
  await intake.getByRole('button', { name: 'Does not apply: Who else may decide' }).click()
  await intake.getByLabel('In your words').fill('Decides for themselves.')
  await intake.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(intake.getByRole('heading', { name: 'Decide what is still open' })).toBeVisible()

  // Three decisions by three people.
  await expect(intake.getByRole('button', { name: 'Decide: Is this meant for them?' })).toHaveCount(0)
  await openDecision(clinician, name)
  await approve(clinician, 'Is this meant for them?')
  await intake.reload()
  await approve(intake, 'Does the program take them?')
  const supervisor = await atWork(browser, 'supervisor', '/staff')
  faults.push(faultsOf(supervisor))
  await openDecision(supervisor, name)
  await approve(supervisor, 'Who pays?', async () => {
    await supervisor.getByLabel('Who pays?', { exact: true }).selectOption('County or state')
    for (const over of await supervisor.locator('.hr-over').all()) {
      await over.locator('select').selectOption('They have none')
      await over.getByLabel('The proof, in words').fill('Has no cover.')
      await over.getByLabel('From whom?').fill('Casey Example')
    }
  })
  await expect(supervisor.getByRole('heading', { name: 'All three were approved' })).toBeVisible()
  // What the person was told first is what pays.
  await expect(section(supervisor, 'Three decisions')).toContainText(
    'Named first, by what was told: State or county money. The decision names the same.',
  )
  await sees('You can have a case manager')

  // There is no place yet.
  await openCase(intake, name)
  await intake.getByRole('button', { name: 'Put them on the waiting list' }).click()
  await intake.getByLabel('Which program?').selectOption({ label: 'Adult case management' })
  await intake.getByLabel('What pays for the place?').selectOption({ label: 'County' })
  await intake.getByLabel('Crisis numbers given').check()
  await intake.getByRole('button', { name: 'Put on the list' }).click()
  await sees('You are on the waiting list')
  await intake.goto('/staff/waiting')
  await intake.getByRole('link', { name, exact: true }).click()
  const place = section(intake, 'A place')
  await place.getByRole('button', { name: 'Offer a place' }).click()
  await place.getByRole('button', { name: 'Offer the place' }).click()
  await expect(place.getByRole('alert')).toContainText('Say why before them')
  await place.getByLabel('Why before the others?').selectOption('others-not-reached')
  await place.getByLabel('In your words').fill('Those ahead were not reached this week.')
  await place.getByRole('button', { name: 'Offer the place' }).click()
  await expect(place).toContainText('The place is held until')
  await sees('A place is free for you')
  await place.getByRole('button', { name: 'Write down their answer' }).click()
  await place.getByLabel('Yes, they take it').check()
  await place.getByRole('button', { name: 'Save their answer' }).click()
  await expect(intake.getByText('Has a place')).toBeVisible()
  await sees('You can have a case manager')

  // A supervisor gives them a case manager, who says yes.
  await openCase(supervisor, name)
  const theirs = section(supervisor, 'Case manager')
  await theirs.getByRole('button', { name: 'Assign a case manager' }).click()
  await theirs.getByLabel(/^Maribel Demo/).check()
  await theirs.getByLabel('They chose this one').check()
  await theirs.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(theirs).toContainText('Not answered yet')
  const manager = await atWork(browser, 'manager', '/staff')
  faults.push(faultsOf(manager))
  await manager.getByRole('button', { name: `Answer: ${name}` }).click()
  await manager.getByLabel('Yes', { exact: true }).check()
  await manager.getByRole('button', { name: 'Save your answer' }).click()
  await expect(manager.getByRole('button', { name: `Write down the first contact: ${name}` })).toBeVisible()

  await sees('Your case manager is Maribel Demo.')
  await expect(page.locator('.ow-seen a[href^="tel:"]')).toBeVisible()
  expect(faults.flat()).toEqual([])
})
