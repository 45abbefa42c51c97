import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The process number of the embedded database of this checkout's data folder; undefined when it does not run. */
export function runningDatabase(root) {
  const cluster = join(resolve(root, process.env.CANDOUR_DATA || 'data'), 'pg')
  const pid = Number(textOf(join(cluster, 'postmaster.pid')).split('\n')[0])
  return isAlive(pid) && isPostgres(pid) ? pid : undefined
}

// After a crash another program may have been given the number.
function isPostgres(pid) {
  return process.platform !== 'linux' || textOf(`/proc/${pid}/cmdline`).includes('postgres')
}

function isAlive(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault.code === 'EPERM'
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
