import { deflateRawSync } from 'node:zlib'
import { type FileType, TYPES } from '@handrail/care/documents'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as sample from '../../testing/sample-files.ts'
import { contentOf, isLie } from './content.ts'
import { orientationIn } from './orientation.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ODT = 'application/vnd.oasis.opendocument.text'
const SAMPLES: readonly (readonly [FileType, Buffer])[] = [
  ['application/pdf', sample.pdf()],
  ['image/jpeg', sample.jpeg()],
  ['image/jpeg', sample.phoneJpeg(6)],
  ['image/png', sample.png()],
  ['image/heic', sample.heic()],
  ['image/heic', sample.heic('mif1')],
  ['image/webp', sample.webp()],
  ['image/tiff', sample.tiff()],
  ['text/plain', sample.text()],
  [DOCX, sample.docx()],
  [ODT, sample.odt()],
]
const kept = (bytes: Buffer) => {
  const found = contentOf(bytes)
  if ('refused' in found) throw new Error(found.refused)
  return found
}
const why = (bytes: Buffer) => {
  const found = contentOf(bytes)
  return 'refused' in found ? found.refused : found.type
}

test.each(SAMPLES)('knows %s by what stands in it', (type, bytes) => {
  expect(kept(bytes).type).toBe(type)
})

test('a file that was cleaned stays clean and what it is', () => {
  for (const [type, bytes] of SAMPLES) {
    const once = kept(bytes)
    expect(kept(once.bytes)).toEqual(once)
    expect(once.type).toBe(type)
  }
})

test.each([
  ['image/jpeg', sample.jpeg()],
  ['image/png', sample.png()],
  ['image/webp', sample.webp()],
  ['image/tiff', sample.tiff()],
])('reads how large a %s is', (_type, bytes) => {
  expect(kept(bytes).image).toEqual({ width: 9, height: 5 })
})

describe('what is never kept', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
  test.each([
    ['nothing', '', 'empty-file'],
    ['a drawing that can run', svg, 'type-not-kept'],
    ['the same after a declaration', `<?xml version="1.0"?>\n${svg}`, 'type-not-kept'],
    ['a page', '<!DOCTYPE html><title>x</title>', 'type-not-kept'],
    ['a page after spaces and a mark', '\uFEFF \n <html>', 'type-not-kept'],
    ['a page behind words', `Dear all,\n${' '.repeat(9000)}<script>alert(1)</script>`, 'type-not-kept'],
    ['a script of a shell', '#!/bin/sh\nrm -rf /', 'type-not-kept'],
    ['a script of a server', '<?php system(1);', 'type-not-kept'],
    ['a program for Windows', 'MZ\x90\0\x03\0\0\0', 'type-not-kept'],
    ['a program for Linux', '\x7fELF\x02\x01\x01', 'type-not-kept'],
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'type-not-kept'],
    ['a GIF', 'GIF89a\x01\0\x01\0\0\0\0;', 'type-not-kept'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'type-not-kept'],
    ['an AVIF picture', '\0\0\0\x18ftypavif\0\0\0\0avifmif1', 'type-not-kept'],
  ])('%s', (_what, content, code) => {
    expect(why(Buffer.from(content, /[\x80-\xff]/.test(content) ? 'latin1' : 'utf8'))).toBe(code)
  })

  test.each([
    ['an archive', sample.zip({ 'a.txt': 'a' })],
    ['a spreadsheet', sample.zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '' })],
    ['an app', sample.zip({ 'META-INF/MANIFEST.MF': '', 'a.class': '' })],
  ])('%s', (_what, bytes) => {
    expect(why(bytes)).toBe('type-not-kept')
  })

  test.each([
    ['a Word file with macros', sample.docx({ 'word/vbaProject.bin': 'x' })],
    [
      'a Word file that says it has macros',
      sample.docx({}, '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>'),
    ],
    ['a LibreOffice file with macros', sample.odt({ 'Basic/Standard/Module1.xml': '' })],
    ['a LibreOffice file with scripts', sample.odt({ 'Scripts/python/x.py': '' })],
  ])('%s', (_what, bytes) => {
    expect(why(bytes)).toBe('has-macros')
  })

  test.each([
    ['a Word file that reaches out of its folder', sample.docx({ '../../etc/passwd': '' })],
    ['a PDF without an end', sample.pdf().subarray(0, -8)],
    ['half a JPEG', sample.jpeg().subarray(0, -6)],
    ['half a PNG', sample.png().subarray(0, -20)],
    ['half a WebP', sample.webp().subarray(0, -6)],
    ['half a HEIC', sample.heic().subarray(0, -6)],
    ['half a Word file', sample.docx().subarray(0, -6)],
  ])('%s', (_what, bytes) => {
    expect(why(bytes)).toBe('damaged-file')
  })
})

describe('two files in one', () => {
  const archive = sample.zip({ 'run.class': 'x' })
  test.each(SAMPLES.filter(([type]) => type !== DOCX && type !== ODT))(
    '%s with an archive behind it',
    (_type, bytes) => {
      // Boxes that do not fill a HEIC, and a PDF that does not end as one, are noticed as such.
      expect(['two-in-one', 'damaged-file', 'type-not-kept']).toContain(why(Buffer.concat([bytes, archive])))
    },
  )
  test('a picture or a text that is a PDF for a lenient reader', () => {
    const hidden = sample.segment(0xfe, sample.pdf())
    expect(why(sample.withSegments(sample.jpeg(), [hidden]))).toBe('two-in-one')
    expect(why(Buffer.concat([Buffer.from('Hello\n'), sample.pdf()]))).toBe('two-in-one')
    expect(why(sample.zip({ '%PDF-1.4': 'x' }))).not.toBe(DOCX)
    expect(why(sample.docx({ x: sample.pdf().toString() }))).toBe('two-in-one')
  })
  test('a page behind a PDF', () => {
    expect(why(Buffer.concat([sample.pdf(), Buffer.from('<script>alert(1)</script>')]))).toBe('two-in-one')
  })
  test.each([
    ['JPEG', sample.jpeg()],
    ['PNG', sample.png()],
    ['WebP', sample.webp()],
  ])('what follows a %s is cut off', (_name, bytes) => {
    const clean = kept(bytes).bytes
    expect(kept(Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')])).bytes.equals(clean)).toBe(
      true,
    )
  })
})

describe('what a picture says beside what it shows', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a photo that lies in way %i keeps that, and not where it was taken',
    (way) => {
      for (const endian of ['II', 'MM'] as const) {
        const photo = sample.phoneJpeg(way, endian)
        expect(photo.includes('GPS')).toBe(true)
        const { bytes } = kept(photo)
        expect(bytes.includes('GPS')).toBe(false)
        expect(bytes.includes('PhoneMaker')).toBe(false)
        const at = bytes.indexOf('Exif')
        expect(way === 1 ? undefined : orientationIn(bytes.subarray(at - 4))).toBe(
          way === 1 ? undefined : way,
        )
        expect(bytes.includes('ICC_PROFILE')).toBe(true)
      }
    },
  )
  test('a second place, a comment and notes of other programs go too', () => {
    const notes = [
      sample.segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x>secret place</x>')),
      sample.segment(0xe2, Buffer.from('MPF\0secret place')),
      sample.segment(0xed, Buffer.from('Photoshop 3.0\0secret place')),
      sample.segment(0xfe, Buffer.from('secret place')),
    ]
    const { bytes } = kept(sample.withSegments(sample.jpeg(), notes))
    expect(bytes.includes('secret place')).toBe(false)
    expect(bytes.equals(kept(sample.jpeg()).bytes)).toBe(true)
  })
  test('a note between the scans of a JPEG does not come through', () => {
    const bytes = sample.jpeg()
    const end = bytes.length - 2
    const noted = Buffer.concat([
      bytes.subarray(0, end),
      sample.segment(0xfe, Buffer.from('secret')),
      bytes.subarray(end),
    ])
    expect(why(noted)).toBe('damaged-file')
  })
  test('the notes of a PNG and of a WebP go', () => {
    const chunk = Buffer.concat([Buffer.from([0, 0, 0, 6]), Buffer.from('tEXtsecret'), Buffer.alloc(4)])
    const picture = sample.png()
    const noted = Buffer.concat([picture.subarray(0, 33), chunk, picture.subarray(33)])
    expect(kept(noted).bytes.equals(kept(picture).bytes)).toBe(true)
    const web = sample.webp()
    const withExif = Buffer.concat([web, Buffer.from('EXIF\x06\0\0\0secret', 'latin1')])
    withExif.writeUInt32LE(withExif.length - 8, 4)
    expect(kept(withExif).bytes.equals(kept(web).bytes)).toBe(true)
  })
})

test('a picture that would fill the memory of whoever opens it is refused', () => {
  const huge = sample.png()
  huge.writeUInt32BE(29_000, 16)
  huge.writeUInt32BE(29_000, 20)
  expect(why(huge)).toBe('image-too-large')
  huge.writeUInt32BE(0, 16)
  expect(why(huge)).toBe('damaged-file')
})

test('a list of contents that unpacks to something huge is not unpacked', () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000)).toString('latin1')
  expect(bomb.length).toBeLessThan(100_000)
  const bytes = sample.docx()
  expect(kept(bytes).type).toBe(DOCX)
  expect(why(sample.docx({}, bomb))).toBe('type-not-kept')
})

test('whatever the bytes, there is an answer, and never another type than the file begins as', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.constantFrom(...SAMPLES), fc.uint8Array({ maxLength: 60 }))
      .map(([[, bytes], tail]) => Buffer.concat([bytes.subarray(0, 12), tail])),
    fc
      .tuple(fc.constantFrom(...SAMPLES), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }))
      .map(([[, bytes], changes]) => {
        const changed = Buffer.from(bytes)
        for (const [at, byte] of changes) changed[at % changed.length] = byte
        return changed
      }),
    fc
      .tuple(fc.constantFrom(...SAMPLES), fc.nat())
      .map(([[, bytes], cut]) => bytes.subarray(0, cut % (bytes.length + 1))),
  )
  fc.assert(
    fc.property(anything, fc.constantFrom(...TYPES), (bytes, declared) => {
      const found = contentOf(Buffer.from(bytes))
      if ('refused' in found) return
      expect(isLie(declared, found.type)).toBe(declared !== found.type)
      expect(contentOf(found.bytes)).toEqual(found)
      if (found.type === 'text/plain')
        expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/^\s*<[a-z!?]/i)
    }),
    { numRuns: 5_000 },
  )
})

test('a sender who says another type lies; one who says nothing does not', () => {
  expect(isLie('image/png', 'application/pdf')).toBe(true)
  expect(isLie('text/html', 'text/plain')).toBe(true)
  expect(isLie('application/octet-stream', 'application/pdf')).toBe(false)
  expect(isLie('', 'image/jpeg')).toBe(false)
  expect(isLie('image/*', 'image/heic')).toBe(false)
  expect(isLie('IMAGE/JPG; charset=x', 'image/jpeg')).toBe(false)
  expect(isLie('image/heif', 'image/heic')).toBe(false)
})
