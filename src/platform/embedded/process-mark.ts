import { spawnSync } from 'node:child_process'
import { readIfThere } from './read-if-there.ts'

/** Tells a running process from a later one that was given the same number. */
export type ProcessMark = string

/**
 * The mark of a running process; undefined when it has ended.
 * A container gives the same small numbers again after every restart, so the number alone proves nothing.
 */
export function processMark(pid: number): ProcessMark | undefined {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid)
  return began === undefined ? undefined : `${pid} ${began}`
}

/** Whether the very process that left this mark still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return processMark(Number.parseInt(mark, 10)) === mark
}

function beganOnLinux(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`)
  // The second field is the program's name in brackets and may itself hold spaces and brackets: proc(5).
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended; it only waits for its parent to notice.
  if (!state || state === 'Z' || state === 'X') return undefined
  const ticksAfterBoot = rest[18]
  return `${readIfThere('/proc/sys/kernel/random/boot_id').trim()} ${ticksAfterBoot}`
}

function beganElsewhere(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}
