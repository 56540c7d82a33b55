import { createHash } from 'node:crypto'
import type { AgencyId, StaffId } from '@handrail/care'
import { secretBytes } from '../platform/ids.ts'

/** Crockford's base32: no I, L, O or U, so that handwriting can be read back. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 15
const COUNT = 10

/** Ten codes of 75 random bits, written as `XXXXX-XXXXX-XXXXX`. */
export const freshCodes = (): readonly string[] => Array.from({ length: COUNT }, freshCode)

function freshCode(): string {
  // 32 signs divide 256 evenly, so every sign is as likely as the other.
  const code = [...secretBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
  return `${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10)}`
}

/** What is kept of a code. 75 bits are beyond guessing, so a fast hash will do; it is bound to its person. */
export const codeHash = (agency: AgencyId, staff: StaffId, code: string): Buffer =>
  createHash('sha256')
    .update(`${agency} ${staff} ${code.replaceAll('-', '')}`)
    .digest()
