// Proves with strace that a commit of the embedded database waits for the disk: it counts fsync and fdatasync between two
// acknowledged writes, each asked for when the one before was answered. Needs Linux, strace and a build: npm run build.
// Ends with 1 when an answer left too early, and with 2 when nothing could be measured here.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WRITES = Number(process.argv[2] ?? 20)
const WRITER = fileURLToPath(new URL('../server/dist/testing/one-by-one.js', import.meta.url))

if (spawnSync('strace', ['-V']).status !== 0) {
  process.stderr.write('strace is not on this machine. Nothing was measured.\n')
  process.exit(2)
}
// A container may forbid one process to watch another.
if (spawnSync('strace', ['-o', '/dev/null', process.execPath, '--version']).status !== 0) {
  process.stderr.write('strace may not watch another process here. Nothing was measured.\n')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'handrail-syncs-'))
const trace = join(folder, 'trace')
const calls = 'trace=fsync,fdatasync,write'
const child = spawn(
  'strace',
  ['-f', '-y', '-e', calls, '-o', trace, process.execPath, WRITER, join(folder, 'data'), String(WRITES)],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
const status = await new Promise((resolve) => child.on('exit', resolve))
const lines = readFileSync(trace, 'utf8').split('\n')
rmSync(folder, { recursive: true, force: true })
if (status !== 0) {
  process.stderr.write(`The writer that strace watched ended with ${status}.\n`)
  process.exit(1)
}

/** Syncs of the write-ahead log before each answer, in the order in which the system saw them. */
const before = []
let syncs = 0
for (const line of lines) {
  if (/f(?:data)?sync\(\d+<[^>]*pg_wal[^>]*>\)\s+= 0/.test(line)) syncs += 1
  if (!/ write\(\d+<[^>]*>, "done /.test(line)) continue
  before.push(syncs)
  syncs = 0
}
process.stdout.write(
  `${before.length} answers; syncs of the write-ahead log before each: ${before.join(' ')}\n`,
)
if (before.length !== WRITES || before.some((count) => count < 1)) {
  process.stderr.write('An answer left before the write-ahead log was on the disk.\n')
  process.exit(1)
}
