import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Locator, type Page } from '@playwright/test'

export const STAFF = {
  intake: 'Ines Muestra',
  manager: 'Maribel Demo',
  supervisor: 'Dana Specimen',
  clinician: 'Cleo Example',
  admin: 'Ada Placeholder',
} as const

/** Comes in as one of the demo's people. */
export async function signInAs(page: Page, who: keyof typeof STAFF, path = '/staff'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: new RegExp(`^${STAFF[who]}`) }).click()
  await expect(page.locator('nav.hr-nav, nav.hr-tabbar').first()).toBeAttached()
}

/** Somebody at work, on a device of their own. */
export async function atWork(browser: Browser, who: keyof typeof STAFF, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, who, path)
  return page
}

/** A name of one journey alone: journeys run beside each other. */
export const named = (given: string): string => `${given}${Date.now() % 100_000}`

/** Somebody's intake, from the list on which they stand, and a link that stands on it. */
export async function openFromIntake(page: Page, list: string, name: string, link: RegExp): Promise<void> {
  await page.goto(`/staff/intake/in/${list}`)
  await page.getByRole('link', { name, exact: true }).click()
  // The next step may lead there by the same words.
  await page.getByRole('link', { name: link }).first().click()
}

/** The part of a page with this title. */
export const section = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) })

/** Faults of the page. That nobody is signed in yet is an answer, not a fault. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  return faults
}

/** Fails when a page is not usable for people with disabilities, as far as a machine can tell. Looks once the page is there. */
export async function usable(page: Page, width: number): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.locator('.hr-loading')).toHaveCount(0)
  // Nothing of the page before stands beside it.
  await expect(page.locator('h1')).toHaveCount(1)
  // All in the page itself, since it has no frames: otherwise each look opens a page of its own for the result.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

/** Fails when something to press or to write in is smaller than a thumb. What stands inside a sentence is read, not aimed at. */
export async function inReachOfAThumb(page: Page): Promise<void> {
  const small = await page.evaluate((least) => {
    const boxOf = (of: Element) => of.getBoundingClientRect()
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"], [role^="menuitem"]',
    )
    return [...targets].flatMap((of) => {
      // A choice is chosen by its words too.
      const label = of.matches('[type="radio"], [type="checkbox"]')
        ? document.querySelector(`label[for="${CSS.escape(of.id)}"]`)
        : null
      const [own, theirs] = [boxOf(of), label ? boxOf(label) : boxOf(of)]
      const seen = of.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && own.width > 1
      const inSentence = of.matches('p a') && of.parentElement?.textContent !== of.textContent
      if (!seen || inSentence || of.matches('.hr-skip')) return []
      const [width, height] = [Math.max(own.width, theirs.width), Math.max(own.height, theirs.height)]
      return width < least || height < least
        ? [`${of.innerText || of.getAttribute('aria-label')}: ${Math.round(width)} by ${Math.round(height)}`]
        : []
    })
  }, 43.5)
  expect(small).toEqual([])
}

/** A person of this journey alone, registered and opened: journeys run beside each other. */
export async function meetSomeone(
  page: Page,
  given: string,
  family = 'Example',
  bornOn?: string,
): Promise<void> {
  await page.goto('/staff/people/new')
  await page.getByLabel(/^(First name|Nombre)$/).fill(given)
  await page.getByLabel(/^(Last name|Apellidos)$/).fill(family)
  if (bornOn) {
    await page.getByRole('radio', { name: /^(We know the day|Sabemos el día)$/ }).check()
    await page.getByLabel(/^(Day|Día)$/).fill(bornOn)
  }
  await page.getByRole('button', { name: /^(Register|Registrar)$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${given} ${family}` })).toBeVisible()
}
