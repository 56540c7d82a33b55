import { expect, type Page, test } from '@playwright/test'
import { atWork, faultsOf, openFromIntake, section, signInAs, usable } from './support/at-work.ts'
import { PHOTO } from './support/photo.ts'

/** Of the demo: Ruth has a plan in effect and the next version begun; of Amos nobody has asked yet what he needs. */
const OPEN = /^(Open needs and plan|Abrir necesidades y plan)$/

async function openPlans(page: Page, list: string, name: string): Promise<void> {
  await openFromIntake(page, list, name, OPEN)
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()
}
/** What somebody writes is saved a breath after the last key. */
const keeps = (page: Page) => page.waitForResponse(/\/api\/plans\.savePart$/)

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('needs and plan are usable: the list, what was signed, and a draft with everything open', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager')
      await openPlans(page, 'active', 'Ruth Example')
      const list = page.url()
      await usable(page, width)
      await page.getByRole('link', { name: /^(Signed on|Firmada el)/ }).click()
      await expect(page.getByText(/^(Signed by|Firmada por)/)).toBeVisible()
      await usable(page, width)
      await page.goto(list)
      await page.getByRole('link', { name: /^(Version|Versión) 1/ }).click()
      await expect(page.getByText('“I want to keep my own place and sleep through the night.”')).toBeVisible()
      await page.getByRole('button', { name: /^(Add a signature|Agregar una firma)$/ }).click()
      await page.getByLabel(/^(By hand, here|De su puño y letra, aquí)$/).check()
      const pad = page.locator('.hr-signature')
      const box = await pad.boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(320)
      expect(box?.height).toBeGreaterThanOrEqual(120)
      const keep = page.getByRole('button', { name: /^(Keep this signature|Guardar esta firma)$/ })
      await keep.click()
      await expect(
        page.getByRole('alert').getByText(/(Draw your name first|Primero dibuje su nombre)/),
      ).toBeVisible()
      await usable(page, width)
      // A paper that is signed is chosen, or added right there.
      await page.getByLabel(/^(On paper, scanned|En papel, escaneado)$/).check()
      await page.getByRole('button', { name: /^(Add the signed paper|Agregar el papel firmado)$/ }).click()
      await page
        .locator('.hr-file-photo input')
        .setInputFiles({ name: 'image.png', mimeType: 'image/png', buffer: PHOTO })
      await usable(page, width)
      await page.getByRole('button', { name: /^(Add it|Agregarlo)$/ }).click()
      await expect(page.getByLabel(/^(Which paper\?|¿Qué documento\?)$/)).not.toHaveValue('')
      await expect(page.locator('.hr-file-photo')).toHaveCount(0)
      await page.goto(list)
      await page.getByRole('link', { name: /^(Version|Versión) 2/ }).click()
      const closed = page.locator('details:not([open]) > summary')
      await expect(closed.first()).toBeVisible()
      for (let left = await closed.count(); left > 0; left = await closed.count())
        await closed.first().click()
      await usable(page, width)
      expect(await page.title()).not.toMatch(/Ruth/)
      expect(faults).toEqual([])
    })
  })
}

test('what two people write in one goal at a time is shown to the second with both versions', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, 'manager')
  await openPlans(page, 'active', 'Ruth Example')
  await page.getByRole('link', { name: /^Version 2/ }).click()
  const why = (of: Page) => of.getByLabel('Why does it matter to them?').last()
  await expect(why(page)).toHaveValue('My mother never saw one on a wall.')
  const other = await atWork(browser, 'manager', new URL(page.url()).pathname)
  await expect(why(other)).toHaveValue('My mother never saw one on a wall.')
  await Promise.all([keeps(other), why(other).fill('So that my nieces see it.')])
  await other.reload()
  await expect(why(other)).toHaveValue('So that my nieces see it.')
  await other.close()

  await why(page).fill('I never showed one.')
  const both = page.getByRole('alert')
  await expect(both).toContainText('So that my nieces see it.')
  await expect(both).toContainText('I never showed one.')
  await usable(page, 1280)
  await both
    .getByRole('button', { name: /mine|yours|your/i })
    .first()
    .click()
  await expect(both).toHaveCount(0)
  await page.reload()
  await expect(why(page)).toHaveValue('I never showed one.')
})

test('from what somebody tells to a plan in effect in their own words, in one sitting', async ({ page }) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await openPlans(page, 'assigned', 'Amos Sample')
  const list = page.url()
  const began = Date.now()
  await page.getByRole('link', { name: /^Being written since/ }).click()
  await page.getByRole('button', { name: 'Open all areas' }).click()
  const areas = page.locator('details[id^="part-"]')
  await expect(areas).toHaveCount(15)
  for (const [n, area] of (await areas.all()).entries()) {
    const how = area.getByLabel(/^How is this going\?/)
    if ((await how.count()) > 0) await how.selectOption({ label: n === 0 ? 'Hard' : 'It goes well' })
  }
  const home = areas.first()
  await home.getByLabel('In your own words', { exact: true }).fill('I want a door that locks.')
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
  await expect(section(page, 'What may become a goal')).toContainText('“I want a door that locks.”')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^Signed by Maribel Demo/)).toBeVisible()

  await page.goto(list)
  await page.getByRole('button', { name: 'Begin a plan' }).click()
  await page.getByRole('button', { name: 'Make it a goal: Home' }).click()
  const goal = page.locator('.hr-plan-goal')
  await expect(goal.getByLabel(/^Goal 1 · in/)).toHaveValue('I want a door that locks.')
  await goal.getByLabel('Why does it matter to them?').fill('I sleep when it is shut.')
  await goal.getByRole('button', { name: 'Add what will be so' }).click()
  await goal.getByLabel('What will be so?').fill('Amos has a lease in his name')
  await goal.getByRole('button', { name: 'Add a step' }).click()
  await goal.getByLabel('What?').fill('Ask his cousin about the room')
  await page.getByLabel('Who watches over the plan?').fill('Maribel Demo')
  await page.getByLabel('When do you look at it together again?').fill('2099-01-31')
  const offer = page.getByRole('button', { name: 'Ask for signatures' })
  await expect(page.getByText(/^It has all it needs to be signed\./)).toBeVisible()
  // What is worth a second look is said, and holds up nothing.
  await expect(section(page, 'Worth a second look')).toContainText('It has no starting point.')
  await expect(offer).toBeEnabled()
  await offer.click()

  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText(/^With a click/)).toBeVisible()
  await page.getByRole('button', { name: 'Add a signature' }).click()
  await page.getByLabel('By typing the name').check()
  await page.getByLabel('Name as they sign').fill('Amos Sample')
  await page.getByRole('button', { name: 'Keep this signature' }).click()
  // The form has the same words: the signature is there once it is gone.
  await expect(page.getByRole('button', { name: 'Keep this signature' })).toBeHidden()
  await expect(page.getByText(/^By typing the name/)).toBeVisible()
  await page.getByRole('button', { name: 'Put it in effect' }).first().click()
  await page.getByLabel('Somebody has not signed. Why go ahead?').fill('Dana is back on Monday.')
  await page.getByRole('button', { name: 'Put it in effect' }).last().click()
  await expect(page.getByText('Version 1, in effect').first()).toBeVisible()
  // What leads on stands first; the end of a plan stands at the end of its page.
  const next = page.getByRole('region', { name: 'Next' })
  await expect(next.getByRole('link', { name: 'Give them their copy' })).toBeVisible()
  await expect(next.getByRole('link', { name: 'How it goes' })).toBeVisible()
  await expect(next.getByRole('button', { name: 'Begin a review' })).toBeVisible()
  await expect(next.getByRole('button', { name: 'Start the next version' })).toBeVisible()
  await expect(page.locator('main button').last()).toHaveText('End this plan')
  await expect(page.locator('.hr-plan-goal').getByText('Agreed', { exact: true })).toBeVisible()
  expect(Date.now() - began).toBeLessThan(10 * 60_000)
  await expect(page.getByText('“I want a door that locks.”')).toBeVisible()
  await expect(page.getByText('Ask his cousin about the room')).toBeVisible()
  await expect(page.getByText('“Dana is back on Monday.”')).toBeVisible()
  await usable(page, 1280)
  expect(faults).toEqual([])
})
