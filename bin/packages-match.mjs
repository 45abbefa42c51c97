import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json when an
 * install has succeeded, so an interrupted one does not match; each package's folder must be there as well.
 */
export function packagesMatch(root, { withTools }) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  const isHere = ([path, entry]) =>
    isSame(entry, installed[path]) && existsSync(join(root, path, 'package.json'))
  const mayBeAbsent = ([path, entry]) =>
    installed[path] === undefined && (isForOthers(entry) || (isTool(entry) && !withTools))
  const noneIsExtra = Object.keys(installed).every(path => path in wanted)
  return noneIsExtra && Object.entries(wanted).every(pair => isHere(pair) || mayBeAbsent(pair))
}

function packagesOf(file) {
  try {
    const { '': _root, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages
    return packages
  } catch {
    return {}
  }
}

function isSame(wanted, installed) {
  return installed?.version === wanted.version && installed.integrity === wanted.integrity
}

// npm leaves out an optional package that is made for another system. One for exactly this system must be here:
// npm also goes on without a word when the download of an optional package fails.
function isForOthers({ optional, devOptional, os, cpu, libc }) {
  const isForThis = os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined
  return Boolean(optional || devOptional) && !isForThis
}

function isTool({ dev, devOptional }) {
  return Boolean(dev || devOptional)
}
