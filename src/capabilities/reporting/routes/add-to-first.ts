import { typedFields } from '#platform/http/read-form'
import type { Reply } from '#platform/http/reply'
import type { OpenVisit } from '#platform/http/route'
import type { ReportingDeps } from '../deps.ts'
import { addToThread } from './reply.ts'

/** Whether somebody wants the words in this form added to the report that it sent before. */
export function wantsToAdd(body: unknown): boolean {
  return typedFields(body).addTo === 'first'
}

/** Adds the story in a form to the thread of the report that the same form sent before: its seal came with the page. */
export function addToFirst(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { seal, form, lang, story } = typedFields(visit.body)
  return addToThread(deps, { ...visit, body: { seal, form, lang, text: story } })
}
