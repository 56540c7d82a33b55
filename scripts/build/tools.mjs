import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs one of our development tools in silence. Throws with all it said when it fails. */
export function tool(name, script, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw new Error(`${name} could not be started: ${error.message}`)
  if (status !== 0) throw new Error(`${stdout}${stderr}\n${name} found problems; see above.`.trim())
}
