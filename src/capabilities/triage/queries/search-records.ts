import { reportByReference } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'
import { readReference } from '../model/read-reference.ts'
import { incidentByReference } from './incident-by-reference.ts'
import { incidentOfReport } from './incident-of-report.ts'
import { incidentsFound } from './incidents-found.ts'
import type { Cursor, IncidentFilter, IncidentPage } from './listed-incident.ts'
import { recordsByTheirReference } from './records-by-their-reference.ts'
import { wordsAskedFor } from './words-asked-for.ts'

export type SearchAnswer =
  /** The reference of a record, ours or an earlier register's, or of a report that is part of it. */
  | { kind: 'record'; reference: Incident['reference'] }
  /** The reference of a report that waits for a record. */
  | { kind: 'report'; reference: string }
  /** The question is, or holds, a colleague's name: nothing is looked up. */
  | { kind: 'name' }
  /** Nothing in the question is a word that search knows. */
  | { kind: 'nothing-asked' }
  | ({ kind: 'found' } & IncidentPage)

/** Answers a question by reference, place, category or words of the story; never by a colleague's name. */
export async function searchRecords(
  ctx: Context,
  question: string,
  filter: IncidentFilter,
  page: { after?: Cursor | undefined; size: number },
): Promise<SearchAnswer> {
  const byReference = await answerByReference(ctx, question)
  if (byReference) return byReference
  const theirs = await recordsByTheirReference(ctx, question, filter)
  if (theirs[0])
    return theirs.length === 1
      ? { kind: 'record', reference: theirs[0].reference }
      : { kind: 'found', rows: theirs }
  const { query, isName } = await wordsAskedFor(ctx, question)
  if (isName) return { kind: 'name' }
  if (query === '') return { kind: 'nothing-asked' }
  return { kind: 'found', ...(await incidentsFound(ctx, query, filter, page)) }
}

async function answerByReference(ctx: Context, question: string): Promise<SearchAnswer | undefined> {
  const reference = readReference(question)
  if (!reference) return undefined
  const report = await reportByReference(ctx, reference)
  const record = report ? await incidentOfReport(ctx, report.id) : await incidentByReference(ctx, reference)
  if (record) return { kind: 'record', reference: record.reference }
  return report && { kind: 'report', reference }
}
