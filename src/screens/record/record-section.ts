import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { SafeHtml } from '#web'

/**
 * A part of the record page that one capability answers for; undefined when it has nothing to say about this record. `csrf` is for
 * the forms in it.
 */
export type RecordSection = (ctx: Context, record: Incident, csrf: string) => Promise<SafeHtml | undefined>
