import { performance } from 'node:perf_hooks'

const SAME_WISH_MS = 1000

/**
 * Waits for the wish to stop, then shuts down in the reverse order of starting. A command that takes a while to start
 * listens for the wish from its first line on.
 */
export async function untilStopped(shutDown: () => Promise<void>, wish = wishToStop()): Promise<number> {
  await wish
  await shutDown()
  return 0
}

/**
 * Listens for Ctrl-C or a polite kill from now on. A second one ends the program at once; one within a second is the
 * first again, which a terminal or systemd sends to us and to the launcher that passes it on.
 */
export function wishToStop(): Promise<void> {
  return new Promise(resolve => {
    let asked: number | undefined
    const ask = () => {
      if (asked !== undefined && performance.now() - asked > SAME_WISH_MS) process.exit(1)
      asked ??= performance.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  })
}
