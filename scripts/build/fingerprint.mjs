import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const NOT_AN_INPUT = /(^|\/)(node_modules|dist(\.new|\.old)?|\.[^/]+)(\/|$)|\.test\.tsx?$/

/** One line that changes when any of these files or folders changes, appears or goes away. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) add(path)
  return hash.digest('hex')

  function add(path) {
    if (NOT_AN_INPUT.test(path)) return
    const stat = statSync(join(root, path), { throwIfNoEntry: false })
    if (stat?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`)
    else if (stat) hash.update(`${path}\n${stat.size}\n`).update(readFileSync(join(root, path)))
  }
}
