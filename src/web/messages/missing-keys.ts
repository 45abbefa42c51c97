import type { Catalogue } from '../messages.ts'
import { type MessagePart, messageParts } from './message-parts.ts'

/** What a translation lacks beside its base: keys, and values that its messages do not name. Empty when whole. */
export function missingKeys(base: Catalogue, other: Catalogue): string[] {
  return Object.entries(base).flatMap(([key, message]) => {
    const translated = other[key]
    if (translated === undefined) return [key]
    const named = namesIn(messageParts(translated))
    return [...namesIn(messageParts(message))]
      .filter(name => !named.has(name))
      .map(name => `${key} {${name}}`)
  })
}

function namesIn(parts: readonly MessagePart[]): Set<string> {
  return new Set(parts.flatMap(namesOf))
}

function namesOf(part: MessagePart): string[] {
  if (typeof part === 'string' || 'numberHere' in part) return []
  if ('name' in part) return [part.name]
  return [part.plural, ...[...part.branches.values()].flatMap(branch => [...namesIn(branch)])]
}
