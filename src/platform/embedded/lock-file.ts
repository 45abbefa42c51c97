import { linkSync, rmSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import { isRunning, type ProcessMark, processMark } from './process-mark.ts'
import { readIfThere } from './read-if-there.ts'

export type LockHolder = { readonly mark: ProcessMark; readonly pid: number; readonly note: string }
export type LockAttempt =
  | { readonly held: true; release(): void }
  | { readonly held: false; readonly holder: LockHolder | undefined }

/**
 * Takes a lock that is a file naming its holder. A lock left behind by a process that has ended is taken over.
 * `note` is told to whoever finds the lock held.
 */
export function takeLock(file: string, note = ''): LockAttempt {
  const mine = JSON.stringify({ mark: processMark(process.pid), pid: process.pid, note })
  if (createWhole(file, mine)) return { held: true, release: () => removeIfStill(file, mine) }
  const found = readIfThere(file)
  const holder = parse(found)
  if (holder && isRunning(holder.mark)) return { held: false, holder }
  return clearStale(file, found) ? takeLock(file, note) : { held: false, holder: undefined }
}

// Two starters may find the same stale lock. Only one of them may remove it, and only the one it looked at:
// otherwise the slower would remove the fresh lock of the faster.
function clearStale(file: string, found: string): boolean {
  const marker = `${file}.clearing`
  if (!createWhole(marker, JSON.stringify({ mark: processMark(process.pid), pid: process.pid, note: '' }))) {
    const other = parse(readIfThere(marker))
    if (other && isRunning(other.mark)) return false
    rmSync(marker, { force: true })
    return true
  }
  removeIfStill(file, found)
  rmSync(marker, { force: true })
  return true
}

// A link appears with its whole content or not at all; a plain write could be read half done.
function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}.${threadId}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  } finally {
    rmSync(draft, { force: true })
  }
}

function removeIfStill(file: string, content: string): void {
  if (readIfThere(file) === content) rmSync(file, { force: true })
}

function parse(text: string): LockHolder | undefined {
  try {
    const { mark, pid, note } = JSON.parse(text)
    return typeof mark === 'string' ? { mark, pid: Number(pid), note: String(note) } : undefined
  } catch {
    return undefined
  }
}
