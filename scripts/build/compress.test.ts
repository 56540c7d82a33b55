import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { compress } from './compress.mjs'

const folder = mkdtempSync(join(tmpdir(), 'handrail-compress-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('compress', () => {
  it('puts smaller twins beside text that is worth it, in every folder, and beside nothing else', () => {
    const page = '<p>something to hold on to</p>\n'.repeat(100)
    mkdirSync(join(folder, 'es'))
    writeFileSync(join(folder, 'es/index.html'), page)
    writeFileSync(join(folder, 'small.js'), 'x')
    writeFileSync(join(folder, 'picture.png'), page)
    compress(folder)
    expect(readdirSync(folder).sort()).toEqual(['es', 'picture.png', 'small.js'])
    expect(gunzipSync(readFileSync(join(folder, 'es/index.html.gz'))).toString()).toBe(page)
    expect(brotliDecompressSync(readFileSync(join(folder, 'es/index.html.br'))).toString()).toBe(page)
  })
})
