import { expect, test } from '@playwright/test'
import { faultsOf, meetSomeone, signInAs, usable } from './support/at-work.ts'
import { codeFor, tabTo, typeInto } from './support/by-keyboard.ts'
import { firstStart, type Started } from './support/first-start.ts'

const WIDTH = 360
const LOOKS = [
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'es-US', colorScheme: 'dark' },
] as const

/** The pages say the same in both languages. */
const either = (english: string, spanish: string) => new RegExp(`^(${english}|${spanish})$`)

test('who sets up their second step at the next sign-in is shown the recovery codes, and stays until they have them', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const started: Started = await firstStart()
  try {
    await page.goto(started.link)
    await page.getByLabel('Your name').fill('Olive Placeholder')
    await page.getByLabel('Work email').fill('olive@example.org')
    await page.getByLabel('New password', { exact: true }).fill('a quiet river at dawn')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Add a second step' })).toBeVisible()

    // Called away here, they come back to the ordinary page.
    await page.goto(new URL('/staff', started.link).href)
    await page.getByLabel('Work email').fill('olive@example.org')
    await page.getByLabel('Password', { exact: true }).fill('a quiet river at dawn')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'A code from an app' }).click()
    const code = page.getByLabel('Code from the app')
    await code.fill(codeFor(await page.locator('.hr-secret').innerText(), Date.now()))
    const known = page.waitForResponse(
      (reply) => reply.url().endsWith('/api/signin.whoAmI') && reply.status() === 200,
    )
    await code.press('Enter')
    await known
    await expect(page.locator('.hr-codes li')).toHaveCount(10)
    await page.waitForTimeout(500)
    await expect(page.getByRole('heading', { level: 1, name: 'Keep these codes' })).toBeVisible()
    await page.getByRole('button', { name: 'I have them' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Olive$/ })).toBeVisible()
  } finally {
    await started.stop()
  }
})

for (const look of LOOKS) {
  test.describe(`on a phone, ${look.locale}`, () => {
    test.use({ ...look, viewport: { width: WIDTH, height: 740 }, timezoneId: 'America/Chicago' })

    test('the first owner comes in by the link of the first start, with the keyboard alone', async ({
      page,
    }) => {
      test.setTimeout(180_000)
      const faults = faultsOf(page)
      const started: Started = await firstStart()
      try {
        await page.goto(new URL('/staff', started.link).href)
        await expect(
          page.getByRole('heading', {
            level: 1,
            name: either('Nobody has come in yet', 'Todavía no ha entrado nadie'),
          }),
        ).toBeVisible()
        await usable(page, WIDTH)
        await page.goto(started.link)
        await expect(
          page.getByRole('heading', { level: 1, name: either('Welcome', 'Le damos la bienvenida') }),
        ).toBeVisible()
        // The secret behind the # is nothing that a title or a log would show.
        expect(await page.title()).not.toContain(started.link.split('#')[1])
        await usable(page, WIDTH)
        await typeInto(page, page.getByLabel(either('Your name', 'Su nombre')), 'Olive Placeholder')
        await typeInto(page, page.getByLabel(either('Work email', 'Correo del trabajo')), 'olive@example.org')
        const password = page.getByLabel(either('New password', 'Contraseña nueva'), { exact: true })
        await typeInto(page, password, 'too short')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(page.getByRole('alert')).toContainText(/at least 12 letters|al menos 12 letras/)
        await tabTo(page, password)
        await page.keyboard.press('Control+A')
        await page.keyboard.type('a quiet river at dawn')
        await page.keyboard.press('Enter')

        await expect(
          page.getByRole('heading', {
            level: 1,
            name: either('Add a second step', 'Agregue un segundo paso'),
          }),
        ).toBeVisible()
        await usable(page, WIDTH)
        await tabTo(
          page,
          page.getByRole('button', { name: either('A code from an app', 'Un código de una aplicación') }),
        )
        await page.keyboard.press('Enter')
        const code = page.getByLabel(either('Code from the app', 'Código de la aplicación'))
        await expect(code).toBeFocused()
        await usable(page, WIDTH)
        await page.keyboard.type(codeFor(await page.locator('.hr-secret').innerText(), Date.now()))
        await page.keyboard.press('Enter')

        await expect(
          page.getByRole('heading', { level: 1, name: either('Keep these codes', 'Guarde estos códigos') }),
        ).toBeVisible()
        await expect(page.locator('.hr-codes li')).toHaveCount(10)
        await usable(page, WIDTH)
        await tabTo(page, page.getByRole('button', { name: either('I have them', 'Ya los tengo') }))
        await page.keyboard.press('Enter')

        await expect(page.getByRole('heading', { level: 1, name: /Olive$/ })).toBeVisible()
        expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/staff')
        await usable(page, WIDTH)

        // Nobody works here yet: the first steps stand first, and why there are no people.
        const steps = page.getByRole('region', { name: either('First steps', 'Primeros pasos') })
        await expect(steps.getByRole('listitem')).toHaveCount(5)
        await expect(steps.getByText(either('Not yet', 'Todavía no'))).toHaveCount(5)
        await expect(
          page.getByRole('heading', { name: either('Why you see no people', 'Por qué no ve a nadie') }),
        ).toBeVisible()
        await steps
          .getByRole('button', {
            name: either('The federal days fit us', 'Nos bastan los feriados federales'),
          })
          .click()
        await expect(steps.getByText(either('Not yet', 'Todavía no'))).toHaveCount(4)
        await steps.getByRole('link', { name: either('Invite your staff', 'Invite a su personal') }).click()
        await page.getByRole('button', { name: either('Add someone', 'Agregar a alguien') }).click()
        await page.getByLabel(either('Name', 'Nombre')).fill('Nora Placeholder')
        await page.getByLabel(either('Work email', 'Correo del trabajo')).fill('nora@example.org')
        await page.getByRole('checkbox', { name: /supervis/i }).check()
        await page.getByRole('button', { name: either('Add and invite', 'Agregar e invitar') }).click()
        await expect(
          page.getByText(either('Invited, not yet in', 'Con invitación, todavía no ha entrado')),
        ).toBeVisible()
        await expect(page.getByText(/(folder|carpeta) outbox/)).toBeVisible()
        await usable(page, WIDTH)
        await page.goto(new URL('/staff', started.link).href)
        await expect(steps.getByText(either('Not yet', 'Todavía no'))).toHaveCount(3)
        await usable(page, WIDTH)

        await page.goto(started.link)
        await expect(
          page.getByRole('heading', {
            level: 1,
            name: either('This link does not work any more', 'Este enlace ya no funciona'),
          }),
        ).toBeVisible()

        await page.goto(new URL('/staff/trail', started.link).href)
        await expect(page.getByRole('row', { name: /^(Came in|Entró)/ }).first()).toContainText(
          'Olive Placeholder',
        )
        expect(faults).toEqual([])
      } finally {
        await started.stop()
      }
    })

    test('an agency admin opens Today, the trail and the storage with the keyboard alone', async ({
      page,
    }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'admin')
      await expect(page.getByRole('heading', { level: 1, name: /Ada$/ })).toBeVisible()
      await usable(page, WIDTH)

      await page.keyboard.press('/')
      await page.keyboard.type(look.locale === 'en-US' ? 'happened' : 'pasó')
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('heading', { level: 1, name: either('What happened', 'Lo que pasó') }),
      ).toBeVisible()
      await expect(page.getByText(either('Holds', 'Intacto'))).toBeVisible()
      const rows = page.locator('.hr-list > tbody > tr:not(.hr-below)')
      await expect(rows.first()).toContainText('Ada Placeholder')
      await usable(page, WIDTH)

      // An admin reads no record: people are in the trail, and nobody's name.
      await tabTo(page, page.getByLabel(either('What it is about', 'De qué se trata')))
      await page.keyboard.type(look.locale === 'en-US' ? 'People' : 'Registros')
      await expect(page).toHaveURL(/kind=people/)
      await expect(rows.first()).toContainText(/A person|Una persona/)
      await expect(page.locator('main').getByRole('link', { name: /Alma|Ray|Thuy/ })).toHaveCount(0)
      await expect(page.getByLabel(either('Person', 'Persona'), { exact: true })).toHaveCount(0)

      const [, second] = [await rows.first().innerText(), await rows.nth(1).innerText()]
      await tabTo(page, page.getByRole('button', { name: either('Older', 'Anteriores') }))
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('button', { name: either('Back to the newest', 'Volver a lo más reciente') }),
      ).toBeVisible()
      await expect(rows.nth(1)).not.toHaveText(second)

      await page.keyboard.press('/')
      await page.keyboard.type(look.locale === 'en-US' ? 'settings' : 'ajustes')
      await page.keyboard.press('Enter')
      await tabTo(page, page.getByRole('link', { name: either('Storage', 'Almacenamiento') }))
      await page.keyboard.press('Enter')
      await expect(
        page.getByText(either('No backup has been made.', 'No se ha hecho ninguna copia de seguridad.')),
      ).toBeVisible()
      await expect(page.getByText(either('Kept', 'Se conserva'))).toBeVisible()
      await usable(page, WIDTH)
      expect(faults).toEqual([])
    })

    test('a supervisor chooses the team’s work on Today, and reads what the team did', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'supervisor')
      await tabTo(page, page.getByRole('link', { name: either('My team', 'Mi equipo') }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\?whose=team$/)
      await expect(page.getByText(/(For|Para) Maribel Demo\./).first()).toBeVisible()
      await usable(page, WIDTH)
      await page.reload()
      await expect(page.getByRole('link', { name: either('My team', 'Mi equipo') })).toHaveAttribute(
        'aria-current',
        'page',
      )

      await page.goto('/staff/trail')
      const names = page.locator('.hr-list > tbody > tr:not(.hr-below) > td:nth-child(2)')
      await expect(names.first()).toContainText(/Demo|Testcase|Sample/)
      for (const name of await names.allInnerTexts()) expect(name).not.toMatch(/Dana|Ada|Ines|Handrail/)
      await usable(page, WIDTH)
      expect(faults).toEqual([])
    })

    test('two records that may be one person are compared without scrolling sideways', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000)
      const family = look.locale === 'en-US' ? 'Twofold' : 'Repetida'
      await signInAs(page, 'intake')
      for (let n = 0; n < 2; n += 1) await meetSomeone(page, 'Leopoldina', family)
      await page
        .getByRole('button', { name: either('Look for the same person', 'Buscar a la misma persona') })
        .click()
      await page
        .getByRole('button', { name: /^(This is the same person|Es la misma persona)/ })
        .first()
        .click()
      await page.getByLabel(either('How you know', 'Cómo lo sabe')).fill('The same name, asked twice.')
      await page.getByRole('button', { name: either('Propose it', 'Proponerlo') }).click()
      await expect(page.getByText(/^(Proposed|Propuesto)\./)).toBeVisible()

      const other = await browser.newContext({ ...look, viewport: { width: WIDTH, height: 740 } })
      const beside = await other.newPage()
      await signInAs(beside, 'supervisor')
      const note = beside.getByRole('region', {
        name: either('Two records, one person\\?', '¿Dos registros, una persona\\?'),
      })
      await expect(note).toContainText(/Your answer is asked|Se espera su respuesta/)
      await usable(beside, WIDTH)
      await beside.goto('/staff/people')
      const merges = beside.getByRole('link', { name: /^(Two records|Dos registros) ?\d+$/ })
      await expect(merges).toBeVisible()
      await usable(beside, WIDTH)
      await merges.click()
      await expect(beside.getByRole('heading', { name: new RegExp(family) })).toBeVisible()
      await usable(beside, WIDTH)
      await other.close()
    })
  })
}
