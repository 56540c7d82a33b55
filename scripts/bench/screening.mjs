import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { root } from '../build/tools.mjs'
import { households } from './households.mjs'
import { take } from './national.mjs'

/** Households are made once and sent again and again: making them is not what is measured. */
const DIFFERENT = 20_000
const AT_ONCE = 200
/** Prints what the process used, as one line at the end of its errors. */
const TELL = `data:text/javascript,process.on('exit',()=>console.error(JSON.stringify(process.resourceUsage())))`

let lines

/** Sends so many households through `handrail screen`. Answers with the rate, the most memory and the processor time. */
export async function measureScreening(count, flags = []) {
  lines ??= take(households(2), DIFFERENT).map((facts, n) => `${JSON.stringify({ id: `h${n}`, facts })}\n`)
  const args = [
    '--import',
    TELL,
    join(root, 'server/bin/handrail.js'),
    'screen',
    '-',
    '--lines',
    '--on',
    '2026-11-23',
    ...flags,
  ]
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'close')
  await pipeline(Readable.from(input(count)), child.stdin)
  const [exit] = await ended
  const seconds = (performance.now() - started) / 1000
  if (exit !== 0) throw new Error(`handrail screen ended with ${exit}: ${said}`)
  const used = JSON.parse(said.trim().split('\n').at(-1))
  const processor = (used.userCPUTime + used.systemCPUTime) / 1_000_000
  return { count, flags, seconds, rate: count / seconds, processor, megabytes: used.maxRSS / 1024 }
}

function* input(count) {
  for (let from = 0; from < count; from += AT_ONCE) {
    const start = from % DIFFERENT
    yield lines.slice(start, start + Math.min(AT_ONCE, count - from)).join('')
  }
}
