import { byteOf, type Weight, widthOf } from './helvetica.ts'
import { onPages, PAPER, type Piece, type Placed } from './paged.ts'

interface Document {
  readonly pieces: readonly Piece[]
  readonly language: string
  /** Shows in the window of a reader. Plain letters only. */
  readonly title: string
  readonly footer: (page: number, pages: number) => string
}

/**
 * A PDF of text with its structure (ISO 32000-1, 14.7 and 14.8): language, title, headings, paragraphs and lists in the order in which
 * they are read; what repeats at the foot of a page is marked as such, and is not read. It uses the two fonts that every reader has,
 * so that nothing is embedded.
 */
export async function taggedPdf({ pieces, language, title, footer }: Document): Promise<Blob> {
  const pages = onPages(pieces)
  const file = new PdfFile()
  const [catalog, info, tree, roots, regular, bold] = file.take(6)
  const pageIds = file.take(pages.length)
  const structure = new Structure(tree, pageIds)
  for (const [n, placed] of pages.entries()) {
    const content = file.stream(
      await deflated(drawn(pieces, placed, { structure, page: n, footer: footer(n + 1, pages.length) })),
    )
    file.put(
      pageIds[n] ?? 0,
      `<< /Type /Page /Parent ${roots} 0 R /MediaBox [0 0 ${PAPER.width} ${PAPER.height}] /Contents ${content} 0 R ` +
        `/Resources << /Font << /F1 ${regular} 0 R /F2 ${bold} 0 R >> >> /StructParents ${n} /Tabs /S >>`,
    )
  }
  structure.write(file, pieces)
  file.put(
    roots,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`,
  )
  for (const [id, name] of [
    [regular, 'Helvetica'],
    [bold, 'Helvetica-Bold'],
  ] as const)
    file.put(id, `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  file.put(info, `<< /Title (${title}) /Creator (Handrail) >>`)
  file.put(
    catalog,
    `<< /Type /Catalog /Pages ${roots} 0 R /Lang (${language}) /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${tree} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  return file.blob({ catalog, info })
}

interface Drawing {
  readonly structure: Structure
  readonly page: number
  readonly footer: string
}

const FOOTER = { size: 10, y: 28 } as const
const FONTS: Readonly<Record<Weight, string>> = { regular: 'F1', bold: 'F2' }

/** What a page draws: each line marked as a part of its piece. */
function drawn(
  pieces: readonly Piece[],
  placed: readonly Placed[],
  { structure, page, footer }: Drawing,
): string {
  const lines = placed.flatMap(({ piece: n, text, label, x, y }) => {
    const piece = pieces[n]
    if (!piece) return []
    const show = (part: 'Lbl' | 'body', at: number, said: string) => {
      const id = structure.mark(n, part, page)
      const tag = piece.tag === 'LI' ? (part === 'Lbl' ? 'Lbl' : 'LBody') : piece.tag
      return `/${tag} << /MCID ${id} >> BDC ${shown(said, { font: FONTS[piece.weight], size: piece.size, x: at, y })} EMC`
    }
    return [...(label === undefined ? [] : [show('Lbl', x - piece.size, label)]), show('body', x, text)]
  })
  const at = PAPER.width - PAPER.margin - widthOf(footer, 'regular', FOOTER.size)
  const foot = shown(footer, { font: FONTS.regular, size: FOOTER.size, x: at, y: FOOTER.y })
  return [...lines, `/Artifact << /Type /Pagination /Subtype /Footer >> BDC ${foot} EMC`].join('\n')
}

const shown = (
  text: string,
  {
    font,
    size,
    x,
    y,
  }: { readonly font: string; readonly size: number; readonly x: number; readonly y: number },
): string => `BT /${font} ${size} Tf ${fixed(x)} ${fixed(y)} Td [<${hexOf(text)}>] TJ ET`

const fixed = (value: number): string => value.toFixed(2)
const hexOf = (text: string): string =>
  [...text].map((sign) => byteOf(sign).toString(16).padStart(2, '0')).join('')

interface Mark {
  readonly page: number
  readonly id: number
}

/** The tree of what stands in the document, and where on its pages each part of it is drawn. */
class Structure {
  private readonly marks = new Map<string, Mark[]>()
  /** Of each page, the part to which each of its marks belongs, in their order. */
  private readonly owners: string[][]
  private readonly tree: number
  private readonly pageIds: readonly number[]

  constructor(tree: number, pageIds: readonly number[]) {
    this.tree = tree
    this.pageIds = pageIds
    this.owners = pageIds.map(() => [])
  }

  /** The number of the next mark on a page, which belongs to a part of a piece. */
  mark(piece: number, part: 'Lbl' | 'body', page: number): number {
    const key = `${piece} ${part}`
    const owners = this.owners[page] ?? []
    const id = owners.push(key) - 1
    this.marks.set(key, [...(this.marks.get(key) ?? []), { page, id }])
    return id
  }

  write(file: PdfFile, pieces: readonly Piece[]): void {
    const [root, parents] = file.take(2)
    const leaves = new Map<string, number>()
    const leaf = (key: string, tag: string, parent: number): number => {
      const [id] = file.take(1)
      leaves.set(key, id)
      const kids = (this.marks.get(key) ?? []).map(
        (one) => `<< /Type /MCR /Pg ${this.pageIds[one.page]} 0 R /MCID ${one.id} >>`,
      )
      file.put(id, `<< /Type /StructElem /S /${tag} /P ${parent} 0 R /K [${kids.join(' ')}] >>`)
      return id
    }
    const item = (n: number, list: number): number => {
      const [id] = file.take(1)
      const kids = [leaf(`${n} Lbl`, 'Lbl', id), leaf(`${n} body`, 'LBody', id)]
      file.put(id, `<< /Type /StructElem /S /LI /P ${list} 0 R /K ${refs(kids)} >>`)
      return id
    }
    const kids = grouped(pieces).map((group) => {
      const [first = 0] = group
      const tag = pieces[first]?.tag ?? 'P'
      if (tag !== 'LI') return leaf(`${first} body`, tag, root)
      const [list] = file.take(1)
      file.put(
        list,
        `<< /Type /StructElem /S /L /P ${root} 0 R /K ${refs(group.map((n) => item(n, list)))} >>`,
      )
      return list
    })
    file.put(root, `<< /Type /StructElem /S /Document /P ${this.tree} 0 R /K ${refs(kids)} >>`)
    const rows = this.owners.map(
      (keys, page) => `${page} ${refs(keys.map((key) => leaves.get(key) ?? root))}`,
    )
    file.put(parents, `<< /Nums [${rows.join(' ')}] >>`)
    file.put(
      this.tree,
      `<< /Type /StructTreeRoot /K [${root} 0 R] /ParentTree ${parents} 0 R /ParentTreeNextKey ${this.owners.length} >>`,
    )
  }
}

const refs = (ids: readonly number[]): string => `[${ids.map((id) => `${id} 0 R`).join(' ')}]`

/** Items that follow each other are one list; everything else stands alone. */
function grouped(pieces: readonly Piece[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const [n, { tag }] of pieces.entries()) {
    const last = groups.at(-1)
    if (tag === 'LI' && last && pieces[n - 1]?.tag === 'LI') last.push(n)
    else groups.push([n])
  }
  return groups
}

type Ids<N extends number> = N extends 1
  ? [number]
  : N extends 2
    ? [number, number]
    : N extends 6
      ? [number, number, number, number, number, number]
      : number[]

/** Numbered objects, and where each begins in the file. */
class PdfFile {
  private readonly objects: (readonly (string | Uint8Array<ArrayBuffer>)[] | undefined)[] = []

  take<N extends number>(count: N): Ids<N> {
    return Array.from({ length: count }, () => this.objects.push(undefined)) as Ids<N>
  }

  put(id: number, body: string): void {
    this.objects[id - 1] = [body]
  }

  stream(bytes: Uint8Array<ArrayBuffer>): number {
    const [id] = this.take(1)
    const head = `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`
    this.objects[id - 1] = [head, bytes, '\nendstream']
    return id
  }

  blob({ catalog, info }: { readonly catalog: number; readonly info: number }): Blob {
    const parts: (string | Uint8Array<ArrayBuffer>)[] = ['%PDF-1.7\n']
    let at = parts.join('').length
    const starts = this.objects.map((body, n) => {
      const begins = at
      for (const part of [`${n + 1} 0 obj\n`, ...(body ?? ['null']), '\nendobj\n']) {
        parts.push(part)
        at += part.length
      }
      return begins
    })
    const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`)
    parts.push(
      `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows.join('')}`,
      `trailer\n<< /Size ${starts.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    )
    return new Blob(parts, { type: 'application/pdf' })
  }
}

async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
