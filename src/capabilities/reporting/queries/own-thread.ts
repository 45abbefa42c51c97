import type { Context } from '#platform/context'
import type { GuardedThread } from '../guarded.ts'
import type { KeptMessage, OwnReport } from '../report.ts'
import { guardedOfOwn } from './guarded-thread.ts'
import { threadOf } from './thread-of.ts'

export type OwnReportShown = {
  report: OwnReport
  messages: KeptMessage[]
  guarded: GuardedThread | undefined
}

/** The actor's own report with everything that was said in its thread, also to the guardian only. */
export async function ownThread(ctx: Context, report: OwnReport): Promise<OwnReportShown> {
  return { report, messages: await threadOf(ctx, report.id), guarded: await guardedOfOwn(ctx, report.id) }
}
