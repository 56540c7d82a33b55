import { expect, test } from '@playwright/test'
import { ON, PEOPLE } from '../scripts/examples/people.mjs'
import { answerAll, ready } from './support/answering.ts'
import { pagesOf } from './support/pdf.ts'

const facts = PEOPLE.find(({ slug }) => slug.startsWith('texas'))?.facts ?? {}

for (const { path, box, calls, has, letter } of [
  {
    path: '/en',
    box: 'I am asking for someone I help',
    calls: 'I am calling for someone I help.',
    has: 'I live in',
    letter: 1,
  },
  {
    path: '/es',
    box: 'Pregunto por una persona a quien ayudo',
    calls: 'Llamo por una persona a quien ayudo.',
    has: 'Vivo en',
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
    await page.getByLabel(box).check()
    await page.locator('main .hr-button-primary').first().click()
    await page.locator('.nv-keep button').click()
    await answerAll(page, facts)

    const quotation = page.locator('.hr-quotation')
    const paper = page.locator('.hr-paper')
    await expect(quotation).toContainText(calls)
    await expect(paper).toContainText(calls)
    await expect(page.getByText(has, { exact: false })).toHaveCount(0)

    await page.reload()
    await ready(page)
    await page.locator('main .hr-button-primary').first().click()
    await expect(quotation).toContainText(calls)

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
