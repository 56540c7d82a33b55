import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-config-'))
const file = join(folder, 'a-file')
writeFileSync(file, '')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DEFAULTS = {
  port: 3000,
  host: 'localhost',
  dataFolder: resolve('data'),
  log: 'faults',
  secure: false,
  proxies: [],
}
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
    [{ HOST: 'fe80::1%eth0' }, { host: 'fe80::1%eth0' }],
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
    [
      { DATABASE_URL: 'postgres://serve@db/handrail', HANDRAIL_MIGRATE_URL: 'postgres://owner@db/handrail' },
      { databaseUrl: 'postgres://serve@db/handrail', migrateUrl: 'postgres://owner@db/handrail' },
    ],
    [{ HANDRAIL_DATA: folder }, { dataFolder: folder }],
    [{ HANDRAIL_DATA: join(folder, 'new/folder') }, { dataFolder: join(folder, 'new/folder') }],
    [{ HANDRAIL_LOG: 'requests' }, { log: 'requests' }],
    [{ HANDRAIL_METRICS: '127.0.0.1:9464' }, { metrics: { host: '127.0.0.1', port: 9464 } }],
    [{ HANDRAIL_METRICS: '[::1]:9464' }, { metrics: { host: '::1', port: 9464 } }],
    [{ HANDRAIL_URL: 'http://care.example.org:8080/' }, { url: 'http://care.example.org:8080' }],
    [{ HANDRAIL_URL: 'https://care.example.org' }, { url: 'https://care.example.org', secure: true }],
    [{ HANDRAIL_PROXY: '10.0.0.5' }, { proxies: ['10.0.0.5'] }],
    [{ HANDRAIL_PROXY: '172.16.0.0/12, fd00::/8' }, { proxies: ['172.16.0.0/12', 'fd00::/8'] }],
    [{ HANDRAIL_KEY: KEY }, { key: KEY }],
    [{ HANDRAIL_KEY: `${KEY},${KEY}` }, { key: `${KEY},${KEY}` }],
    [
      {
        HANDRAIL_S3_URL: 'https://s3.example.org',
        HANDRAIL_S3_BUCKET: 'papers',
        HANDRAIL_S3_KEY_ID: 'id',
        HANDRAIL_S3_SECRET: 'secret',
      },
      {
        s3: {
          url: 'https://s3.example.org',
          bucket: 'papers',
          region: 'us-east-1',
          keyId: 'id',
          secret: 'secret',
        },
      },
    ],
    [
      { SMTP_URL: 'smtp://me:s%40cret@mail.example.org:587', HANDRAIL_MAIL_FROM: 'office@agency.example' },
      { mail: { url: 'smtp://me:s%40cret@mail.example.org:587', from: 'office@agency.example' } },
    ],
    [
      { SMTP_URL: 'smtp://localhost:2525?tls=none', HANDRAIL_MAIL_FROM: 'office@agency.example' },
      { mail: { url: 'smtp://localhost:2525?tls=none', from: 'office@agency.example' } },
    ],
    [
      { HANDRAIL_SMS_URL: 'http://127.0.0.1:8081/send' },
      { texts: { url: 'http://127.0.0.1:8081/send', token: undefined } },
    ],
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
    ['PORT', '99999999', '"99999999"'],
    ['HANDRAIL_LOG', 'everything', '"everything"'],
  ])('refuses %s=%s and says what came and what is accepted', (setting, value, got) => {
    const read = readConfig({ [setting]: value })
    expect(read).toMatchObject({ ok: false, problems: [{ setting, got }] })
    expect(read.ok || read.problems[0]?.accepted).toMatch(/\w{4}/)
  })

  it.each([
    ['DATABASE_URL', 'mysql://me:secret@db/handrail'],
    ['DATABASE_URL', 'secret'],
    ['HANDRAIL_MIGRATE_URL', 'mysql://me:secret@db/handrail'],
    ['DATABASE_URL', 'postgres:secret'],
    ['DATABASE_URL', 'postgres//me:secret@db'],
    ['PORT', 'postgres://me:secret@db:5432/handrail'],
    ['PORT', 'secret'],
    ['HOST', 'https://me:secret@example.org'],
    ['HOST', 'me:secret@db'],
    ['HANDRAIL_DATA', 'postgres://me:secret@db:5432/handrail'],
    ['HANDRAIL_DATA', join(file, 'me:secret@db')],
    ['HANDRAIL_LOG', 'token=secret'],
    ['HANDRAIL_URL', 'https://me:secret@care.example.org/'],
    ['HANDRAIL_URL', 'https://:secret@care.example.org'],
    ['HANDRAIL_URL', 'https://care.example.org/secret'],
    ['HANDRAIL_URL', 'secret.example.org'],
    ['HOST', 'secret host'],
    ['HOST', 'fe80::1%'],
    ['HOST', '::1%x:'],
    ['HANDRAIL_PROXY', 'secret.example.org'],
    ['HANDRAIL_PROXY', '10.0.0.0/33'],
    ['HANDRAIL_PROXY', '10.0.0.5,'],
    ['HANDRAIL_PROXY', '10.0.0.0/8/secret'],
    ['HANDRAIL_DATA', file],
    ['HANDRAIL_DATA', join(file, 'secret')],
    ['HANDRAIL_DATA', '/proc/secret'],
    ['HANDRAIL_DATA', '/sys/../proc/secret'],
    ['HANDRAIL_DATA', '/sys/fs/secret'],
  ])('refuses %s=%s without showing any of it', (setting, value) => {
    const read = readConfig({ [setting]: value })
    expect(read).toMatchObject({ ok: false, problems: [{ setting }] })
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('asks for the login that serves beside the one that owns the tables', () => {
    const read = readConfig({ HANDRAIL_MIGRATE_URL: 'postgres://owner:secret@db/handrail' })
    expect(read).toMatchObject({ ok: false, problems: [{ setting: 'DATABASE_URL', got: 'nothing' }] })
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('refuses a key that is none without showing any of it', () => {
    const read = readConfig({ HANDRAIL_KEY: 'secret' })
    expect(read).toMatchObject({ ok: false, problems: [{ setting: 'HANDRAIL_KEY' }] })
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it.each([
    ['SMTP_URL', 'http://me:hush@mail.example.org'],
    ['SMTP_URL', 'smtp://me:hush@mail.example.org?tls=none'],
    ['SMTP_URL', 'mail.example.org:hush'],
    ['HANDRAIL_S3_URL', 'http://hush.example.org'],
    ['HANDRAIL_S3_URL', 'https://me:hush@s3.example.org'],
    ['HANDRAIL_S3_SECRET', 'a hush'],
    ['HANDRAIL_SMS_URL', 'ftp://hush.example.org'],
    ['HANDRAIL_SMS_TOKEN', 'sec\nret hush'],
    ['HANDRAIL_METRICS', 'hush'],
    ['HANDRAIL_METRICS', 'hush:99999'],
    ['HANDRAIL_METRICS', 'https://me:hush@127.0.0.1:9464'],
  ])('refuses %s when it is wrong, and shows none of it', (setting, value) => {
    const read = readConfig({ [setting]: value })
    expect(read).toMatchObject({ ok: false, problems: [{ setting }] })
    expect(JSON.stringify(read)).not.toContain('hush')
  })

  it.each([
    [{ SMTP_URL: 'smtp://mail.example.org' }, ['HANDRAIL_MAIL_FROM']],
    [{ HANDRAIL_MAIL_FROM: 'office@agency.example' }, ['SMTP_URL']],
    [{ HANDRAIL_SMS_TOKEN: 'token' }, ['HANDRAIL_SMS_URL']],
    [{ HANDRAIL_S3_BUCKET: 'papers' }, ['HANDRAIL_S3_URL', 'HANDRAIL_S3_KEY_ID', 'HANDRAIL_S3_SECRET']],
  ])('names what is missing beside %j', (environment, missing) => {
    const read = readConfig(environment)
    expect(read.ok || read.problems.map(({ setting, got }) => [setting, got])).toEqual(
      missing.map((setting) => [setting, 'nothing']),
    )
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

  it('does not repeat what is long', () => {
    const read = readConfig({ PORT: '9'.repeat(100_000), HANDRAIL_DATA: `${file}/${'x'.repeat(9_000)}` })
    for (const { got } of read.ok ? [] : read.problems) expect(got.length).toBeLessThan(80)
  })

  it('points at settings with our prefix that it does not know, and leaves other programs alone', () => {
    const read = readConfig({ HANDRAIL_DATTA: '/x', PATH: '/bin', PORT: 'x' })
    expect(read.unknown).toEqual(['HANDRAIL_DATTA'])
  })
})
