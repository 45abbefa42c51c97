const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 1 for "Jan" or "January", undefined for what is not the start of one month's name. */
export function monthNumber(name: string): number | undefined {
  const small = name.toLowerCase()
  if (small.length < 3) return undefined
  if (small === 'sept') return 9
  const at = names.findIndex(each => each === small || (small.length === 3 && each.startsWith(small)))
  return at === -1 ? undefined : at + 1
}
