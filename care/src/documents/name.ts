import { ENDINGS, type FileType } from './kind.ts'

const MOST = 120
// Control characters, and those that turn the direction of a line or take no room: `exe.fdp` must not read as `pdf.exe`.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu
// Separators of paths, and what a shell, a header or Windows takes for something else.
const FORBIDDEN = /[\\/:*?"<>|%;&$`'~#^{}[\]]/g
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that is safe in a header, on any disk and on a screen, with the ending of what the file really is. A name from
 * outside may hold a path, a hidden direction mark or two endings.
 *
 * @example cleanName('../../lease.pdf.exe', 'application/pdf') // 'lease.pdf'
 */
export const cleanName = (name: string, type: FileType): string => {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(UNSEEN, '').replace(FORBIDDEN, ' ')
  const stem = withoutEndings(plain)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.]+$/, '')
  const short = [...stem].slice(0, MOST).join('').trimEnd()
  const safe = short === '' || RESERVED.test(short) ? 'document' : short
  return `${safe}.${ENDINGS[type]}`
}

/** All endings that stand at the end, at most four letters or figures each: `lease.pdf.exe` is `lease`. */
const withoutEndings = (name: string): string => {
  const shorter = name.replace(/\.[\p{L}\p{N}]{1,5}\s*$/u, '')
  return shorter === name || shorter === '' ? name : withoutEndings(shorter)
}
