import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { atWork, faultsOf, openFromIntake, section, signInAs, usable } from './support/at-work.ts'
import { inDays, today } from './support/days.ts'
import { textOf } from './support/pdf.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })

/** Of the demo: of Amos nobody has asked yet what he needs. What he says stands in the record as he says it, in his language too. */
const WANTS = 'I want a door that locks. Una puerta mía.'
const WHY = 'I sleep when it is shut.'
const LEASE = 'Amos has a lease in his name'
const COUSIN = 'Ask his cousin about the room'
const KEY = 'Two keys are cut'
const DISHES = 'He cooks at home'
const ALSO = 'My nephew may stay on Sundays.'

const WIDE = 1280

/** What somebody writes is saved a breath after the last key. */
const saves = (page: Page, does: string) => page.waitForResponse((got) => got.url().endsWith(`/api/${does}`))

async function assessNeeds(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Being written since/ }).click()
  await page.getByRole('button', { name: 'Open all areas' }).click()
  const areas = page.locator('details[id^="part-"]')
  await expect(areas).toHaveCount(15)
  for (const [n, area] of (await areas.all()).entries()) {
    const how = area.getByLabel(/^How is this going\?/)
    if ((await how.count()) > 0) await how.selectOption({ label: n === 0 ? 'Hard' : 'It goes well' })
  }
  await areas.first().getByLabel('In your own words', { exact: true }).fill(WANTS)
  const whole = areas.last()
  await whole
    .getByLabel(/^What are you good at\?/)
    .first()
    .fill('I fix radios.')
  await whole
    .getByLabel(/^How do you like to be helped\?/)
    .first()
    .fill('Tell me straight.')
  await expect(page.getByText('Every area was asked about.')).toBeVisible()
  await expect(section(page, 'What may become a goal')).toContainText(`“${WANTS}”`)
  await usable(page, WIDE)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^Signed by Maribel Demo/)).toBeVisible()
  await usable(page, WIDE)
}

async function writeFirstPlan(page: Page): Promise<void> {
  // The one next step stands where the needs were signed, and what was told there is in the plan already.
  await page.getByRole('button', { name: 'Begin the plan', exact: true }).click()
  await expect(page.getByText(/^Taken over from what was signed on/).first()).toBeAttached()
  await expect(page.getByLabel('Who watches over the plan?')).toHaveValue('Maribel Demo')
  await page.getByRole('button', { name: 'Make it a goal: Home' }).click()
  const goal = page.locator('.hr-plan-goal')
  await expect(goal.getByLabel(/^Goal 1 · in/)).toHaveValue(WANTS)
  await goal.getByLabel('Why does it matter to them?').fill(WHY)
  for (const what of [LEASE, DISHES]) {
    await goal.getByRole('button', { name: 'Add what will be so' }).click()
    await goal.getByLabel('What will be so?').last().fill(what)
  }
  await goal.getByRole('button', { name: 'Add a step' }).first().click()
  await goal.getByLabel('What?').fill(COUSIN)
}

/** From a draft to a version in effect, with the hand of everybody who must sign. */
async function signedByAll(page: Page, browser: Browser, n: number): Promise<void> {
  // The day is agreed anew for each version.
  await page.getByLabel('When do you look at it together again?').fill('2099-01-31')
  await expect(page.getByText(/^It has all it needs to be signed\./)).toBeVisible()
  const offer = page.getByRole('button', { name: 'Ask for signatures' })
  await expect(offer).toBeEnabled({ timeout: 15_000 })
  await usable(page, WIDE)
  await offer.click()
  const signatures = section(page, 'Signatures')
  // Amos, his case manager, and her supervisor since she works on no licence of her own.
  await expect(signatures.getByText('Not yet')).toHaveCount(3)
  await usable(page, WIDE)

  await page.getByRole('button', { name: 'Add a signature' }).click()
  await page.getByLabel('By typing the name').check()
  await page.getByLabel('Name as they sign').fill('Amos Sample')
  await usable(page, WIDE)
  await page.getByRole('button', { name: 'Keep this signature' }).click()
  await expect(signatures.getByText(/^By typing the name/)).toBeVisible()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(signatures.getByText(/^With a click/)).toHaveCount(1)

  const hers = await atWork(browser, 'supervisor', new URL(page.url()).pathname)
  await hers.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(section(hers, 'Signatures').getByText(/^With a click/)).toHaveCount(2)
  await usable(hers, WIDE)
  await hers.context().close()

  await page.reload()
  await expect(signatures.getByText(/^With a click/)).toHaveCount(2)
  await expect(signatures.getByText('Not yet')).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it in effect' }).first().click()
  // Everybody signed, so nobody is asked why they go ahead.
  await expect(page.getByLabel('Somebody has not signed. Why go ahead?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it in effect' }).last().click()
  await expect(page.getByText(`Version ${n}, in effect`).first()).toBeVisible()
  await usable(page, WIDE)
}

interface Said {
  readonly words: string
  /** What one does with each objective, in the order of the plan. */
  readonly does: readonly ('Keep it' | 'Change it' | 'Stop it')[]
}

/** A review that leads to a next version, from how the plan goes to the draft of that version. */
async function reviewToDraft(page: Page, { words, does }: Said): Promise<void> {
  await usable(page, WIDE)
  await page.getByRole('button', { name: 'Begin a review' }).click()
  await page.getByLabel('When did you meet?').fill(today())
  await page.getByLabel('Was the person there?').selectOption({ label: 'Yes' })
  const levels = page.getByLabel('How far, as you see it')
  await expect(levels).toHaveCount(does.length)
  for (const [n, says] of does.entries()) {
    await levels.nth(n).selectOption({ label: '2, About half' })
    await page.getByLabel('How far, as they say').nth(n).selectOption({ label: '3, Almost there' })
    await page.getByLabel('What do you do with it?').nth(n).selectOption({ label: says })
  }
  await page.getByLabel('What do you do with this goal?').selectOption({ label: 'Keep it' })
  await page.getByLabel('In their own words').fill(words)
  await page.getByLabel('How content are they with the help?').selectOption({ label: '4, quite' })
  await page.getByLabel('Is it as much help as they need?').selectOption({ label: 'As much as they need' })
  await Promise.all([
    saves(page, 'progress.saveReviewPart'),
    page.getByLabel('Look at it again together on').fill(inDays(180)),
  ])
  const sign = page.getByRole('button', { name: 'Sign the review' })
  await expect(sign).toBeEnabled({ timeout: 15_000 })
  await usable(page, WIDE)
  await sign.click()
  await expect(section(page, 'Reviews')).toContainText('the plan changes')
  await expect(page.getByText(words)).toBeVisible()
  await usable(page, WIDE)
  await page.getByRole('button', { name: 'Begin the next version of the plan' }).click()
}

/** The file of their copy, as one who copies text out of it reads it. */
async function copyIn(page: Page, language: 'English' | 'Spanish'): Promise<string> {
  await page.getByText(language, { exact: true }).first().click()
  await expect(page.locator('.hr-copy')).toContainText(language === 'English' ? 'Your plan' : 'Su plan')
  await usable(page, WIDE)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  return textOf(await readFile(await file.path()))
}

test('from what somebody needs over two reviews that change the plan to their own copy in both languages', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await openFromIntake(page, 'assigned', 'Amos Sample', /^Open needs and plan$/)
  await expect(page.getByRole('heading', { level: 1, name: /Amos Sample/ })).toBeVisible()
  const list = page.url()
  const going = list.replace('/plans/', '/progress/')
  await usable(page, WIDE)
  await assessNeeds(page)
  await writeFirstPlan(page)
  await signedByAll(page, browser, 1)

  await page.goto(going)
  await reviewToDraft(page, { words: 'Cooking is done, the lease is not.', does: ['Change it', 'Stop it'] })
  await expect(page.getByText('Version 2, draft').first()).toBeVisible()
  const goal = page.locator('.hr-plan-goal').first()
  await expect(goal.getByLabel('What will be so?')).toHaveCount(1)
  await goal.getByRole('button', { name: 'Add what will be so' }).click()
  await Promise.all([saves(page, 'plans.savePart'), goal.getByLabel('What will be so?').last().fill(KEY)])
  await signedByAll(page, browser, 2)
  await expect(section(page, 'What changed')).toContainText(DISHES)
  await expect(section(page, 'What changed')).toContainText(KEY)

  await page.goto(going)
  await reviewToDraft(page, { words: 'The keys are here.', does: ['Keep it', 'Change it'] })
  await expect(page.getByText('Version 3, draft').first()).toBeVisible()
  await Promise.all([
    saves(page, 'plans.savePart'),
    goal.getByLabel('Why does it matter to them?').fill(ALSO),
  ])
  await signedByAll(page, browser, 3)

  // Each version stays as it was signed, and one alone is in effect.
  await page.goto(list)
  const versions = section(page, 'The plan')
  await expect(versions.getByText(/in effect/)).toHaveCount(1)
  await expect(versions.getByText(/replaced/)).toHaveCount(2)
  await usable(page, WIDE)
  await page.goto(`${going}/thread`)
  await expect(page.getByText(KEY).first()).toBeVisible()
  await usable(page, WIDE)

  await page.goto(list)
  await page.getByRole('link', { name: /^Version 3/ }).click()
  await page.getByRole('link', { name: 'Open their copy' }).click()
  const english = await copyIn(page, 'English')
  const spanish = await copyIn(page, 'Spanish')
  for (const copy of [english, spanish])
    for (const words of [WANTS, ALSO, LEASE, COUSIN, KEY]) expect(copy).toContain(words)
  for (const copy of [english, spanish]) for (const gone of [DISHES, WHY]) expect(copy).not.toContain(gone)
  for (const words of ['Your plan', 'What happens next', 'Your rights']) expect(english).toContain(words)
  for (const words of ['Su plan', 'Lo que sigue', 'Sus derechos']) expect(spanish).toContain(words)
  expect(faults).toEqual([])
})
