import { type Found, refused } from './found.ts'

const END = '%%EOF'
const NEAR = 1024

/** A PDF: begins as one at its very first byte, and ends as one. Inside, it is for a reader that runs nothing. */
export function readPdf(bytes: Buffer): Found {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return refused('damaged-file')
  const tail = bytes.subarray(Math.max(0, bytes.length - NEAR)).toString('latin1')
  const end = tail.lastIndexOf(END)
  if (end < 0) return refused('damaged-file')
  // Scanners leave a line end or zeros there; anything else is another file.
  return tail
    .slice(end + END.length)
    .replaceAll('\0', '')
    .trim() === ''
    ? { type: 'application/pdf', bytes }
    : refused('two-in-one')
}
