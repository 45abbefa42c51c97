import type { Catalogue } from '../messages.ts'
import { type MessagePart, messageParts } from './message-parts.ts'

/**
 * What is wrong with a translation beside its base, one phrase each; empty when nothing is. Keys it lacks and keys
 * nobody asks for, values it forgets or invents, and plural forms that its language lacks or does not have.
 */
export function catalogueFaults(lang: string, base: Catalogue, other: Catalogue): string[] {
  const unknown = Object.keys(other).filter(key => !(key in base))
  return [
    ...Object.entries(base).flatMap(([key, message]) => messageFaults(lang, key, message, other[key])),
    ...unknown.map(key => `${key} is not in English`),
  ]
}

function messageFaults(lang: string, key: string, message: string, translated: string | undefined): string[] {
  if (!translated) return [key]
  const parts = messageParts(translated)
  const [wanted, named] = [namesIn(messageParts(message)), namesIn(parts)]
  return [
    ...[...wanted].filter(name => !named.has(name)).map(name => `${key} {${name}}`),
    ...[...named]
      .filter(name => !wanted.has(name))
      .map(name => `${key} has {${name}}, which English has not`),
    ...pluralsIn(parts).flatMap(forms => pluralFaults(lang, key, forms)),
  ]
}

/** Every plural needs the forms that whole numbers take in its language, and no form that it does not have. */
function pluralFaults(lang: string, key: string, forms: readonly string[]): string[] {
  const rules = new Intl.PluralRules(lang)
  const known: readonly string[] = rules.resolvedOptions().pluralCategories
  const needed = new Set(wholeNumbers.map(number => rules.select(number)))
  const named = forms.filter(form => !form.startsWith('='))
  return [
    ...[...needed].filter(form => !named.includes(form)).map(form => `${key} needs the form ${form}`),
    ...named
      .filter(form => !known.includes(form))
      .map(form => `${key} has the form ${form}, which ${lang} has not`),
  ]
}

// Forms that only millions take, as in Portuguese, would never be said here.
const wholeNumbers = Array.from({ length: 1000 }, (_, number) => number)

function namesIn(parts: readonly MessagePart[]): Set<string> {
  return new Set(parts.flatMap(namesOf))
}

function namesOf(part: MessagePart): string[] {
  if (typeof part === 'string' || 'numberHere' in part) return []
  if ('name' in part) return [part.name]
  return [part.plural, ...[...part.branches.values()].flatMap(branch => [...namesIn(branch)])]
}

function pluralsIn(parts: readonly MessagePart[]): string[][] {
  const plurals = parts.filter(part => typeof part !== 'string' && 'plural' in part)
  return plurals.flatMap(({ branches }) => [
    [...branches.keys()],
    ...[...branches.values()].flatMap(pluralsIn),
  ])
}
