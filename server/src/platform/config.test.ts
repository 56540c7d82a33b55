import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-config-'))
const file = join(folder, 'a-file')
writeFileSync(file, '')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DEFAULTS = { port: 3000, host: 'localhost', dataFolder: resolve('data'), log: 'faults', secure: false }
const KEY = Buffer.alloc(32, 7).toString('base64')

describe('readConfig', () => {
  it('needs no setting at all, and stays on this machine', () => {
    expect(readConfig({})).toEqual({ ok: true, unknown: [], config: DEFAULTS })
  })

  it.each([
    [{ PORT: '' }, {}],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: 'case-work.example.org' }, { host: 'case-work.example.org' }],
    [
      { DATABASE_URL: 'postgres://me:secret@db:5432/handrail' },
      { databaseUrl: 'postgres://me:secret@db:5432/handrail' },
    ],
    [{ DATABASE_URL: 'postgresql://db/handrail' }, { databaseUrl: 'postgresql://db/handrail' }],
    [
      { DATABASE_URL: 'postgres:///handrail?host=/run/postgresql' },
      { databaseUrl: 'postgres:///handrail?host=/run/postgresql' },
    ],
    [{ HANDRAIL_DATA: folder }, { dataFolder: folder }],
    [{ HANDRAIL_DATA: join(folder, 'new/folder') }, { dataFolder: join(folder, 'new/folder') }],
    [{ HANDRAIL_LOG: 'requests' }, { log: 'requests' }],
    [{ HANDRAIL_URL: 'http://care.example.org:8080/' }, { url: 'http://care.example.org:8080' }],
    [{ HANDRAIL_URL: 'https://care.example.org' }, { url: 'https://care.example.org', secure: true }],
    [{ HANDRAIL_KEY: KEY }, { key: KEY }],
    [{ HANDRAIL_KEY: `${KEY},${KEY}` }, { key: `${KEY},${KEY}` }],
  ])('takes %j', (environment, config) => {
    expect(readConfig(environment)).toEqual({ ok: true, unknown: [], config: { ...DEFAULTS, ...config } })
  })

  it.each([
    ['PORT', '65536', '"65536"'],
    ['PORT', '-1', '"-1"'],
    ['PORT', '3000.5', '"3000.5"'],
    ['PORT', ' 3000', '" 3000"'],
    ['PORT', '0x50', '"0x50"'],
    ['PORT', '1e3', '"1e3"'],
    ['PORT', 'eighty', '"eighty"'],
    ['HOST', 'http://localhost', '"http://localhost"'],
    ['HOST', 'local host', '"local host"'],
    ['HANDRAIL_DATA', file, JSON.stringify(file)],
    ['HANDRAIL_DATA', join(file, 'below'), JSON.stringify(join(file, 'below'))],
    ['HANDRAIL_LOG', 'everything', '"everything"'],
  ])('refuses %s=%s and says what came and what is accepted', (setting, value, got) => {
    const read = readConfig({ [setting]: value })
    expect(read).toMatchObject({ ok: false, problems: [{ setting, got }] })
    expect(read.ok || read.problems[0]?.accepted).toMatch(/\w{4}/)
  })

  it.each(['mysql://me:secret@db/handrail', 'secret', 'postgres:secret', 'postgres//me:secret@db'])(
    'refuses DATABASE_URL=%s without showing any of it',
    (value) => {
      const read = readConfig({ DATABASE_URL: value })
      expect(read).toMatchObject({ ok: false, problems: [{ setting: 'DATABASE_URL' }] })
      expect(JSON.stringify(read)).not.toContain('secret')
    },
  )

  it('refuses a key that is none without showing any of it', () => {
    const read = readConfig({ HANDRAIL_KEY: 'secret' })
    expect(read).toMatchObject({ ok: false, problems: [{ setting: 'HANDRAIL_KEY' }] })
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('names every problem at once', () => {
    const read = readConfig({
      PORT: 'x',
      HOST: '!',
      DATABASE_URL: 'x',
      HANDRAIL_DATA: file,
      HANDRAIL_LOG: 'x',
    })
    expect(read.ok || read.problems.map(({ setting }) => setting)).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'HANDRAIL_DATA',
      'HANDRAIL_LOG',
    ])
  })

  it('cuts what came when it is long', () => {
    const read = readConfig({ PORT: '9'.repeat(100_000) })
    expect(read.ok || read.problems[0]?.got.length).toBeLessThan(70)
  })

  it('points at settings with our prefix that it does not know, and leaves other programs alone', () => {
    const read = readConfig({ HANDRAIL_DATTA: '/x', PATH: '/bin', PORT: 'x' })
    expect(read.unknown).toEqual(['HANDRAIL_DATTA'])
  })
})
