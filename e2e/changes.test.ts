import { expect, type Page, test } from '@playwright/test'
import { atWork, faultsOf, signInAs, usable } from './support/at-work.ts'

test.use({ locale: 'en-US', timezoneId: 'America/Chicago' })
test.setTimeout(180_000)

/** Papers and decisions of the one in the demo who was told that something ends. */
async function openTheirs(page: Page): Promise<void> {
  const ask = async (name: string, data: object) => {
    const reply = await page.request.post(`/api/${name}`, {
      headers: { 'x-handrail-request': crypto.randomUUID() },
      data,
    })
    return ((await reply.json()) as { answer: unknown }).answer
  }
  const { cases } = (await ask('intake.board', { list: 'assigned', most: 100 })) as {
    cases: readonly { case: string; name: string }[]
  }
  const theirs = cases.find(({ name }) => name === 'Amos Sample')
  await page.goto(`/staff/intake/${theirs?.case}/decision`)
  await expect(page.getByRole('heading', { level: 1, name: 'Amos Sample' })).toBeVisible()
}

test('somebody objects in time and help goes on; another answers, and what was taken is given back', async ({
  page,
  browser,
}) => {
  const faults = faultsOf(page)
  await signInAs(page, 'intake')
  await openTheirs(page)
  await expect(page.getByText(/Help goes on if they object by/)).toBeVisible()
  await usable(page, 1280)

  await page.getByRole('button', { name: 'Read it: Ends' }).click()
  const letter = page.getByRole('article', { name: 'Su ayuda va a terminar' })
  for (const part of ['Entonces su ayuda sigue hasta que se decida', 'Puede apelar', '988', 'La regla:'])
    await expect(letter).toContainText(part)
  await usable(page, 1280)

  await page.getByRole('button', { name: 'They object' }).click()
  await expect(page.getByLabel(/They want help to go on/)).toBeChecked()
  await usable(page, 1280)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Goes on until decided')).toBeVisible()

  // Whoever signed it does not answer it.
  const answer = async (on: Page) => {
    await on.getByRole('button', { name: 'Answer the objection' }).click()
    await on.getByLabel('They are right: give it back').check()
    await on.getByLabel('Why, in your words').fill('Came back last week.')
    await on.getByRole('button', { name: 'Save', exact: true }).click()
  }
  await answer(page)
  await expect(page.getByRole('alert')).toContainText('Somebody else has to answer the objection.')
  const theirs = await atWork(browser, 'supervisor', new URL(page.url()).pathname)
  await answer(theirs)
  await expect(theirs.getByText('Undone', { exact: true })).toBeVisible()
  await expect(theirs.getByText(/They won their objection/)).toBeVisible()
  await usable(theirs, 1280)

  // Anew, and too early: the earliest day is named.
  const open = theirs.getByRole('button', { name: 'Suspend, reduce or end it: Does the program take them?' })
  await open.click()
  await theirs.getByLabel('It pauses').check()
  await theirs.getByLabel('From which day?').fill('2020-01-01')
  await theirs.getByLabel('Stays in our area').selectOption('No longer met')
  await theirs.getByLabel(/The rule that it rests on/).fill('Example County manual, section 4.2')
  await theirs.getByLabel('Something that was said').fill('Stays elsewhere.')
  await theirs.getByLabel('Who said it?').fill('Casey Example')
  await theirs.getByLabel('Why, in your words').fill('Stays in the next county for now.')
  await theirs.getByLabel('Where else can they ask?').fill('Example Neighbor Clinic')
  await theirs.getByRole('button', { name: 'Sign it' }).click()
  await expect(theirs.getByRole('alert')).toContainText('The earliest day is')
  await usable(theirs, 1280)
  expect(faults).toEqual([])
})

test.describe('on a phone, in Spanish', () => {
  test.use({ locale: 'es-US', viewport: { width: 360, height: 740 } })

  test('a supervisor reads what changes and until when the person may object', async ({ page }) => {
    await signInAs(page, 'supervisor')
    await openTheirs(page)
    await usable(page, 360)
    await page.getByRole('button', { name: /^Pausar, reducir o terminar: ¿La recibe/ }).click()
    await expect(page.getByText(/el primer día posible es/)).toBeVisible()
    await usable(page, 360)
  })
})
