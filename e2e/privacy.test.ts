import { EXAMPLES } from '@handrail/eligibility/examples'
import { expect, test } from '@playwright/test'
import { answerAll, ready } from './support/answering.ts'

const KEY_COUNT = () => localStorage.length + sessionStorage.length
const anybody = EXAMPLES.texas.facts

test('answering every question and reading the result causes no request', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/en')
  await ready(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, anybody)
  await page.waitForTimeout(1_000)
  expect(requests).toEqual([])
})

test("the page's security policy forbids it to send anything anywhere", async ({ page }) => {
  const answer = await page.goto('/en')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) {
    expect(policy).toContain(rule)
  }
  const sent = await page.evaluate(() =>
    fetch('/healthz').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(sent).toBe('refused')
  const image = await page.evaluate(
    () =>
      new Promise((done) => {
        const picture = new Image()
        picture.onload = () => done('loaded')
        picture.onerror = () => done('refused')
        picture.src = 'https://example.org/x.png'
      }),
  )
  expect(image).toBe('refused')
})

test('nothing is stored and no cookie is set unless the person asks to keep the answers', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, anybody)
  expect(await page.evaluate(KEY_COUNT)).toBe(0)
  expect(await context.cookies()).toEqual([])
})

test('answers that were kept come back, and one tap clears them', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await answerAll(page, anybody)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.locator('.hr-actions').getByRole('button', { name: /keep/i }).click()
  expect(await page.evaluate(KEY_COUNT)).toBe(1)

  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: /go on/i }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')

  await page.locator('.hr-actions').getByRole('button', { name: /clear/i }).click()
  expect(await page.evaluate(KEY_COUNT)).toBe(0)
})

for (const [what, value] of [
  ['is not JSON', '{"v":1,"facts":'],
  ['holds facts that nobody could tell', '{"v":1,"on":"2026-11-23","facts":{"age":-4},"order":["age"]}'],
  ['tries to reach the prototype', '{"v":1,"on":"2026-11-23","facts":{"__proto__":{"age":4}},"order":[]}'],
] as const) {
  test(`a kept value that ${what} is dropped with a word to the person`, async ({ page }) => {
    await page.goto('/en')
    await ready(page)
    await page.locator('main .hr-button-primary').first().click()
    await page.getByRole('button', { name: /keep my answers/i }).click()
    const key = await page.evaluate(() => localStorage.key(0))
    expect(key).not.toBeNull()
    await page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, value])
    await page.reload()
    await ready(page)
    await expect(page.getByText(/could not read them/i)).toBeVisible()
    expect(await page.evaluate(KEY_COUNT)).toBe(0)
  })
}

test('answers kept before the county is told come back at the county', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.locator('#state').selectOption('OH')
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('select#county')).toBeVisible()
  await page.getByRole('button', { name: /keep my answers/i }).click()

  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: /go on/i }).click()
  await expect(page.locator('select#county')).toBeVisible()
  await expect(page.locator('select#county option', { hasText: 'Franklin County' })).toHaveCount(1)
})

test('going back from the county leaves what was kept as it is', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.getByRole('button', { name: /keep my answers/i }).click()
  await page.locator('#state').selectOption('OH')
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('select#county')).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.locator('#state')).toHaveValue('OH')

  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: /go on/i }).click()
  await expect(page.locator('select#county option', { hasText: 'Franklin County' })).toHaveCount(1)
})

test('the quick exit wipes what was kept and leaves no way back', async ({ page }) => {
  await page.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.getByRole('button', { name: /keep my answers/i }).click()
  await page.getByRole('link', { name: 'Quick exit' }).click()
  await expect(page).toHaveURL(/^https:\/\/www\.weather\.gov\//)
  await page.goBack()
  await ready(page)
  expect(await page.evaluate(KEY_COUNT)).toBe(0)
  await expect(page.getByText(/answers are gone/i)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('the quick exit of the Spanish page leads to a page in Spanish', async ({ page }) => {
  await page.route('https://www.usa.gov/**', (route) => route.fulfill({ body: 'USAGov' }))
  await page.goto('/es')
  await ready(page)
  await page.getByRole('link', { name: 'Salir ya' }).click()
  await expect(page).toHaveURL('https://www.usa.gov/es')
})

test('what one tab clears, another tab does not bring back', async ({ page, context }) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.getByRole('button', { name: /keep my answers/i }).click()
  const other = await context.newPage()
  await other.goto('/en')
  await ready(other)
  await other.evaluate(() => localStorage.clear())
  await page.locator('#state').selectOption('OH')
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('select#county')).toBeVisible()
  expect(await page.evaluate(KEY_COUNT)).toBe(0)
})
