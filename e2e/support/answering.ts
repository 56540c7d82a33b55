import { QUESTIONS } from '@handrail/eligibility'
import { expect, type Page } from '@playwright/test'

/** What one invented person answers. A fact that is not given is answered with "I'm not sure". */
export type Facts = Readonly<Record<string, unknown>>

const QUESTION_IDS: readonly string[] = QUESTIONS.map(({ id }) => id)

/** The facts whose boxes a page of boxes may show, by the box's value. */
const BOXES: Readonly<Record<string, (facts: Facts) => boolean>> = {
  pregnant: ({ pregnancy }) => pregnancy === 'pregnant',
  pregnancyEnded: ({ pregnancy }) => pregnancy === 'ended-in-past-year',
}

/** Waits until everything the questions need has been loaded. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
}

/** Answers every question as this person would, until the result stands. Looks at each page on the way. */
export async function answerAll(
  page: Page,
  facts: Facts,
  look?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const asked: string[] = []
  while (!(await page.locator('.hr-result').isVisible())) {
    const id = await questionOn(page)
    expect(asked, 'no question is asked twice').not.toContain(id)
    asked.push(id)
    await look?.(page)
    await answer(page, id, facts)
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await page.locator('main form button[type=submit]').click()
    await expect(page.getByRole('heading', { level: 1 }), `"${id}" was answered`).not.toHaveText(before ?? '')
  }
  return asked
}

/** Which question stands on the page, by the name of its first control. */
export async function questionOn(page: Page): Promise<string> {
  const names = await page
    .locator('main form :is(input, select)')
    .evaluateAll((fields) => fields.map(({ id }) => id))
  if (names.includes('zip')) return 'place'
  if (names.some((name) => name === 'county' || name.startsWith('county-'))) return 'county'
  const found = QUESTION_IDS.find((id) => names.includes(id))
  expect(found, `a question with controls ${names.join(', ')}`).toBeDefined()
  return found ?? ''
}

async function answer(page: Page, id: string, facts: Facts): Promise<void> {
  if (id === 'place') return answerPlace(page, facts)
  if (id === 'county') return answerCounty(page, facts)
  const question = QUESTIONS.find((each) => each.id === id)
  const said = question?.facts.map((fact) => facts[fact]) ?? []
  const known =
    question?.facts.filter((fact) => facts[fact] !== undefined && facts[fact] !== 'not-sure') ?? []
  if (!question || known.length === 0) return choose(page, 'not-sure')
  const [value] = said
  if (question.ask === 'fits') return tick(page, facts)
  if (Array.isArray(value)) return tickAll(page, value)
  if (typeof value === 'boolean') return choose(page, value ? 'yes' : 'no')
  if (typeof value === 'string') return choose(page, value)
  await page.locator(`#${id}`).fill(String(value))
  const month = page.locator(`input[name="${id}-per"][value="month"]`)
  if ((await month.count()) > 0) await choose(page, 'month')
}

async function answerPlace(page: Page, { state }: Facts): Promise<void> {
  if (typeof state !== 'string' || state === 'not-sure') return choose(page, 'not-sure')
  await page.locator('#state').selectOption(state)
}

async function answerCounty(page: Page, { county }: Facts): Promise<void> {
  if (typeof county !== 'string') return choose(page, 'not-sure')
  await page.locator('select#county').selectOption({ label: county })
}

async function tick(page: Page, facts: Facts): Promise<void> {
  const values = await page
    .locator('main form input[type=checkbox]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''))
  const wanted = values.filter((value) => BOXES[value]?.(facts) ?? facts[value] === true)
  await tickAll(page, wanted)
}

async function tickAll(page: Page, values: readonly unknown[]): Promise<void> {
  for (const value of values.length > 0 ? values : ['none']) await choose(page, String(value))
}

/** Taps the whole row, as a person does: the control lies over it. */
async function choose(page: Page, value: string): Promise<void> {
  await page.locator(`main form input[value="${value}"]`).first().check()
}

/** Seven screens of a phone, in the widest of letters. Longer than this, and what a tired person needs is lost in it. */
const LONGEST_RESULT = 5_180

/** The result is short on a phone, and still shows at once the first step, what to say, and whom to call. */
export async function isShort(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(LONGEST_RESULT)
  for (const part of ['.hr-card-next h2', '.hr-quotation', '.hr-call', '#take-it'])
    await expect(page.locator(part).first()).toBeVisible()
}
