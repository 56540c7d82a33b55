import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { faultsOf, openFromIntake, section, signInAs, usable } from './support/at-work.ts'

/** Of the demo: Ruth has a safety plan in effect; Amos has none. */
const PLAN = /^(Their safety plan|Su plan de seguridad)$/

async function openRecord(page: Page, name: string): Promise<void> {
  await openFromIntake(page, 'active', name, /^(Open the record|Abrir el registro)/)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

for (const { width, height, ...look } of [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('a safety plan is one link from the record, and usable', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager')
      await openRecord(page, 'Ruth Example')
      await usable(page, width)
      await page.getByRole('link', { name: PLAN }).click()
      await expect(page.getByText('I stop drawing.')).toBeVisible()
      await page.getByRole('button', { name: /^(Make a private link|Crear un enlace privado)$/ }).click()
      await expect(page.getByRole('img', { name: /^(Scan|Escanee)/ })).toBeVisible()
      await usable(page, width)
      expect(await page.title()).not.toMatch(/Ruth|safety|seguridad/i)
      await page
        .getByRole('button', { name: /^(Write the next one together|Escribir juntos el siguiente)$/ })
        .click()
      await expect(page.getByRole('button', { name: /^(Put in effect|Poner en vigor)$/ })).toBeEnabled()
      await usable(page, width)
      await page.getByRole('button', { name: /^(Put this draft aside|Dejar de lado este borrador)$/ }).click()
      await expect(page.getByText(/(put aside|dejado de lado)$/).first()).toBeVisible()
      expect(faults).toEqual([])
    })
  })
}

test('a plan is written together, printed for the pocket, and read on the person’s phone with no network', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const faults = faultsOf(page)
  await signInAs(page, 'manager')
  await page.goto('/staff/people')
  await page.getByLabel('Find a person').fill('amos sample')
  await page.getByRole('link', { name: 'Amos Sample', exact: true }).click()
  await page.getByRole('link', { name: 'Write one together' }).click()
  await page.getByRole('button', { name: 'Begin a safety plan together' }).click()
  const signs = section(page, 'How I can tell that it is getting hard')
  await signs.getByRole('button', { name: 'Add a sign' }).click()
  await signs.getByLabel('In their words').fill('The radios stay in their box.')
  const helpers = section(page, 'Who I can turn to')
  await helpers.getByRole('button', { name: 'Add a person' }).click()
  await helpers.getByLabel('Name').fill('Cousin Theo')
  await helpers.getByLabel('Phone').fill('713-555-0177')
  await helpers.getByLabel('We and others may call them').check()
  await helpers.getByRole('button', { name: 'Add a person' }).click()
  await helpers.getByLabel('Name').last().fill('محمد')
  await helpers.getByLabel('Phone').last().fill('713-555-0142 / 713-555-0143')
  await page.getByLabel('It was written together with the person').check()
  const effect = page.getByRole('button', { name: 'Put in effect' })
  await expect(signs.getByRole('status')).toHaveText(/saved/i)
  await page.reload()
  await expect(signs.getByLabel('In their words')).toHaveValue('The radios stay in their box.')
  await expect(effect).toBeEnabled()
  await effect.click()
  await expect(page.getByText(/in effect/i).first()).toBeVisible()

  // What the files cannot show is said before one is made, and the print has it.
  const copies = section(page, 'Copies')
  await expect(copies.getByText(/^The files cannot show these signs: م ح د\./)).toBeVisible()
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Print the card', 'Print the sheet']) {
    await copies.getByRole('button', { name, includeHidden: true }).dispatchEvent('click')
    const printed = page.locator('.hr-safety-print')
    await expect(printed.getByText('محمد')).toBeVisible()
    await expect(printed.getByText('The radios stay in their box.')).toBeVisible()
    await expect(printed.getByText('988, day and night')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: /Amos/ })).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(printed).toHaveCount(0)
  }
  await page.emulateMedia({ media: null })

  for (const [name, file] of [
    ['Wallet card', 'handrail-card.pdf'],
    ['One-page sheet', 'handrail-sheet.pdf'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe(file)
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
  }

  await page.getByRole('button', { name: 'Make a private link' }).click()
  const address = (await page.getByRole('link', { name: /\/keep\?agency=/ }).getAttribute('href')) ?? ''
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-US' })
  const hand = await phone.newPage()
  await hand.goto(address)
  await expect(hand.getByText('The radios stay in their box.')).toBeVisible()
  await usable(hand, 360)
  await hand.getByRole('button', { name: 'Keep it on this phone' }).click()
  await expect(hand.getByText('It is kept on this phone.')).toBeVisible()

  // What is kept already is replaced only when whoever holds the phone says so.
  await hand.reload()
  await hand.getByRole('button', { name: 'Keep it on this phone' }).click()
  await expect(hand.getByText('Another plan is kept here. Replace it?')).toBeVisible()
  await usable(hand, 360)
  await hand.getByRole('button', { name: 'No, leave the other one' }).click()
  await hand.getByRole('button', { name: 'Keep it on this phone' }).click()
  await hand.getByRole('button', { name: 'Yes, replace it' }).click()
  await expect(hand.getByText('It is kept on this phone.')).toBeVisible()

  await phone.setOffline(true)
  await hand.getByRole('link', { name: 'Open what is kept here' }).click()
  await expect(hand.getByText('The radios stay in their box.')).toBeVisible()
  await expect(hand.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988')
  await expect(hand.getByRole('link', { name: 'Call 713-555-0177' })).toHaveAttribute(
    'href',
    'tel:7135550177',
  )
  await hand.reload()
  await expect(hand.getByText('Cousin Theo')).toBeVisible()
  // The link in the message is what somebody taps: it leads there too.
  const tapped = await phone.newPage()
  await tapped.goto(address)
  await expect(tapped.getByText('The radios stay in their box.')).toBeVisible()
  await expect(tapped.getByRole('link', { name: 'Call 988' })).toBeVisible()
  await tapped.close()
  const later = await phone.newPage()
  await later.goto(new URL('/keep/mine', address).href)
  await expect(later.getByText('The radios stay in their box.')).toBeVisible()
  // Two numbers in one line are shown, and none of them is dialled.
  await expect(later.getByText('713-555-0142 / 713-555-0143')).toBeVisible()
  await expect(later.getByRole('link', { name: /^Call/ })).toHaveCount(2)
  await expect(later.getByText(/others may call|be told why/i)).toHaveCount(0)

  // Leaving with no network shows nothing, takes it off the phone, and going back does not bring it back.
  await expect(later.getByRole('button', { name: 'Quick exit' })).toHaveCount(1)
  await later.getByRole('button', { name: 'Quick exit' }).click()
  await later.waitForURL('about:blank')
  expect(await later.title()).toBe('')
  await expect(later.locator('body')).toBeEmpty()
  const gone = await phone.newPage()
  await gone.goto(new URL('/keep/mine', address).href).catch(() => {})
  await expect(gone.getByText('radios')).toHaveCount(0)
  await gone.close()
  await phone.setOffline(false)

  // Another phone learns nothing.
  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { name: 'This link was opened on another phone' })).toBeVisible()
  await expect(other.getByText('radios')).toHaveCount(0)
  await stranger.close()

  // Whoever left is not known at the link any more, and with a network the same exit leads elsewhere.
  await later.route(/weather\.gov/, (route) => route.fulfill({ body: 'elsewhere' }))
  await later.goto(address)
  await expect(later.getByRole('heading', { name: 'This link was opened on another phone' })).toBeVisible()
  await expect(later.getByRole('link', { name: 'Quick exit' })).toHaveCount(1)
  await later.getByRole('link', { name: 'Quick exit' }).click()
  await expect(later).toHaveURL(/weather\.gov/)
  const after = await phone.newPage()
  await after.goto(new URL('/keep/mine', address).href)
  await expect(after.getByRole('heading', { name: 'Nothing is kept on this phone' })).toBeVisible()
  await phone.close()

  await page.reload()
  await expect(section(page, 'Copies')).toContainText('On their phone')
  expect(faults).toEqual([])
})
