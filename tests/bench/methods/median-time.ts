/** Milliseconds of the middle one of several runs, after as many to warm up. */
export function medianTime(runs: number, work: (run: number) => unknown): number {
  for (let run = 0; run < runs; run++) work(run)
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
