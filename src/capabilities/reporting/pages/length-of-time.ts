/** A length of time in the reader's language, in what people would count it: "24 hours", "7 dni". */
export function lengthOfTime(lang: string, hours: number): string {
  return hours <= 48 ? counted(lang, 'hour', hours) : counted(lang, 'day', Math.round(hours / 24))
}

/** So many seconds as whole minutes, never none. */
export function minutesOf(lang: string, seconds: number): string {
  return counted(lang, 'minute', Math.max(1, Math.round(seconds / 60)))
}

function counted(lang: string, unit: 'minute' | 'hour' | 'day', value: number): string {
  const style = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const
  return new Intl.NumberFormat(lang, style).format(value)
}
