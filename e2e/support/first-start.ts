import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Started {
  /** The one-time link with which the first owner comes in, as the terminal shows it. */
  readonly link: string
  readonly stop: () => Promise<void>
}

const ROOT = join(import.meta.dirname, '../..')

/** Starts the product in an empty folder, as somebody does who has just installed it. */
export async function firstStart(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-first-'))
  const child = spawn(process.execPath, ['server/bin/handrail.js', 'start'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', HANDRAIL_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  let said = ''
  const link = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += String(data)
      const found = /http:\/\/\S+\/staff\/welcome\/\S+/.exec(said)?.[0]
      if (found !== undefined && said.endsWith('\n')) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', () => reject(new Error(`Handrail did not start: ${said}`)))
  })
  return { link, stop }
}
