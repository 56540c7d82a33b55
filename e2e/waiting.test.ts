import { expect, test } from '@playwright/test'
import { faultsOf, section, signInAs, usable } from './support/at-work.ts'

const LOOKS = [
  { width: 1440, height: 900, locale: 'en-US', colorScheme: 'light' },
  { width: 360, height: 740, locale: 'es-US', colorScheme: 'dark' },
] as const

for (const { width, height, ...look } of LOOKS) {
  test.describe(`${width} wide, ${look.locale}, ${look.colorScheme}`, () => {
    test.use({ viewport: { width, height }, ...look })

    test('the list, one place on it, caseloads, the formula and its fairness are usable', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const faults = faultsOf(page)
      const look = async (path: string) => {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      }
      await signInAs(page, 'supervisor', '/staff/waiting')
      await expect(page.getByRole('link', { name: 'Thuy Example', exact: true })).toBeVisible()
      await page.getByRole('button', { name: /^(Why this place|Por qué este lugar): Thuy Example/ }).click()
      await expect(page.locator('.hr-terms')).toBeVisible()
      await usable(page, width)
      await page.getByRole('link', { name: 'Thuy Example', exact: true }).click()
      await expect(page.locator('.hr-terms')).toBeVisible()
      for (const button of await page.locator('main section button:visible').all())
        if (await button.isVisible()) await button.click()
      await usable(page, width)
      for (const path of ['/staff/waiting/rules', '/staff/waiting/fairness', '/staff/caseloads']) {
        await look(path)
        await test.step(path, () => usable(page, width))
      }
      await page.getByRole('button', { name: /Propose for all|Proponer para todas/ }).click()
      await expect(page.getByText(/Together it comes to|Juntas suman/)).toBeVisible()
      await usable(page, width)
      await page.getByRole('link', { name: 'Maribel Demo' }).click()
      for (const name of [
        /^(Change what they count|Cambiar cuánto cuenta): Ruth/,
        /^(Hand over|Pasar a otra persona): Ruth/,
      ])
        await page.getByRole('button', { name }).click()
      await expect(page.getByRole('heading', { name: /Handover card|Ficha de traspaso/ })).toBeVisible()
      await usable(page, width)
      expect(faults).toEqual([])
    })
  })
}

test('the hand-over card on Today opens, closes again, and gives the focus back', async ({ page }) => {
  await signInAs(page, 'manager')
  const opener = page.getByRole('button', { name: /^Handover card: / }).first()
  const name = await opener.getAttribute('aria-label')
  await opener.click()
  const card = page.getByRole('region', { name: 'Handover card' })
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(card).toHaveCount(0)
  await expect(page.getByRole('button', { name: name ?? '' })).toBeFocused()
})

test('many are rechecked at once, and are not past due any more', async ({ page }) => {
  await signInAs(page, 'intake', '/staff/waiting')
  await page.getByRole('link', { name: /^Recheck past due/ }).click()
  await expect(page.getByRole('link', { name: /^Recheck past due/ })).toHaveAttribute('aria-current', 'page')
  await page.getByLabel('Choose all on this page').check()
  await page.getByRole('button', { name: 'Recheck all chosen' }).click()
  await page.getByLabel('How?').selectOption('reply')
  await page.getByLabel('Yes, they still wait').check()
  await page.getByRole('button', { name: 'Save the recheck' }).click()
  await expect(page.getByText('No one fits this choice.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Recheck past due 0' })).toBeVisible()
})

test('whoever has a right to what they wait for is said first, with the law', async ({ page }) => {
  await signInAs(page, 'intake', '/staff/waiting')
  await page.getByRole('link', { name: 'See who' }).click()
  await page.getByRole('link', { name: 'Nia Specimen', exact: true }).click()
  await expect(page.getByText('Social Security Act 1902(a)(8)')).toBeVisible()
})

test('a supervisor answers a lift that somebody else asked for, and the place says why it moved', async ({
  page,
}) => {
  await signInAs(page, 'supervisor', '/staff/waiting')
  await page.getByRole('link', { name: 'Thuy Example', exact: true }).click()
  const lift = section(page, 'A lift')
  await expect(lift).toContainText('The family can no longer stay with her at night.')
  await lift.getByRole('button', { name: 'Answer' }).click()
  await lift.getByLabel('Yes, lift them').check()
  await lift.getByLabel('Why').fill('I agree, her nights are not safe.')
  await lift.getByRole('button', { name: 'Save your answer' }).click()
  await expect(section(page, 'What the place is made of')).toContainText('Lifted to tier 1 by a supervisor')
  await expect(section(page, 'What happened, and what it did to the place')).toContainText(
    'Lifted by a supervisor',
  )
})

test('from a place on the list to “your case manager is”, as the person sees it', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const outside = await browser.newContext()
  const seen = await outside.newPage()
  const look = async () => {
    await seen.goto('/status')
    await seen.locator('#code').fill('DEM0-DEM0-DEM0')
    await seen.locator('form button[type=submit]').click()
    await expect(seen.locator('.ow-seen')).toBeVisible()
    return seen.locator('.ow-seen')
  }
  const waits = await look()
  await expect(waits).toContainText('You are on the waiting list')
  await expect(waits).toContainText(/It (may take|takes at least) /)
  await expect(waits).not.toContainText(/place \d|number \d/i)
  await waits.getByRole('button', { name: 'Yes, I still want this' }).click()
  await expect(waits).toContainText('You keep your place')

  await signInAs(page, 'intake', '/staff/waiting')
  await page.getByRole('link', { name: 'Marta Muestra', exact: true }).click()
  const place = section(page, 'A place')
  await place.getByRole('button', { name: 'Offer a place' }).click()
  await place.getByRole('button', { name: 'Offer the place' }).click()
  await expect(place.getByRole('alert')).toContainText('Say why before them')
  await place.getByLabel('Why before the others?').selectOption('language')
  await place.getByLabel('In your words').fill('The place is with a case manager who speaks Spanish.')
  await place.getByRole('button', { name: 'Offer the place' }).click()
  await expect(place).toContainText('The place is held until')
  await expect(await look()).toContainText('A place is free for you')
  await place.getByRole('button', { name: 'Write down their answer' }).click()
  await place.getByLabel('Yes, they take it').check()
  await place.getByRole('button', { name: 'Save their answer' }).click()
  await expect(page.getByText('Has a place')).toBeVisible()
  const address = page.url()

  await page.context().clearCookies()
  await signInAs(page, 'supervisor', new URL(address).pathname)
  const manager = section(page, 'Case manager')
  await manager.getByRole('button', { name: 'Assign a case manager' }).click()
  await manager.getByLabel(/^Maribel Demo/).check()
  await manager.getByLabel('They chose this one').check()
  await manager.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(manager).toContainText('Maribel Demo')
  await expect(manager).toContainText('Not answered yet')

  await page.context().clearCookies()
  await signInAs(page, 'manager')
  const fresh = section(page, 'New with you')
    .or(page.locator('section', { hasText: 'New with you' }))
    .first()
  await fresh.getByRole('button', { name: 'Answer: Marta Muestra' }).click()
  await fresh.getByLabel('Yes', { exact: true }).check()
  await fresh.getByRole('button', { name: 'Save your answer' }).click()
  await fresh.getByRole('button', { name: 'Write down the first contact: Marta Muestra' }).click()
  await fresh.getByRole('button', { name: 'Save the first contact' }).click()
  await expect(fresh.getByRole('link', { name: 'Marta Muestra' })).toHaveCount(0)

  const known = await look()
  await expect(known).toContainText('Your case manager is Maribel Demo.')
  await expect(known.locator('a[href^="tel:"]')).toBeVisible()
  await outside.close()
})

test('somebody is handed over with the card, and the next case manager reads what was said', async ({
  page,
}) => {
  await signInAs(page, 'supervisor', '/staff/caseloads')
  await expect(page.getByText('Over full')).toBeVisible()
  await page.getByRole('link', { name: 'Nell Sample' }).click()
  await page.getByRole('button', { name: 'Hand over: Otto Testcase' }).click()
  await expect(page.getByRole('heading', { name: 'Handover card' })).toBeVisible()
  await expect(page.getByText('Tell the person who is next before you save.')).toBeVisible()
  await page.getByLabel('To whom?').selectOption({ label: 'Maribel Demo' })
  await page.getByLabel('Why?').selectOption('caseload')
  await page.getByLabel('They were asked and have no preference').check()
  await page
    .getByLabel('What the next one should know')
    .fill('Call after noon. We promised help with the rent.')
  await page.getByRole('button', { name: 'Hand over', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Otto Testcase' })).toHaveCount(0)
  await page.context().clearCookies()
  await signInAs(page, 'manager')
  await page.getByRole('button', { name: 'Handover card: Otto Testcase' }).click()
  const card = page.getByRole('region', { name: 'Handover card' })
  await expect(card.getByText('“Call after noon. We promised help with the rent.”')).toBeVisible()
  await expect(card.getByText('Until now with Nell Sample. Their caseload is full.')).toBeVisible()
  for (const part of [
    'What was promised',
    'Deadlines',
    'Messages',
    'Numbers that are safe',
    'How to speak with them',
  ])
    await expect(card.getByRole('heading', { name: part })).toBeVisible()
  await expect(card.getByText('Until then they know of Nell Sample.')).toBeVisible()
})

test('an administrator sees who would move before a formula is adopted, and fairness without a name', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await signInAs(page, 'admin', '/staff/waiting/rules')
  await page.getByRole('button', { name: 'Try other figures' }).click()
  await page.getByLabel('Points: no home').fill('20')
  await page.getByLabel('Points end at').fill('100')
  await page.getByRole('button', { name: 'See who would move' }).click()
  await expect(page.getByText(/^Points end at: This must be at least what all points come to/)).toBeVisible()
  await page.getByLabel('Points: no home').fill('6')
  await page.getByLabel('Points end at').fill('130')
  await page.getByLabel('Tier: veteran').fill('1')
  await page.getByRole('button', { name: 'See who would move' }).click()
  await expect(page.getByText(/would move up/)).toBeVisible()
  await page.getByLabel('Points: veteran').fill('5')
  await expect(page.getByText(/Look again before you adopt/)).toBeVisible()
  await page.getByRole('button', { name: 'See who would move' }).click()
  await page.getByLabel('Why this change?').fill('The county asks for it.')
  await page.getByRole('button', { name: 'Adopt this formula' }).click()
  await expect(page.getByText(/^Formula 2 holds now/)).toBeVisible()
  await page.getByRole('link', { name: 'Is the wait fair?' }).click()
  await expect(page.getByRole('heading', { name: 'By language' })).toBeVisible()
  await expect(page.getByText('Too few people to show').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/Grady|Thuy/)
})
