export type Rate = { perSecond: number; p50: number; p99: number; done: number }

/** Lets so many callers do one thing after another for some seconds; rates and percentiles in milliseconds. */
export async function rateOf(
  callers: number,
  seconds: number,
  once: (call: number) => Promise<unknown>,
): Promise<Rate> {
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  let call = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        const from = performance.now()
        await once(call++)
        times.push(performance.now() - from)
      }
    }),
  )
  const elapsed = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), done: times.length }
}

/** The better of two rounds: neighbours on the machine only ever slow a round down. */
export function better(a: Rate, b: Rate): Rate {
  return a.perSecond >= b.perSecond ? a : b
}
