import type { Span } from '../span.ts'
import { extendRun } from './extend-run.ts'
import { isNamed } from './is-named.ts'
import { type Reading, readText } from './reading.ts'

type Ranges = readonly Pick<Span, 'start' | 'end'>[]

/** People in a text, by title, by the words around them, and by not being English; `taken` is found already. */
export function findPeople(text: string, taken: Ranges): Span[] {
  const reading = readText(text)
  const free = reading.words.map(
    ({ start, end }) => !taken.some(span => span.start < end && start < span.end),
  )
  const once = namesIn(reading, free, new Set())
  const known = new Set([...once].flatMap(at => reading.words[at]?.key ?? []))
  const all = namesIn(reading, free, known)
  return spansOf(reading, all, free)
}

/** Where names stand; a name that is known from elsewhere in the text needs less said. */
function namesIn(reading: Reading, free: readonly boolean[], known: ReadonlySet<string>): Set<number> {
  const found = new Set<number>()
  for (const at of reading.words.keys()) if (free[at] && isNamed(reading, at, known)) found.add(at)
  return found
}

function spansOf(reading: Reading, names: ReadonlySet<number>, free: readonly boolean[]): Span[] {
  const spans: Span[] = []
  let at = 0
  while (at < reading.words.length) {
    const run = names.has(at) ? extendRun(reading, at, names, free, spans.at(-1)?.end ?? 0) : undefined
    if (run) spans.push(run.span)
    at = run ? Math.max(run.next, at + 1) : at + 1
  }
  return spans
}
