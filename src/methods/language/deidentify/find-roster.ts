import type { Span } from './span.ts'
import { fold } from './words/fold.ts'
import { isEnglish } from './words/is-english.ts'
import { splitText, type Word } from './words/split-text.ts'

/** Somebody whose name is known to stand in the text, and what to call them in its place. */
export type RosterEntry = string | { readonly name: string; readonly as?: 'resident' | 'person' }

/** The name as it was given. */
export function nameOf(entry: RosterEntry): string {
  return typeof entry === 'string' ? entry : entry.name
}

/** Every mention of the names of a roster, whole or in part. A part that is an English word counts only with a capital. */
export function findRoster(text: string, roster: readonly RosterEntry[]): Span[] {
  if (roster.length === 0) return []
  const whole = roster.flatMap(entry => wholeNames(text, nameOf(entry).trim()))
  const parts = new Set(roster.flatMap(entry => splitText(nameOf(entry)).map(word => word.key)))
  const words = joined(
    splitText(text).filter(word => isPart(word, parts)),
    text,
  )
  return [
    ...whole,
    ...words.filter(part => !whole.some(span => span.start < part.end && part.start < span.end)),
  ]
}

function wholeNames(text: string, name: string): Span[] {
  if (!name) return []
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'gu'))]
  return found.map(({ 0: it, index }) => spanOf(index, index + it.length))
}

function isPart(word: Word, parts: ReadonlySet<string>): boolean {
  if (!parts.has(word.key) && !word.text.split(/[-‑]/).some(half => half.length > 2 && parts.has(fold(half))))
    return false
  if (word.key.length < 2 || /^(?:mr|mrs|ms|miss|dr)$/.test(word.key)) return false
  return word.shape !== 'lower' || !isEnglish(word)
}

function joined(words: readonly Word[], text: string): Span[] {
  const spans: Span[] = []
  for (const { start, end } of words) {
    const last = spans.at(-1)
    if (last && /^[ -]$/.test(text.slice(last.end, start))) spans[spans.length - 1] = spanOf(last.start, end)
    else spans.push(spanOf(start, end))
  }
  return spans
}

function spanOf(start: number, end: number): Span {
  return { start, end, label: 'PERSON', certainty: 'certain' }
}
