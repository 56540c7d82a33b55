import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { expect, test } from '@playwright/test'
import { answerAll, isShort, ready } from './support/answering.ts'
import { pagesOf } from './support/pdf.ts'

const facts = EXAMPLES.texas.facts

for (const { path, box, calls, has, asks, letter } of [
  {
    path: '/en',
    box: 'I am asking for someone I help',
    calls: 'I am calling for someone I help.',
    has: 'I live in',
    asks: /^(Where do they live|Which county do they|Which condition is it|How (much|old|many|long) .*(they|their|them)|(Do|Does|What|Have) .*(they|their|them))/,
    letter: 1,
  },
  {
    path: '/es',
    box: 'Pregunto por una persona a quien ayudo',
    calls: 'Llamo por una persona a quien ayudo.',
    has: 'Vivo en',
    asks: /la persona|¿Cuál es el problema\?/,
    letter: 2,
  },
] as const) {
  test(`whoever helps somebody gets their own words, on the screen and on paper (${path})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.clock.setFixedTime(`${ON}T15:00:00`)
    await page.goto(path)
    await ready(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.getByLabel(box).check()
    await page.locator('main .hr-button-primary').first().click()
    await page.locator('.nv-keep button').click()
    await answerAll(page, facts, async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(asks)
    })
    // Nobody who watches the network can tell who asks for somebody else.
    expect(requests).toEqual([])

    const quotation = page.locator('.hr-quotation')
    const paper = page.locator('.hr-paper')
    await expect(quotation).toContainText(calls)
    await expect(paper).toContainText(calls)
    await expect(page.getByText(has, { exact: false })).toHaveCount(0)
    await isShort(page)

    await page.reload()
    await ready(page)
    await page.locator('main .hr-button-primary').first().click()
    await expect(quotation).toContainText(calls)
    await page.locator('.hr-answers-links summary').click()
    await expect(page.locator('.hr-answer').first()).toHaveText(asks)

    await page.evaluate(() => {
      window.print = () => {}
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
    })
    await page.getByLabel(box).uncheck()
    await expect(quotation).not.toContainText(calls)
    await expect(paper).not.toContainText(calls)

    await page.locator('.hr-result-talk .hr-actions button').first().click()
    await expect(page.locator('.hr-sheet-letter')).toHaveCount(letter)
    await expect(page.locator('.hr-sheet-letter').last()).toContainText('Please refer me')
    expect(pagesOf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))).toBe(letter)
  })
}

test('the language of the questions to a helper changes with the page', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.getByLabel('I am asking for someone I help').check()
  await page.locator('main .hr-button-primary').first().click()
  await page.locator('#state').selectOption('OH')
  await page.locator('main form button[type=submit]').click()
  await expect(page.getByRole('heading', { name: 'Which county do they live in?' })).toBeVisible()
  await page.getByRole('link', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { name: '¿En qué condado vive la persona?' })).toBeVisible()
})

test('what waits on a phone opens by the keyboard, and its titles stay headings', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.clock.setFixedTime(`${ON}T15:00:00`)
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, facts)
  for (const name of ['Bring what you have', 'What you can say', 'What happens next']) {
    const part = page.locator('details').filter({ has: page.getByRole('heading', { name, level: 2 }) })
    await expect(part.getByRole('heading', { name, level: 2 })).toBeVisible()
    const inside = part.locator('summary + div').first()
    await expect(inside).toBeHidden()
    await part.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await expect(inside).toBeVisible()
  }
})
