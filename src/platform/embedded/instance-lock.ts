import { join } from 'node:path'
import { takeLock } from './lock-file.ts'

export type InstanceLock =
  | { readonly ok: true; release(): void }
  | { readonly ok: false; readonly message: string }

/**
 * Claims a data folder for one running Candour until `release()` or the end of the process.
 * `address` is where it will answer; whoever starts a second one there is told it in the refusal's sentence.
 */
export function claimInstance(dataFolder: string, address: string): InstanceLock {
  const attempt = takeLock(join(dataFolder, 'candour.pid'), address)
  if (attempt.held) return { ok: true, release: attempt.release }
  const { holder } = attempt
  const who = holder ? ` (process ${holder.pid}, ${holder.note})` : ''
  return {
    ok: false,
    message: `Candour is already running with the data folder ${dataFolder}${who}: stop it first, or set CANDOUR_DATA to another folder.`,
  }
}
