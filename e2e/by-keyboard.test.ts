import { QUESTIONS } from '@handrail/eligibility'
import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { expect, type Page, test } from '@playwright/test'
import { type Facts, questionOn, ready } from './support/answering.ts'

test.use({ viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'es-US' })

const MOST_TABS = 40

/** Presses a key until the control that has the focus is the wanted one. */
async function press(page: Page, key: 'Tab' | 'ArrowDown', wanted: string): Promise<void> {
  for (let times = 0; times < MOST_TABS; times += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach ${wanted}`)
}

/** What has the focus is on the screen, and shows that it has it. */
async function isSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null) return 'nothing has the focus'
    const { top, bottom } = focused.getBoundingClientRect()
    if (bottom <= 0 || top >= window.innerHeight) return 'it is off the screen'
    const { outlineStyle } = getComputedStyle(focused)
    const around = focused.parentElement && getComputedStyle(focused.parentElement).outlineStyle
    return outlineStyle === 'none' && (around === null || around === 'none') ? 'it has no ring' : 'seen'
  })
  expect(seen).toBe('seen')
}

const send = async (page: Page): Promise<void> => {
  await press(page, 'Tab', 'main form button[type=submit]')
  await isSeen(page)
  await page.keyboard.press('Enter')
}

async function answer(page: Page, id: string, facts: Facts): Promise<void> {
  if (id === 'place' || id === 'county') {
    await press(page, 'Tab', id === 'place' ? '#state' : 'select#county')
    await page.keyboard.type(id === 'place' ? 'Ohio' : 'Franklin')
    return send(page)
  }
  const question = QUESTIONS.find((each) => each.id === id)
  const [value] = question?.facts.map((fact) => facts[fact]) ?? []
  if (typeof value === 'number') {
    await press(page, 'Tab', `#${id}`)
    await page.keyboard.type(String(value))
    if ((await page.locator(`input[name="${id}-per"]`).count()) > 0) {
      await press(page, 'Tab', `input[name="${id}-per"]`)
      await page.keyboard.press('Space')
    }
    return send(page)
  }
  const named = question?.ask === 'fits' || Array.isArray(value)
  if (!named) {
    const said =
      value === undefined ? 'not-sure' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
    await press(page, 'Tab', 'main form input[type=radio]')
    await press(page, 'ArrowDown', `input[value="${String(said)}"]`)
    await page.keyboard.press('Space')
    return send(page)
  }
  const ticked = Array.isArray(value) ? value : (question?.facts.filter((fact) => facts[fact] === true) ?? [])
  const known = question?.facts.some((fact) => facts[fact] !== undefined)
  for (const each of ticked.length > 0 ? ticked : [known ? 'none' : 'not-sure']) {
    await press(page, 'Tab', `main form input[value="${String(each)}"]`)
    await isSeen(page)
    await page.keyboard.press('Space')
  }
  return send(page)
}

test('with the keyboard alone, on a small dark screen in Spanish, a helper gets to the plan and opens all of it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const facts = EXAMPLES.ohio.facts
  await page.clock.setFixedTime(`${ON}T15:00:00`)
  await page.goto('/es')
  await ready(page)
  await press(page, 'Tab', '#helping')
  await isSeen(page)
  await page.keyboard.press('Space')
  await press(page, 'Tab', 'main .hr-button-primary')
  await page.keyboard.press('Enter')

  // Nothing chosen: the words that say so have the focus, and lead to the field.
  await page.locator('#zip').waitFor()
  await send(page)
  await expect(page.locator('.hr-summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#zip')).toBeFocused()

  while (!(await page.locator('.hr-result').isVisible())) {
    const title = (await page.locator('main h1').first().textContent()) ?? ''
    await answer(page, await questionOn(page), facts)
    await expect(page.locator('main h1').first()).not.toHaveText(title)
    await expect(page.locator('main h1').first()).toBeFocused()
  }

  const parts = page.locator('.hr-fold > summary')
  for (let part = 0; part < (await parts.count()); part += 1) {
    if (!(await parts.nth(part).isVisible())) continue
    await parts.nth(part).focus()
    await page.keyboard.press('Enter')
    await isSeen(page)
    await expect(page.locator('.hr-fold').nth(part)).toHaveAttribute('open', '')
  }
})
