import { createHmac } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'

const MOST_TABS = 80

/** Goes to a control with Tab alone, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let n = 0; n < MOST_TABS; n += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there.')
}

/** Types into a field that Tab leads to. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const HALF_MINUTE = 30_000

/** What an authenticator app shows for a secret at a moment (RFC 6238). */
export function codeFor(secret: string, at: number): string {
  const bits = [...secret.replaceAll(' ', '')].map((letter) =>
    LETTERS.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / HALF_MINUTE)))
  const mark = createHmac('sha1', Buffer.from(bytes)).update(step).digest()
  const from = (mark.at(-1) ?? 0) & 15
  return String((mark.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
