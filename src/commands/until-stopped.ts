/** Waits for Ctrl-C or a polite kill, then shuts down in the reverse order of starting. A second Ctrl-C ends at once. */
export async function untilStopped(shutDown: () => Promise<void>): Promise<number> {
  await new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1))
        resolve()
      })
    }
  })
  await shutDown()
  return 0
}
