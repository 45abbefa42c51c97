/** The twelve words of two slips, whichever comes first. */
export function slipWords(one: readonly string[], other: readonly string[]): string[] {
  const [first = '', second = ''] = [one.join(' '), other.join(' ')].sort()
  return `${first} ${second}`.split(' ')
}
