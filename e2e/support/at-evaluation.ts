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

const dayOf = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

interface Colleague {
  readonly staff: string
  readonly name: string
}

const colleagues = async (page: Page) =>
  (await ask<{ staff: readonly Colleague[] }>(page, 'agency.staffNames', {})).staff

/** Of the demo; who sees nobody's record in their own work. */
export const INTERN = 'Bo Modelo'

interface ToAssess {
  readonly person: string
  readonly case: string
}

/** Somebody of this journey alone, at intake; an assessor may see them. */
async function someoneToAssess(
  browser: Browser,
  { bornOn, assessor }: { readonly bornOn: string; readonly assessor?: string },
): Promise<ToAssess> {
  const intake = await atWork(browser, 'intake', '/staff')
  await meetSomeone(intake, named('Milo'), 'Example', bornOn)
  const person = new URL(intake.url()).pathname.split('/').at(-1) ?? ''
  const { case: of } = await ask<{ case: string }>(intake, 'intake.openCase', {
    person,
    requestedOn: dayOf(-1),
  })
  const supervisor = await atWork(browser, 'supervisor', '/staff')
  const clinician = (await colleagues(supervisor)).find(({ name }) => name === STAFF.clinician)?.staff
  await ask(supervisor, 'people.beginRelation', { person, staff: assessor ?? clinician, kind: 'assessor' })
  return { person, case: of }
}

/** In danger nothing is waited for: it begins at once. */
const beginInACrisis = async (page: Page, of: ToAssess): Promise<string> =>
  (
    await ask<{ assessment: string }>(page, 'intake.beginAssessment', {
      case: of.case,
      kind: 'crisis',
    })
  ).assessment

/** A child of this journey alone, whom the clinician has begun to assess. */
export async function aChildToAssess(browser: Browser): Promise<string> {
  const of = await someoneToAssess(browser, { bornOn: `${new Date().getFullYear() - 14}-01-15` })
  return beginInACrisis(await atWork(browser, 'clinician', '/staff'), of)
}

/** Somebody of the demo who works as an intern besides, with an assessment that they have begun. */
export async function anInternAtWork(browser: Browser, page: Page): Promise<string> {
  const admin = await atWork(browser, 'admin', '/staff')
  const intern = (await colleagues(admin)).find(({ name }) => name === INTERN)
  const staff = intern?.staff ?? ''
  await ask(admin, 'agency.giveRole', { staff, role: 'clinician' })
  const { credential } = await ask<{ credential: string }>(admin, 'agency.addCredential', {
    staff,
    kind: 'clinical-trainee',
    state: 'TX',
    from: dayOf(-400),
    until: dayOf(400),
  })
  await ask(admin, 'agency.verifyCredential', { credential, version: 1, source: 'The register of the state' })
  const of = await someoneToAssess(browser, { bornOn: '1990-06-01', assessor: staff })
  await ask(page, 'signin.enterDemo', { staff })
  await ask(page, 'signin.actAs', { role: 'clinician' })
  return beginInACrisis(page, of)
}
