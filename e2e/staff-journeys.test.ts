import { expect, test } from '@playwright/test'
import { faultsOf, meetSomeone, named, signInAs, usable } from './support/at-work.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })
test.setTimeout(90_000)

test('with the keyboard alone one signs in, finds a person and opens the record', async ({ page }) => {
  const faults = faultsOf(page)
  await page.goto('/staff')
  await page.getByRole('button', { name: /^Ines Muestra/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('/')
  await page.keyboard.type('alma')
  const first = page.getByRole('option', { name: /Alma/ }).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/staff\/people\/[0-9a-f-]{36}$/)
  expect(faults).toEqual([])
})

test('J and K walk through a list, and Enter opens the chosen row', async ({ page }) => {
  await signInAs(page, 'intake', '/staff/people')
  await page.getByLabel('Find a person').fill('thuy')
  await expect(page.getByRole('row', { name: /Thuy/ }).first()).toBeVisible()
  await page.getByLabel('Find a person').blur()
  await page.keyboard.press('j')
  await expect(page.locator('tr[data-chosen]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/staff\/people\/[0-9a-f-]{36}$/)
})

test('shortcuts of one letter can be turned off', async ({ page }) => {
  await signInAs(page, 'intake')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Shortcuts of one letter' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('whoever looks alike is shown while a person is being registered', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Bartholomew', 'Lookalike')
  await page.goto('/staff/people/new')
  await page.getByLabel('First name').fill('Bartholomew')
  await page.getByLabel('Last name').fill('Lookalike')
  await expect(page.getByRole('link', { name: 'Bartholomew Lookalike' })).toBeVisible()
  await expect(page.getByText('same name')).toBeVisible()
})

test('a problem is told at its field and in a summary that leads there', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Winifred')
  await page.getByRole('button', { name: 'Add a number or address' }).click()
  await page.getByLabel('Phone number').fill('12')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await summary.getByRole('link').click()
  await expect(page.getByLabel('Phone number')).toBeFocused()
  await expect(page.getByLabel('Phone number')).toHaveAttribute('aria-invalid', 'true')
})

test('without a signal the words stay, and the same request goes when it is back', async ({
  page,
  context,
}) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Leopold')
  await page.getByRole('button', { name: 'Add a supporter' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Lena Example')
  await page.getByLabel('Who they are to them').fill('sister')
  const requests: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/people.addSupporter'))
      requests.push(request.headers()['x-handrail-request'])
  })
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('We could not reach the server. Your words are kept.')).toBeVisible()
  await expect(page.getByText('No signal.')).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lena Example')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Lena Example')).toBeVisible()
  expect(new Set(requests).size).toBe(1)
})

test('two people who change one record both keep their words', async ({ page, browser }) => {
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Philippa')
  await signInAs(other, 'intake', new URL(page.url()).pathname)
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Change: Who they are' }).click()
  }
  await other.getByLabel('Pronouns').fill('she/her')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.locator('.hr-person')).toContainText('she/her')

  await page.getByLabel('Pronouns').fill('they/them')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Two versions' })).toBeVisible()
  const row = page.getByRole('row', { name: /Pronouns/ })
  await expect(row).toContainText('they/them')
  await expect(row).toContainText('she/her')
  await page.getByRole('button', { name: 'Save yours' }).click()
  await expect(page.locator('.hr-person')).toContainText('they/them')
  await other.context().close()
})

test('what two people do with one deadline is shown to the second, who goes on from it', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Deodata')
  await page.getByRole('button', { name: 'Add a task' }).click()
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('What is to be done').fill('Ask for the letter')
  await page.getByLabel('Due', { exact: true }).fill(day(20))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const due = page.locator('section').filter({ has: page.getByRole('heading', { name: /^What is due/ }) })
  await expect(due).toContainText('Ask for the letter')

  await signInAs(other, 'intake', new URL(page.url()).pathname)
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Not now: Ask for the letter' }).click()
  }
  await other.getByLabel('Show it again on').fill(day(9))
  await other.getByLabel('Why', { exact: true }).selectOption('waiting-for-office')
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByText(/^Put off until .*: Waiting for an office$/)).toBeVisible()

  await page.getByLabel('Show it again on').fill(day(4))
  await page.getByLabel('Why', { exact: true }).selectOption('waiting-for-person')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Two versions' })).toBeFocused()
  const why = page.getByRole('row', { name: /^Why/ })
  await expect(why).toContainText('Waiting for the person')
  await expect(why).toContainText('Waiting for an office')
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Save yours' }).click()
  await expect(page.getByText(/^Put off until .*: Waiting for the person$/)).toBeVisible()

  await other.getByRole('button', { name: 'Not now: Ask for the letter' }).click()
  await other.getByLabel('Let it go').check()
  await other.getByLabel('Why', { exact: true }).selectOption('duplicate')
  await other.getByRole('button', { name: 'Let it go', exact: true }).click()
  const stands = other.getByRole('row', { name: /^How it stands/ })
  await expect(stands).toContainText('Let it go')
  await expect(stands).toContainText(/Put off until .*: Waiting for the person/)
  await other.getByRole('button', { name: 'Save yours' }).click()
  await expect(other.getByRole('button', { name: 'Not now: Ask for the letter' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Done: Ask for the letter' }).click()
  await expect(
    page.getByText('This is done or gone already, so there is nothing left to save.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save yours' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Keep theirs' }).click()
  await expect(due).toContainText('Nothing is due')
  await other.context().close()
})

test('Today says what to begin with, and why', async ({ page }) => {
  await signInAs(page, 'manager')
  const start = page.getByRole('region', { name: 'Start here' })
  await expect(start).toBeVisible()
  await expect(start.getByRole('heading')).not.toBeEmpty()
  await expect(page.locator('main .mantine-Button-root[data-variant="filled"]')).toHaveCount(1)
})

test('a form that was left is under Not finished, with its words', async ({ page, browser }) => {
  await signInAs(page, 'supervisor', '/staff')
  // The day is there: nothing takes the form's place while it is written in.
  await expect(page.getByRole('heading', { name: /^Past due/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Add a task' }).click()
  const kept = page.waitForResponse(/\/api\/drafts\.keep$/)
  await page.getByLabel('What is to be done').fill('Order plain envelopes')
  expect((await kept).status()).toBe(200)
  await expect(page.getByText('All saved')).toBeVisible()
  // Another device: nothing of this one is there.
  const elsewhere = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signInAs(elsewhere, 'supervisor')
  await expect(elsewhere.getByText('A task', { exact: true })).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Add a task' }).click()
  await expect(elsewhere.getByLabel('What is to be done')).toHaveValue('Order plain envelopes')
  await elsewhere.context().close()
})

test('a form about a person opens again from Not finished, with its words', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, named('Odile'))
  await page.getByRole('button', { name: 'Add a supporter' }).click()
  const kept = page.waitForResponse(/\/api\/drafts\.keep$/)
  await page.getByLabel('Who they are to them').fill('sister')
  expect((await kept).status()).toBe(200)
  await page.goto('/staff')
  await page.getByRole('link', { name: 'A supporter' }).first().click()
  await expect(page.getByLabel('Who they are to them')).toHaveValue('sister')
})

test('someone who must not know stands first on the record', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Rosalind')
  await page.getByRole('button', { name: 'Add someone who must not know' }).click()
  await page.getByLabel('Who they are to the person').fill('mother')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('main section').first()).toContainText('Do not tell mother')
})

test('a legal authority is recorded, its paper is seen, and it ends', async ({ page }) => {
  await signInAs(page, 'intake')
  await meetSomeone(page, 'Ottilie')
  await page.getByRole('button', { name: 'Add a legal authority' }).click()
  await page.getByLabel('Who holds it').fill('Lee Sample')
  await page.getByLabel('What it is').selectOption('guardian')
  await page.getByLabel('Medical').check()
  await page.getByLabel('From').fill('2025-01-01')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Paper not seen yet')).toBeVisible()
  await page.getByRole('button', { name: 'Change: Lee Sample' }).click()
  await page.getByLabel('I have seen the paper').check()
  await page.getByLabel('Until').fill('2026-06-30')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Paper seen')).toBeVisible()
  await expect(page.getByText('From Wed, Jan 1, 2025 to')).toBeVisible()
})

test('an agency admin reads no record and is offered none', async ({ page }) => {
  await signInAs(page, 'admin')
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0)
  await page.goto('/staff/people')
  await expect(page.getByText('Your role does not open this.')).toBeVisible()
})

test('signing out leaves nothing of a person on this device', async ({ page }) => {
  await signInAs(page, 'intake', '/staff/people/new')
  await page.getByLabel('First name').fill('Zelda')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: /^Sign in/ })).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Zelda')
  await page.goBack()
  await expect(page.getByText('Zelda')).toHaveCount(0)
})

test('words typed while the line is down are sealed on this device, and are there after a crash', async ({
  page,
  context,
}) => {
  await signInAs(page, 'intake', '/staff/people/new')
  await expect(page.getByLabel('First name')).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('First name').fill('Wordsof')
  await page.getByLabel('Last name').fill('Offline')
  await expect(page.getByText('Kept on this device')).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).toContain('handrail-draft:')
  expect(kept).not.toContain('Offline')
  // The form is long, and what became of the press stands beside it.
  await page.getByRole('button', { name: 'Register', exact: true }).click()
  await expect(page.locator('form .hr-note').last()).toContainText('We could not reach the server.')
  await expect(page.locator('form .hr-note').last()).toBeInViewport()
  // No page says goodbye in a crash.
  await page.goto('about:blank')
  await context.setOffline(false)
  await page.goto('/staff/people/new')
  await expect(page.getByLabel('Last name')).toHaveValue('Offline')
  await expect(page.getByText('All saved')).toBeVisible()
})

test('a form is not sent as somebody else who signed in in another tab, and its words stay with their writer', async ({
  page,
  context,
}) => {
  const faults = faultsOf(page)
  await signInAs(page, 'intake', '/staff/people/new')
  await page.getByLabel('First name').fill('Wordsof')
  await page.getByLabel('Last name').fill('Ines')
  await expect(page.getByText('All saved')).toBeVisible()

  const other = await context.newPage()
  await other.goto('/staff')
  await other.getByRole('button', { name: /^Your account/ }).click()
  const left = other.waitForEvent('load')
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  // The first tab stops showing what it showed, though nobody touched it.
  await expect(page.getByLabel('First name')).toHaveCount(0)
  await left

  await signInAs(other, 'supervisor')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Somebody else is signed in in this browser now' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Go on as Dana Specimen' }).click()
  await page.goto('/staff/people/new')
  await expect(page.getByLabel('First name')).toHaveValue('')

  await page.getByRole('button', { name: /^Your account/ }).click()
  const out = page.waitForEvent('load')
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await out
  await signInAs(page, 'intake', '/staff/people/new')
  await expect(page.getByLabel('First name')).toHaveValue('Wordsof')
  expect(faults).toEqual([])
})

test('the public pages load nothing of the staff pages', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/en')
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((path) => path.includes('/staff') || path.startsWith('/api'))).toEqual([])
})
