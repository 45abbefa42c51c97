const mostNames = 50_000

/** What is remembered of names, in memory only: when there are too many, those that were longest left alone go first. */
export function recentNames<Known>() {
  const names = new Map<string, Known>()
  return {
    get: (name: string): Known | undefined => names.get(name),
    keep(name: string, known: Known): void {
      names.delete(name)
      names.set(name, known)
      if (names.size <= mostNames) return
      const [first] = names.keys()
      if (first !== undefined) names.delete(first)
    },
  }
}
