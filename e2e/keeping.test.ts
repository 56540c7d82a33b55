import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { ready } from './support/answering.ts'

test.use({ viewport: { width: 360, height: 740 } })

const NAME = 'handrail'
/** Where the quick exit leads. A page may be sent there twice, by its own link and by another tab: the later one counts. */
const WEATHER = /^https:\/\/www\.weather\.gov\//
const kept = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), NAME)
const put = (page: Page, value: unknown): Promise<void> =>
  page.evaluate(([name, text]) => localStorage.setItem(name, text), [NAME, JSON.stringify(value)] as const)

/** Answers kept on an earlier day: of Ohio, 29 years old. */
const OHIO = {
  v: 1,
  on: '2026-11-24',
  facts: { state: 'OH', county: 'Franklin County', age: 29 },
  order: ['place', 'age'],
}

const send = (page: Page): Promise<void> => page.locator('main form button[type=submit]').click()

/** A new page on the same device. */
async function opened(context: BrowserContext, path = '/en'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  await ready(page)
  return page
}

/** Goes on with what was kept, to the question after it. */
async function goneOn(context: BrowserContext): Promise<Page> {
  const page = await opened(context)
  await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
  await expect(page.locator('main form')).toBeVisible()
  return page
}

test('newer answers of one tab are never written over by another', async ({ context }) => {
  const setting = await opened(context)
  await put(setting, { ...OHIO, on: '2026-11-27' })
  await setting.close()
  const [first, second] = [await goneOn(context), await goneOn(context)]
  await first.locator('main form input[value="not-sure"]').first().check()
  await send(first)
  const newer = await kept(first)
  await expect(second.getByText('has kept newer answers')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Keep my answers' })).toBeVisible()
  await second.locator('main form input[value="rather-not-say"]').first().check()
  await send(second)
  await expect(second.getByText('has kept newer answers')).toBeHidden()
  expect(await kept(second)).toBe(newer)
})

test('a tab that heard nothing still does not undo what another cleared or kept', async ({ context }) => {
  for (const meanwhile of [
    null,
    JSON.stringify({ ...OHIO, on: '2026-11-27', facts: { state: 'TX' }, order: ['place'] }),
  ]) {
    const page = await opened(context)
    // A tab that sleeps in the background hears of nothing.
    await page.addInitScript(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
    )
    await put(page, OHIO)
    await page.reload()
    await ready(page)
    await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
    const other = await context.newPage()
    await other.goto('/en')
    await other.evaluate(
      ([name, text]) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
      [NAME, meanwhile] as const,
    )
    await page.locator('main form input[value="not-sure"]').first().check()
    await send(page)
    await expect(
      page.getByText(meanwhile === null ? 'Nothing is kept' : 'has kept newer answers'),
    ).toBeVisible()
    expect(await kept(page)).toBe(meanwhile)
    await page.close()
    await other.close()
  }
})

test('answers that no longer fit on the device are told, and the page does not claim that they are kept', async ({
  page,
}) => {
  await page.goto('/en')
  await ready(page)
  await page.locator('main .hr-button-primary').first().click()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText('Your answers are kept on this device.')).toBeVisible()
  await page.evaluate(() => {
    for (let size = 1_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
      } catch {
        // Full at this size.
      }
    }
  })
  await page.locator('#state').selectOption('OH')
  await expect(page.getByText('could not be kept')).toBeVisible()
  await expect(page.getByText('Your answers are kept on this device.')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keep my answers' })).toBeVisible()
  expect(await kept(page)).toBeNull()
})

test('the quick exit leaves every tab, and tells nothing', async ({ context }) => {
  await context.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
  const setting = await opened(context)
  await put(setting, OHIO)
  const other = await goneOn(context)
  const page = await goneOn(context)
  await page.getByRole('link', { name: 'Quick exit' }).click()
  for (const each of [page, other, setting]) await expect(each).toHaveURL(WEATHER)
  const after = await opened(context)
  expect(await after.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await other.goBack()
  await expect(other.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(other.locator('.nv-news').first()).toBeEmpty()
})

test('starting over is asked once, by keyboard too, and "no" loses nothing', async ({ page }) => {
  await page.goto('/en')
  await put(page, OHIO)
  await page.reload()
  await ready(page)
  const opener = page.getByRole('button', { name: 'Clear them and start again' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('This clears all your answers.')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(opener).toBeFocused()
  expect(await kept(page)).not.toBeNull()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Clear them', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await kept(page)).toBeNull()
})

test('answers keep their day until the person says that they still hold', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-15T15:00:00')
  await page.goto('/en')
  await put(page, OHIO)
  await page.reload()
  await ready(page)
  await expect(page.getByText('These answers are from Nov 24, 2026.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
  await page.locator('main form input[value="not-sure"]').first().check()
  await send(page)
  expect(JSON.parse((await kept(page)) ?? '{}')).toMatchObject({ on: '2026-11-24' })
  await page.getByRole('button', { name: 'They are still right' }).click()
  await expect(page.getByText('These answers are from')).toBeHidden()
  await expect.poll(async () => JSON.parse((await kept(page)) ?? '{}').on).toBe('2027-01-15')
})

test('what a newer Handrail kept is left alone until the person chooses twice', async ({ page }) => {
  const newer = { v: 99, secret: 'of the future' }
  await page.goto('/en')
  await put(page, newer)
  await page.reload()
  await ready(page)
  await expect(page.getByText('come from a newer Handrail')).toBeVisible()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText('choose to keep them once more')).toBeVisible()
  expect(await kept(page)).toBe(JSON.stringify(newer))
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText('Your answers are now kept')).toBeVisible()
  expect(JSON.parse((await kept(page)) ?? '{}')).toMatchObject({ v: 1 })
})

test('a kept county of another state is asked for again, with a word', async ({ page }) => {
  await page.goto('/en')
  await put(page, { ...OHIO, facts: { ...OHIO.facts, county: 'Harris County' } })
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
  await expect(page.locator('select#county')).toBeVisible()
  await expect(page.getByText('is not in that state')).toBeVisible()
})

test('answers that some of the kept ones speak against are left out, with a word, and asked for again', async ({
  page,
}) => {
  await page.goto('/en')
  await put(page, {
    ...OHIO,
    facts: { ...OHIO.facts, age: 9, caresForChild: true },
    order: ['place', 'age', 'fits'],
  })
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
  await expect(page.getByText('did not fit together')).toBeVisible()
  expect(JSON.parse((await kept(page)) ?? '{}').facts).toMatchObject({ state: 'OH' })
})

test('answers of another tab are put away only by choosing twice', async ({ context }) => {
  const page = await opened(context)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const other = await opened(context)
  await put(other, OHIO)
  await expect.poll(() => kept(page)).toBe(JSON.stringify(OHIO))
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText('Other answers are already kept')).toBeVisible()
  expect(await kept(page)).toBe(JSON.stringify(OHIO))
  await page.getByRole('button', { name: 'Keep my answers' }).click()
  await expect(page.getByText('Your answers are now kept')).toBeVisible()
  expect(await kept(page)).not.toBe(JSON.stringify(OHIO))
})

test('starting over in a tab that keeps nothing leaves what another keeps', async ({ context }) => {
  const page = await opened(context)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.locator('main form input[value="not-sure"]').first().check()
  await send(page)
  await page.locator('a.hr-brand').click()
  const other = await opened(context)
  await put(other, OHIO)
  await page.getByRole('button', { name: 'Clear them and start again' }).click()
  await page.getByRole('button', { name: 'Clear them', exact: true }).click()
  await expect(page.getByText('Other answers are still kept')).toBeVisible()
  expect(await kept(page)).toBe(JSON.stringify(OHIO))
  await expect(page.getByRole('button', { name: 'Go on with your kept answers' })).toBeVisible()
})

test('a browser that lets nothing be cleared is told of, and what stands there is emptied if it can be', async ({
  page,
}) => {
  await page.goto('/en')
  await put(page, OHIO)
  await page.reload()
  await ready(page)
  await page.getByRole('button', { name: 'Go on with your kept answers' }).click()
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    const { setItem } = Storage.prototype
    Object.assign(window, { allow: () => Object.assign(Storage.prototype, { setItem }) })
    Object.assign(Storage.prototype, { removeItem: refuse, setItem: refuse })
  })
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(page.getByText('did not let us clear')).toBeVisible()
  await expect(page.getByText('Nothing is kept')).toBeHidden()
  await page.evaluate(() => Reflect.get(window, 'allow')())
  await page.getByRole('button', { name: 'Clear my answers' }).click()
  await expect(page.getByText('Nothing is kept')).toBeVisible()
  expect(await kept(page)).toBe('')
})

test('the quick exit leaves every tab, where the browser refuses its store too', async ({ context }) => {
  await context.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
  await context.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  const [page, other] = [await opened(context), await opened(context)]
  await page.getByRole('link', { name: 'Quick exit' }).click()
  for (const each of [page, other]) await expect(each).toHaveURL(WEATHER)
})

for (const path of ['/send', '/status', '/with/refer'])
  test(`the quick exit of ${path} clears what is kept, and leaves every tab`, async ({ context }) => {
    await context.route('https://www.weather.gov/**', (route) => route.fulfill({ body: 'sunny' }))
    const setting = await opened(context)
    await put(setting, OHIO)
    const page = await context.newPage()
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'Quick exit' }).click()
    for (const each of [page, setting]) await expect(each).toHaveURL(WEATHER)
    const after = await opened(context)
    expect(await after.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

test('answers handed on to a page that did not come are gone once one is back', async ({ page }) => {
  await page.goto('/en')
  await ready(page)
  for (const back of [
    () => page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    () => page.reload(),
  ]) {
    await page.evaluate(() => sessionStorage.setItem('handrail-send', '{"told":[]}'))
    await back()
    await ready(page)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  }
})

test('a device that is years ahead is answered by our rules, and told that they may be old', async ({
  page,
}) => {
  await page.clock.setFixedTime('2031-01-15T15:00:00')
  await page.goto('/en')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByText('these rules may be old')).toBeVisible()
})
