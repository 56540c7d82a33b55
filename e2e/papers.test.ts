import { expect, type Page, test } from '@playwright/test'
import { faultsOf, signInAs, usable } from './support/at-work.ts'
import { PHOTO } from './support/photo.ts'

const LOOKS = [
  {
    look: { viewport: { width: 1440, height: 900 }, locale: 'en-US', colorScheme: 'light' },
    nth: 0,
    none: /No papers yet/,
    add: 'Add a paper',
    choose: 'Choose a file',
    kind: 'What it is',
    income: 'Proof of income',
    name: 'Name',
    preview: 'The photo that you chose',
    photoName: /^Photo, \w+ \d+, \d{4}$/,
    send: 'Add it',
    paper: 'Pay stub, October',
    noFile: 'Choose a file, or take a photo of the paper.',
    unkept: /This kind of file is not kept/,
    seen: 'Care team',
    change: 'Change: Pay stub, October.png',
    away: 'It does not belong here: Pay stub, October.png',
    mistake: 'It was added by mistake',
    out: 'Take it out',
  },
  {
    look: { viewport: { width: 360, height: 740 }, locale: 'es-US', colorScheme: 'dark' },
    nth: 1,
    none: /Todavía no hay papeles/,
    add: 'Agregar un papel',
    choose: 'Elegir un archivo',
    kind: 'Qué es',
    income: 'Comprobante de ingresos',
    name: 'Nombre',
    preview: 'La foto que eligió',
    photoName: /^Foto, \d+ \w+ \d{4}$/,
    send: 'Agregarlo',
    paper: 'Recibo de pago, octubre',
    noFile: 'Elija un archivo o tome una foto del papel.',
    unkept: /Este tipo de archivo no se guarda/,
    seen: 'Equipo de atención',
    change: 'Cambiar: Recibo de pago, octubre.png',
    away: 'No debe estar aquí: Recibo de pago, octubre.png',
    mistake: 'Se agregó por equivocación',
    out: 'Sacarlo',
  },
] as const

for (const { look, nth, ...words } of LOOKS) {
  test.describe(`papers, ${look.viewport.width} wide, ${look.locale}`, () => {
    test.use({ ...look })

    test('a case manager adds a photo of a paper, opens it and takes it out', async ({ page }) => {
      test.setTimeout(120_000)
      const faults = faultsOf(page)
      await signInAs(page, 'manager', '/staff/people')
      await page.getByRole('rowheader').getByRole('link').nth(nth).click()
      await expect(page.getByText(words.none)).toBeVisible()

      await page.getByRole('button', { name: words.add }).click()
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await page.getByRole('alert').getByRole('link', { name: words.noFile }).click()
      await expect(page.getByLabel(words.choose)).toBeFocused()
      await usable(page, look.viewport.width)

      // A photo taken now is shown on the device before it is sent, and is named after its day.
      const taken = { name: 'image.png', mimeType: 'image/png', buffer: PHOTO }
      await page.locator('.hr-file-photo input').setInputFiles(taken)
      await expect(page.getByRole('img', { name: words.preview })).toBeVisible()
      await expect(page.getByLabel(words.name, { exact: true })).toHaveValue(words.photoName)
      await usable(page, look.viewport.width)

      await chooseFile(page, words.choose, { name: 'a.png', bytes: Buffer.from('MZ\0\x01'.repeat(9)) })
      await page.getByLabel(words.kind).selectOption(words.income)
      await page.getByLabel(words.name, { exact: true }).fill(words.paper)
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('alert')).toContainText(words.unkept)
      await expect(page.getByLabel(words.name, { exact: true })).toHaveValue(words.paper)

      await chooseFile(page, words.choose, { name: 'IMG_0001.png', bytes: PHOTO })
      await page.getByRole('button', { name: words.send }).click()
      const link = page.getByRole('link', { name: new RegExp(`^${words.paper}\\.png`) })
      await expect(link).toBeVisible()
      const row = page.getByRole('listitem').filter({ has: link })
      await expect(row).toContainText(words.income)
      await expect(row).toContainText('Maribel Demo')
      await expect(row).toContainText(words.seen)
      await expect(page.getByRole('button', { name: words.add })).toBeFocused()

      const opened = page.waitForEvent('popup')
      await link.click()
      const photo = await opened
      await expect(photo.locator('img')).toBeVisible()
      expect(await photo.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
      await photo.close()

      await page.getByRole('button', { name: words.change }).click()
      await page.getByRole('button', { name: words.away }).click()
      await page.getByLabel(words.mistake).check()
      await usable(page, look.viewport.width)
      await page.getByRole('button', { name: words.out }).click()
      await expect(link).toHaveCount(0)
      await expect(page.getByText(words.none)).toBeVisible()
      expect(faults).toEqual([])
    })
  })
}

const chooseFile = (page: Page, label: string, { name, bytes }: { name: string; bytes: Buffer }) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'image/png', buffer: bytes })
