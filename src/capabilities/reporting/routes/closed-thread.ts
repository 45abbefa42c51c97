import { page, type Reply } from '#platform/http/reply'
import type { OpenVisit } from '#platform/http/route'
import { keptWhileClosed } from '../model/kept-while-closed.ts'
import { openThreadPage } from '../pages/open-thread-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { readerOf } from './reader-of.ts'

/** Where the six words are typed once more, since the hour of a thread went by; what was written in it goes along. */
export function closedThread(
  visit: OpenVisit,
  written: Readonly<Record<string, string | undefined>> = {},
): Reply {
  const kept = keptWhileClosed(written)
  return page(openThreadPage({ ...readerOf(visit), ...nothingTyped, kept, closed: true }), 403)
}
