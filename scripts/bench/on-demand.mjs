import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/tools.mjs'

/**
 * The folder of a package that is not part of the normal install, because it is large or cannot be locked for every
 * machine. It is installed once, into .cache. Throws with npm's own words when it cannot be had.
 */
export function onDemand(name, version) {
  const folder = join(root, '.cache/bench', `${name.replaceAll(/[^a-z0-9]+/g, '-')}-${version}`)
  const installed = join(folder, 'node_modules', name)
  if (existsSync(join(folder, 'complete'))) return installed
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', `${name}@${version}`]
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(installed)) {
    const why = stderr?.split('\n').find((line) => line.startsWith('npm error')) ?? 'npm could not be started'
    throw new Error(`${name} ${version} could not be installed: ${why}`)
  }
  writeFileSync(join(folder, 'complete'), '')
  return installed
}
