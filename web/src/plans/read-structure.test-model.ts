import { spawnSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'

/** A part of a document as a screen reader walks it: what it is, and what it says itself. */
export interface Part {
  readonly is: string
  readonly text: string
  readonly parts: readonly Part[]
}

/** Reads the tree of a PDF's structure, and for each leaf what its marks draw on the pages: as a screen reader does. */
export async function structureOf(pdf: Blob): Promise<Part> {
  const raw = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj\n/g)].map(([, id, body]) => [Number(id), body ?? '']),
  )
  const body = (id: number): string => objects.get(id) ?? ''
  const drawn = (page: number, mark: string): string => {
    const content = Number(/\/Contents (\d+) 0 R/.exec(body(page))?.[1])
    const packed = /stream\n([\s\S]*)\nendstream/.exec(body(content))?.[1] ?? ''
    const stream = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    const found = new RegExp(`/MCID ${mark} >> BDC [^\\n]*?\\[<([0-9a-f]*)>\\] TJ`).exec(stream)
    return signsOf(found?.[1] ?? '')
  }
  const partOf = (id: number): Part => {
    const of = body(id)
    const kids = /\/K \[(.*)\]/.exec(of)?.[1] ?? ''
    const marks = [...kids.matchAll(/\/Pg (\d+) 0 R \/MCID (\d+)/g)]
    return {
      is: /\/S \/(\w+)/.exec(of)?.[1] ?? '',
      text: marks.map(([, page, mark]) => drawn(Number(page), mark ?? '')).join(''),
      parts: marks.length > 0 ? [] : [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => partOf(Number(kid))),
    }
  }
  const tree = /\/StructTreeRoot (\d+) 0 R/.exec(raw)?.[1]
  return partOf(Number(/\/K \[(\d+) 0 R\]/.exec(body(Number(tree)))?.[1]))
}

/** Bytes of Windows-1252 from 0x80 on that stand for no control sign. Node 20 reads them as Latin-1. */
const ABOVE: Readonly<Record<number, string>> = {
  128: '€',
  130: '‚',
  132: '„',
  133: '…',
  140: 'Œ',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  153: '™',
  156: 'œ',
}

/** What bytes in hexadecimal stand for. */
export const signsOf = (hex: string): string =>
  [...Buffer.from(hex, 'hex')].map((byte) => ABOVE[byte] ?? String.fromCharCode(byte)).join('')

/** The same by the reader of another project (poppler's `pdfinfo`), where it is installed: kinds and texts, one a line. */
export async function structureByPoppler(pdf: Blob): Promise<readonly string[] | undefined> {
  const input = Buffer.from(await pdf.arrayBuffer())
  const read = spawnSync('pdfinfo', ['-struct-text', '-'], { input, encoding: 'utf8' })
  if (read.error) return undefined
  return read.stdout
    .split('\n')
    .map((line) => line.trim().replace(/ \((block|inline)\)$/, ''))
    .filter((line) => line !== '')
}
