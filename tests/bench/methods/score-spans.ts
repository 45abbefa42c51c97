import { wilsonInterval } from '#methods/statistics'

type Found = {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly certainty?: string
}
type Marked = Found & { readonly origin?: string }

/** A text with what its writer marked in it. */
export type MarkedText = { readonly id: string; readonly text: string; readonly spans: readonly Marked[] }

/** So many of so many, with Wilson's interval at 95 %. */
export type Share = {
  readonly count: number
  readonly of: number
  readonly share: number
  readonly lower: number
  readonly upper: number
}

/** How a finder did: recall by label and by origin of names, precision of all and of what it called certain. */
export type Score = {
  readonly recall: Record<string, Share>
  readonly origins: Record<string, Share>
  readonly precision: Share
  readonly certain: Share
  /** Of all found, how many have the label that was marked there. */
  readonly labelled: Share
}

type Tally = Map<string, { count: number; of: number }>

/**
 * Scores spans against marks. A mark counts as found when every letter and digit of it is covered by spans of whatever label:
 * what is hidden under a wrong name is hidden. A span counts as right when it shares a character with a mark.
 */
export function scoreSpans(texts: readonly MarkedText[], find: (text: string) => readonly Found[]): Score {
  const [recall, origins, other]: [Tally, Tally, Tally] = [new Map(), new Map(), new Map()]
  for (const { text, spans: marks } of texts) {
    const spans = find(text)
    for (const mark of marks) {
      const found = isCovered(text, mark, spans)
      add(recall, mark.label, found)
      if (mark.origin) add(origins, mark.origin, found)
    }
    for (const span of spans) scoreOne(other, span, marks)
  }
  const [precision, certain, labelled] = ['precision', 'certain', 'labelled'].map(name =>
    shareOf(other.get(name)),
  ) as [Share, Share, Share]
  return { recall: sharesOf(recall), origins: sharesOf(origins), precision, certain, labelled }
}

function scoreOne(tally: Tally, span: Found, marks: readonly Marked[]) {
  const met = marks.filter(mark => mark.start < span.end && span.start < mark.end)
  add(tally, 'precision', met.length > 0)
  add(
    tally,
    'labelled',
    met.some(mark => mark.label === span.label),
  )
  if (span.certainty === 'certain') add(tally, 'certain', met.length > 0)
}

function isCovered(text: string, mark: Marked, spans: readonly Found[]): boolean {
  for (let at = mark.start; at < mark.end; at++) {
    const said = /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')
    if (said && !spans.some(span => span.start <= at && at < span.end)) return false
  }
  return true
}

function add(tally: Tally, key: string, hit: boolean) {
  const { count, of } = tally.get(key) ?? { count: 0, of: 0 }
  tally.set(key, { count: count + (hit ? 1 : 0), of: of + 1 })
}

function sharesOf(tally: Tally): Record<string, Share> {
  return Object.fromEntries([...tally].map(([key, each]) => [key, shareOf(each)]))
}

function shareOf({ count, of } = { count: 0, of: 0 }): Share {
  if (of === 0) return { count, of, share: Number.NaN, lower: 0, upper: 1 }
  const { lower, upper } = wilsonInterval(count, of, 0.95)
  return { count, of, share: count / of, lower, upper }
}
