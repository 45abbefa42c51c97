/** Lets at most so many of these go on at the same time; the others wait, first come first served. */
export function fewAtOnce(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let working = 0
  return async work => {
    if (working >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else working += 1
    try {
      return await work()
    } finally {
      // Whoever waited takes over the place of whoever is done.
      const next = waiting.shift()
      if (next) next()
      else working -= 1
    }
  }
}
