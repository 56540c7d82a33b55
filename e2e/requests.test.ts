import { EXAMPLES } from '@handrail/eligibility/examples'
import { expect, test } from '@playwright/test'
import { answerAll, ready } from './support/answering.ts'
import { atWork, faultsOf, named, signInAs, usable } from './support/at-work.ts'
import { codeOn, lookUp } from './support/by-code.ts'

const anybody = EXAMPLES.texas.facts
test('a hospital sends somebody; intake reads, takes and matches; each sees how it stands by code', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const faults = faultsOf(page)
  const given = named('Mika')
  await page.goto('/with/refer?lang=en')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Choose what you are to the person.',
    'Write your name.',
    'Write your phone number or your email.',
    'Write one name. A first name is enough.',
    'Write a phone number or an email, so that we can get in touch.',
    'Write what would help. One sentence is enough.',
  ])
  await page.getByLabel('What are you to the person?').selectOption('hospital')
  await page.getByLabel('Your name').fill('Lee Sample')
  await page.getByLabel('Your organization').fill('River Hospital')
  await page.getByLabel('Your phone number').fill('713-555-0143')
  await page.getByLabel('First name').fill(given)
  await page.getByLabel('Last name').fill('Example')
  await page.getByLabel('Phone number', { exact: true }).fill('713-555-0142')
  await page.getByRole('group', { name: 'May we text this number?' }).getByLabel('No text').check()
  await page.getByLabel('Urgent, within a day').check()
  await page.getByLabel('What would help?').fill('A case manager before the discharge on Friday.')
  await page.getByLabel('Is anything unsafe?').fill('Her husband must not know.')
  await page.getByLabel('It belongs to somebody else').check()
  await page.getByLabel('Who is that to the person?').fill('her mother')
  const consent = page.getByRole('group', { name: /Did the person say/ })
  await consent.getByLabel('Yes').check()
  await page
    .getByRole('group', { name: /Did they say/ })
    .getByLabel('Yes')
    .check()
  await page.getByLabel('Hospital summary').selectOption('present')
  await page.getByLabel('Medicine list').selectOption('missing')
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { name: 'It has arrived' })).toBeVisible()
  const code = await codeOn(page)
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(page.url()).not.toContain(code)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await lookUp(page, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It has arrived')

  const staff = await (await browser.newContext()).newPage()
  const staffFaults = faultsOf(staff)
  await signInAs(staff, 'intake')
  await staff.getByRole('link', { name: 'Requests' }).first().click()
  await staff.getByRole('link', { name: `${given} Example`, exact: true }).click()
  await expect(staff.getByText('A case manager before the discharge')).toBeVisible()
  await expect(staff.getByText('No text')).toBeVisible()
  await expect(staff.getByRole('region', { name: 'Read this before you call' })).toContainText(
    'must not know',
  )
  await expect(staff.locator('main')).toContainText('her mother')
  await usable(staff, 1280)
  await staff.getByRole('button', { name: 'Say that it was read' }).click()
  await staff.getByRole('button', { name: 'Take it' }).click()
  await expect(staff.getByRole('heading', { name: 'Say whose request it is' })).toBeVisible()
  await lookUp(page, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It has arrived')
  await expect(page.locator('main')).toContainText('once they say yes to us')
  await staff.getByRole('button', { name: 'Write down what the person said' }).click()
  await staff.getByLabel('Yes, the sender may be told').check()
  await staff.getByLabel('By phone').check()
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(staff.getByText('The person agreed that the sender is told.')).toBeVisible()
  await lookUp(page, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We are working on your request')
  await expect(page.locator('main')).not.toContainText(given)

  await staff.getByRole('button', { name: 'Begin a new record' }).click()
  await expect(staff.getByLabel('First name')).toHaveValue(given)
  await staff.getByRole('button', { name: 'Begin the record' }).click()
  await expect(staff.getByRole('heading', { level: 1, name: `${given} Example` })).toBeVisible()
  await expect(staff.locator('main')).toContainText('No text')
  const warning = staff.getByRole('region', { name: 'Next step' })
  await expect(warning).toContainText('Her husband must not know.')
  await expect(warning).toContainText('713-555-0143')
  await usable(staff, 1280)
  await staff.getByRole('button', { name: 'Say what you did about this' }).click()
  await staff.getByLabel('Something else').check()
  await staff.getByLabel('In a word, what did you do?').fill('Asked the nurse; only she calls.')
  await staff.getByRole('button', { name: 'Save' }).click()
  await expect(warning).toHaveCount(0)
  await staff.getByText('Warnings that were read').click()
  await expect(staff.getByText('Asked the nurse; only she calls.')).toBeVisible()
  await staff.getByRole('link', { name: 'River Hospital', exact: true }).click()
  await staff.getByRole('button', { name: 'New code for the person' }).click()
  const own = await codeOn(staff)
  await lookUp(page, own)
  await page.getByRole('button', { name: 'Take my request back' }).click()
  await page.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It was taken back')
  await lookUp(page, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It was taken back')
  await expect(page.getByRole('button', { name: 'Take my request up again' })).toHaveCount(0)

  // The person, and only they, takes it up again.
  await lookUp(page, own)
  await expect(page.getByText(/You can take it up again here until/)).toBeVisible()
  await page.getByRole('button', { name: 'Take my request up again' }).click()
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Yes, I want it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is back with us')
  await usable(page, 1280)
  expect([...faults, ...staffFaults]).toEqual([])
})

test('the navigator hands its answers on: they are seen before they are sent, and told once', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const given = named('Noa')
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, anybody)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await page.getByRole('button', { name: 'Send this to Example County Care' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Send this to Example County Care')
  // Nothing of the answers stands in an address or stays in the browser.
  expect(page.url()).toMatch(/\/send$/)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  const first = page.locator('#told-0')
  await expect(first).toBeChecked()
  const question = (await page.locator('#told-0-hint').textContent()) ?? ''
  const leftOut = (await page.locator('#told-1-hint').textContent()) ?? ''
  await page.locator('#told-1').uncheck()
  await page.getByLabel('Phone number').fill('555-01')
  await page.getByRole('button', { name: 'Send it to' }).click()
  const summary = page.locator('.hr-summary')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Write what would help. One sentence is enough.',
    'Write one name. A first name is enough.',
    'Phone number: Write the number with its area code, such as 713-555-0142.',
    'Tick the box to say yes. Without it we may not contact you.',
    'Tick the box when you have read what will be sent.',
  ])
  await summary.getByRole('link', { name: 'Tick the box to say yes' }).click()
  await expect(page.getByLabel('You may contact me')).toBeFocused()
  await expect(page.getByLabel('You may contact me')).toHaveAccessibleDescription(/Tick the box/)
  await page.getByLabel('What would help?').fill('Somebody who helps me with papers.')
  await page.getByLabel('First name', { exact: true }).fill(given)
  await page.getByLabel('Last name').fill('Sample')
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enviar esto a Example County Care')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByLabel('What would help?')).toHaveValue('Somebody who helps me with papers.')
  await page.getByLabel('Phone number').fill('713-555-0147')
  expect(sent.filter((url) => url.includes('referrals.send'))).toEqual([])
  await page.getByLabel('You may contact me').check()
  await page.getByLabel('I have read what will be sent').check()
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Send it to' }).click()
  await expect(page.getByRole('heading', { name: 'It has arrived' })).toBeVisible()

  const staff = await (await browser.newContext()).newPage()
  await signInAs(staff, 'intake', '/staff/referrals')
  await staff.getByRole('link', { name: `${given} Sample`, exact: true }).click()
  await expect(staff.getByText(question)).toBeVisible()
  await expect(staff.getByText(leftOut, { exact: true })).toHaveCount(0)
})

test('a partner sends through a link that names them, and the link can be ended', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const partner = named('River School ')
  await signInAs(page, 'supervisor', '/staff/referrals/links')
  await page.getByRole('button', { name: 'Make a link' }).click()
  await page.getByLabel('Who gets it').fill(partner)
  await page.getByLabel('Again and again').check()
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Last day').fill(until)
  await page.getByRole('button', { name: 'Make the link' }).click()
  const address = (await page.locator('code').textContent()) ?? ''
  const outside = await (await browser.newContext({ locale: 'es-US' })).newPage()
  await outside.goto(address)
  await expect(outside.getByText(`Usted usa el enlace de ${partner}`)).toBeVisible()
  expect(outside.url()).not.toContain('#')
  await page.getByRole('button', { name: `End it now: ${partner}` }).click()
  await expect(page.getByText('Ended')).toBeVisible()
  await outside.goto('about:blank')
  await outside.goto(address)
  await expect(outside.getByText('Este enlace ya no funciona')).toBeVisible()
})

test('a wrong code says nothing, and the quick exit leaves nothing behind', async ({ page }) => {
  await lookUp(page, '0000-0000-0000')
  await expect(page.getByRole('alert')).toContainText('We do not know this code')
  await expect(page.getByRole('link', { name: 'Call 988' })).toBeVisible()
  await page.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'weather' }))
  await page.getByRole('link', { name: 'Quick exit' }).click()
  await expect(page).toHaveURL(/weather/)
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
})

for (const { width, scheme, locale } of [
  { width: 360, scheme: 'light', locale: 'en-US' },
  { width: 360, scheme: 'dark', locale: 'es-US' },
  { width: 1440, scheme: 'dark', locale: 'en-US' },
] as const) {
  test(`the pages of requests are usable at ${width} px, ${scheme}, ${locale}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      locale,
    })
    const page = await context.newPage()
    for (const path of ['/status', '/send', '/with/refer']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.locator('form button[type=submit]').click()
      await expect(page.getByRole('alert')).toBeVisible()
      await usable(page, width)
    }
    await page.goto('/status')
    await page.locator('#code').fill('DEM0-DEM0-DEM0')
    await page.locator('form button[type=submit]').click()
    await expect(page.locator('.ow-seen')).toBeVisible()
    await usable(page, width)
    await signInAs(page, 'intake', '/staff/referrals')
    await expect(page.locator('table').first()).toBeVisible()
    await usable(page, width)
    await page.getByRole('link', { name: 'Bernard Sample', exact: true }).click()
    await expect(page.locator('.hr-next')).toBeVisible()
    await expect(page.locator('.hr-panel').nth(3)).toBeVisible()
    await usable(page, width)
    for (const path of ['/staff/referrals/new', '/staff/referrals/links']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await usable(page, width)
    }
  })
}

test('a call that is a crisis is told at once what to do, before anything is sent', async ({ page }) => {
  await signInAs(page, 'intake', '/staff/referrals/new')
  const now = page.getByRole('region', { name: 'Now, before anything else' })
  await expect(page.getByLabel('In crisis now')).toBeVisible()
  await expect(now).toBeHidden()
  await page.getByLabel('In crisis now').check()
  await expect(now.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
  await expect(now.getByRole('listitem')).toHaveCount(4)
  await usable(page, 1280)
  await page.setViewportSize({ width: 360, height: 740 })
  await usable(page, 360)
})

test('whoever sends somebody in a crisis is told first to stay with them and whom to call, then the code', async ({
  page,
  browser,
}) => {
  const faults = faultsOf(page)
  const given = named('Crisis')
  await page.goto('/en/refer')
  await expect(page).toHaveURL(/\/with\/refer/)
  await page.getByLabel('What are you to the person?').selectOption('hospital')
  await page.getByLabel('Your name').fill('Lee Sample')
  await page.getByLabel('Your phone number').fill('713-555-0143')
  await page.getByLabel('First name').fill(given)
  await page.getByLabel('Last name').fill('Sample')
  await page.getByLabel('Phone number', { exact: true }).fill('713-555-0142')
  await page.getByLabel('In crisis now').check()
  await page.getByLabel('What would help?').fill('Somebody who comes now.')
  await page
    .getByRole('group', { name: /Did the person say/ })
    .getByLabel('Yes')
    .check()
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stay with them, and call now')
  const calls = page.locator('.ow-calls')
  await expect(calls.getByRole('link', { name: 'Call 988', exact: true })).toHaveAttribute('href', 'tel:988')
  await expect(calls.getByRole('link', { name: /^Call us/ })).toBeVisible()
  await expect(page.locator('main')).not.toContainText('You need not do anything more now')
  expect(await codeOn(page)).toMatch(/^[0-9A-Z]{4}-/)
  await page.setViewportSize({ width: 360, height: 740 })
  await usable(page, 360)

  // A supervisor is told too: works on no request, and says who does.
  const supervisor = await atWork(browser, 'supervisor', '/staff/referrals/in/to-do')
  await supervisor.getByRole('link', { name: `${given} Sample`, exact: true }).click()
  const next = supervisor.getByRole('region', { name: 'Next step' })
  await expect(next).toContainText('Give it to somebody at intake')
  await next.getByRole('button', { name: 'Give it to someone' }).click()
  await next.getByLabel('To whom').selectOption({ label: 'Ines Muestra' })
  await usable(supervisor, 1280)
  await next.getByRole('button', { name: 'Give it to them' }).click()
  await expect(next).toContainText('Ines Muestra has it')
  expect(faults).toEqual([])
})
