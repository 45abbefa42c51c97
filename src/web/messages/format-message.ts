import { directionOf } from '../languages.ts'
import type { MessagePart } from './message-parts.ts'

export type MessageValues = Readonly<Record<string, string | number>>
export type MessageFormatter = (values?: MessageValues) => string

/**
 * One message as a function; a value that the message names and the caller forgot is a fault. Among words from right
 * to left every value stands between isolates, or a phone number would be read from its end (Unicode TR 9, 2.4).
 */
export function formatMessage(lang: string, parts: readonly MessagePart[]): MessageFormatter {
  const rules = new Intl.PluralRules(lang)
  // Latin digits in every language: times and counts must read the same on both sides of a translation.
  const numbers = new Intl.NumberFormat(lang, { numberingSystem: 'latn' })
  const isolated = (value: string) => (directionOf(lang) === 'rtl' ? `\u2068${value}\u2069` : value)
  const write = (some: readonly MessagePart[], values: MessageValues, count: number): string =>
    some.map(part => writePart(part, values, count)).join('')

  function writePart(part: MessagePart, values: MessageValues, count: number): string {
    if (typeof part === 'string') return part
    if ('numberHere' in part) return numbers.format(count)
    if ('name' in part) return shown(namedValue(values, part.name))
    const n = Number(namedValue(values, part.plural))
    const branch = part.branches.get(`=${n}`) ?? part.branches.get(rules.select(n))
    return write(branch ?? part.branches.get('other') ?? [], values, n)
  }

  function shown(value: string | number): string {
    return typeof value === 'number' ? numbers.format(value) : isolated(value)
  }

  return (values = {}) => write(parts, values, Number.NaN)
}

function namedValue(values: MessageValues, name: string): string | number {
  const value = values[name]
  if (value === undefined) throw new TypeError(`The message needs a value for {${name}}`)
  return value
}
