import type { Browser, Page } from '@playwright/test'
import { part } from './at-intake.ts'
import { atWork, meetSomeone, named, STAFF } from './at-work.ts'

/** Writes what a signature takes beside the words with which an assessment began. */
export async function writeWhatIsMissing(page: Page): Promise<void> {
  await page.getByLabel('How', { exact: true }).selectOption({ label: 'In person' })
  await page.getByRole('searchbox', { name: 'Find a diagnosis' }).fill('major depr recurrent severe')
  await page.getByRole('button', { name: /^Add F33\.2 / }).click()
  await page.getByLabel('When it began').fill('2019')
  await page.getByLabel('How sure').selectOption({ label: 'Confirmed' })
  for (const area of ['Being with others', 'Staying with a task'])
    await page.getByLabel(area, { exact: true }).selectOption({ label: 'Needs help most days' })
  const before = part(page, 'What happened before')
  await before.getByLabel('From, or on').fill('2026-03-01')
  await before.getByLabel('Until (leave empty if it goes on)').fill('2026-03-11')
  await before.getByRole('button', { name: 'Add it' }).click()
  await page
    .getByRole('radiogroup', { name: /^A mental disorder limits/ })
    .getByLabel('Yes')
    .check()
  await page.getByLabel('How high the risk is').selectOption({ label: 'Low' })
  await page.getByLabel('How much care').selectOption({ label: 'A case manager' })
  await page.getByLabel('For whoever helps from here on').fill('Call after noon.')
  await page.getByLabel('Why this care is needed').fill('Without help the home is lost.')
  await page.getByLabel('How you understand what happened').fill('A grief with no place.')
}

async function ask<Answer>(page: Page, name: string, data: object): Promise<Answer> {
  const reply = await page.request.post(`/api/${name}`, {
    headers: { 'x-handrail-request': crypto.randomUUID() },
    data,
  })
  const said = (await reply.json()) as { readonly answer?: Answer }
  if (said.answer === undefined) throw new Error(`${name}: ${JSON.stringify(said)}`)
  return said.answer
}

/** A child of this journey alone, whom the clinician has begun to assess in a crisis: in danger nothing is waited for. */
export async function aChildToAssess(browser: Browser): Promise<string> {
  const intake = await atWork(browser, 'intake', '/staff')
  await meetSomeone(intake, named('Milo'), 'Example', `${new Date().getFullYear() - 14}-01-15`)
  const person = new URL(intake.url()).pathname.split('/').at(-1)
  const requestedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const { case: of } = await ask<{ case: string }>(intake, 'intake.openCase', { person, requestedOn })
  const supervisor = await atWork(browser, 'supervisor', '/staff')
  const { staff } = await ask<{ staff: readonly { staff: string; name: string }[] }>(
    supervisor,
    'agency.staffNames',
    {},
  )
  const clinician = staff.find(({ name }) => name === STAFF.clinician)?.staff
  await ask(supervisor, 'people.beginRelation', { person, staff: clinician, kind: 'assessor' })
  const assessor = await atWork(browser, 'clinician', '/staff')
  const begun = await ask<{ assessment: string }>(assessor, 'intake.beginAssessment', {
    case: of,
    kind: 'crisis',
  })
  return begun.assessment
}
