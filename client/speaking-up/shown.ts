import type { Shelf } from '../enhancements/kept-words.ts'
import type { Fields } from '../outbox/kept-report.ts'

/** A report whose words are on the screen. */
export type Shown = {
  readonly id: string
  readonly secret: string
  /** What is true of it, by the names in src/capabilities/reporting/pages/offline/kept-view.ts. */
  readonly facts: readonly string[]
  readonly reference?: string | undefined
  /** When its words go from a shared device, in milliseconds. */
  readonly until: number
}

const key = 'candour shown'

/** What is true of a report as it was written. */
export function factsOf(fields: Fields, own: boolean): string[] {
  const kept = Object.keys(fields).filter(name => /^kept|^aboutM/.test(name))
  return [
    'unsaved',
    own ? 'own' : 'shared',
    fields.kind === 'good-care' ? 'good-care' : 'other-kind',
    ...(fields.atRisk === 'yes' ? ['at-risk'] : []),
    ...kept,
    ...(kept[0] ? ['kept'] : []),
    ...(fields.seen === 'guardian' ? ['in-confidence'] : []),
  ]
}

/** Keeps in this tab what it shows, so that a refresh shows it again; never the story. */
export function rememberShown(shelf: Shelf, shown: Shown): void {
  try {
    shelf.setItem(key, JSON.stringify(shown))
  } catch {
    // A full tab only loses the refresh.
  }
}

/** What this tab showed before it was refreshed; any other way to a page forgets it. */
export function shownBefore(page: Document, shelf: Shelf): Shown | undefined {
  const kept = shelf.getItem(key)
  const [navigation] = page.defaultView?.performance.getEntriesByType('navigation') ?? []
  const again = (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload'
  if (kept && again) return JSON.parse(kept)
  shelf.removeItem(key)
  return undefined
}
