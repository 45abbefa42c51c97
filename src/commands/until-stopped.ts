import { performance } from 'node:perf_hooks'

const SAME_WISH_MS = 1000

/**
 * Waits for Ctrl-C or a polite kill, then shuts down in the reverse order of starting. A second Ctrl-C ends at once;
 * one within a second is the first again, which a terminal or systemd sends to us and to the launcher that passes it on.
 */
export async function untilStopped(shutDown: () => Promise<void>): Promise<number> {
  await new Promise<void>(resolve => {
    let asked: number | undefined
    const ask = () => {
      if (asked !== undefined && performance.now() - asked > SAME_WISH_MS) process.exit(1)
      asked ??= performance.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  })
  await shutDown()
  return 0
}
