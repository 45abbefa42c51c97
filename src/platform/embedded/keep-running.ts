import { setInterval } from 'node:timers/promises'
import { runningPostmaster } from './postmaster.ts'

const LOOK_EVERY_MS = 500

/** Starts the server again whenever it ends without being asked to, as when the machine ran out of memory. */
export function keepRunning(cluster: string, startAgain: () => Promise<unknown>): { stopWatching(): void } {
  let watching = true
  const look = async () => {
    if (!runningPostmaster(cluster)) await startAgain()
  }
  const watch = async () => {
    for await (const _ of setInterval(LOOK_EVERY_MS, undefined, { ref: false })) {
      if (!watching) return
      await look().catch(tellOperator)
    }
  }
  void watch()
  return {
    stopWatching() {
      watching = false
    },
  }
}

// A failed restart is tried again; requests meanwhile fail and /readyz says so.
function tellOperator(fault: unknown): void {
  process.emitWarning(fault instanceof Error ? fault.message : String(fault), 'EmbeddedDatabase')
}
