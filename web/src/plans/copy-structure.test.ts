import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteOf, widthOf } from '../ui/paper/helvetica.ts'
import { onPages, PAPER, type Piece, type Tag } from '../ui/paper/paged.ts'
import { printable } from '../ui/paper/printable.ts'
import { taggedPdf } from '../ui/paper/tagged-pdf.ts'
import { type Part, signsOf, structureByPoppler, structureOf } from './read-structure.test-model.ts'

const piece = (tag: Tag, text: string, of: Partial<Piece> = {}): Piece => ({
  tag,
  text,
  size: 12,
  weight: tag === 'P' || tag === 'LI' ? 'regular' : 'bold',
  before: 0,
  after: 3,
  leads: tag !== 'P' && tag !== 'LI',
  ...of,
})
const PIECES: readonly Piece[] = [
  piece('H1', 'Su plan'),
  piece('P', 'Las palabras entre comillas son suyas, tal como las dijo. '.repeat(8).trim()),
  piece('H2', 'Lo que usted quiere'),
  piece('H3', '1. “Quiero dormir — año tras año.”'),
  piece('LI', 'Conseguir cortinas: usted'),
  piece(
    'LI',
    'Colgarlas con Lena en un día libre, con el taladro y la escalera de su hermano. '.repeat(3).trim(),
  ),
  piece('P', 'Fin.'),
]
const pdfOf = (pieces: readonly Piece[]) =>
  taggedPdf({
    pieces,
    language: 'es',
    title: 'Handrail',
    footer: (page, pages) => `Página ${page} de ${pages}`,
  })

const said = (text: string) => ({ text: printable(text), parts: [] })
const heading = ({ tag, text }: Piece): Part => ({ is: tag, ...said(text) })
const item = ({ text }: Piece): Part => ({
  is: 'LI',
  text: '',
  parts: [
    { is: 'Lbl', ...said('•') },
    { is: 'LBody', ...said(text) },
  ],
})

test('a reader of the structure finds the title, headings, paragraphs and one list with its items, in order', async () => {
  const { is, parts } = await structureOf(await pdfOf(PIECES))
  const [title, lead, part, goal] = PIECES.map(heading)
  const end = heading(piece('P', 'Fin.'))
  expect(is).toBe('Document')
  expect(parts).toEqual([
    title,
    lead,
    part,
    goal,
    { is: 'L', text: '', parts: PIECES.filter(({ tag }) => tag === 'LI').map(item) },
    end,
  ])
})

test('another project’s reader of the structure agrees with ours, where it is installed', async () => {
  const pdf = await pdfOf(PIECES)
  const kinds = (part: Part): readonly string[] => [part.is, ...part.parts.flatMap(kinds)]
  const ours = kinds(await structureOf(pdf))
  const theirs = (await structureByPoppler(pdf))?.filter((line) => !line.startsWith('"')) ?? ours
  expect(theirs).toEqual(ours)
  expect(ours).toHaveLength(13)
})

test('it says its language and that it is marked, and what repeats at the foot is not read', async () => {
  const pdf = await pdfOf(PIECES)
  const raw = Buffer.from(await pdf.arrayBuffer()).toString('latin1')
  expect(raw).toContain('/Lang (es)')
  expect(raw).toContain('/MarkInfo << /Marked true >>')
  expect(raw).toContain('/DisplayDocTitle true')
  expect(JSON.stringify(await structureOf(pdf))).not.toContain('Página')
})

const texts = fc.array(
  fc.tuple(
    fc.constantFrom<Tag>('H2', 'H3', 'P', 'LI'),
    fc.array(fc.stringMatching(/^[a-záéñ“”—,.]{1,90}$/), { minLength: 1, maxLength: 60 }),
  ),
  { minLength: 1, maxLength: 25 },
)

test('whatever is written, all of it is in the structure, once and in order, and nothing is drawn off the paper', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      const pieces = written.map(([tag, words]) => piece(tag, words.join(' ')))
      const whole = (part: Part): string => part.text + part.parts.map(whole).join('')
      const { parts } = await structureOf(await pdfOf(pieces))
      const squeezed = (text: string) => text.replaceAll(/[ •]/g, '')
      expect(squeezed(parts.map(whole).join(''))).toBe(
        squeezed(pieces.map(({ text }) => printable(text)).join('')),
      )
      for (const { piece: n, text, x, y } of onPages(pieces).flat()) {
        const { size, weight } = pieces[n] ?? piece('P', '')
        expect(y).toBeGreaterThanOrEqual(PAPER.margin)
        expect(y).toBeLessThanOrEqual(PAPER.height - PAPER.margin)
        expect(x + widthOf(text.trimEnd(), weight, size)).toBeLessThanOrEqual(
          PAPER.width - PAPER.margin + 0.01,
        )
      }
    }),
    { numRuns: 40 },
  )
})

test('every sign that is printed has its own byte and its own width', () => {
  const signs = '¿Dónde está el año? “Sí” — ‘no’ … • € œ'
  expect(signsOf(Buffer.from([...signs].map(byteOf)).toString('hex'))).toBe(signs)
  expect(widthOf('año', 'regular', 10)).toBeCloseTo(16.68)
})
