import type { Context } from '#platform/context'
import type { BesideThread } from '../beside.ts'
import type { GuardedThread } from '../guarded.ts'
import type { KeptMessage, OwnReport } from '../report.ts'
import { besideOwn } from './beside-thread.ts'
import { guardedOfOwn } from './guarded-thread.ts'
import { type Supporter, supportersAt } from './supporters-at.ts'
import { threadOf } from './thread-of.ts'

export type OwnReportShown = {
  report: OwnReport
  messages: KeptMessage[]
  guarded: GuardedThread | undefined
  beside: BesideThread | undefined
  supporters: Supporter[]
}

/** The actor's own report with everything that was said in its thread, also to the guardian only. */
export async function ownThread(ctx: Context, report: OwnReport): Promise<OwnReportShown> {
  return {
    report,
    messages: await threadOf(ctx, report.id),
    guarded: await guardedOfOwn(ctx, report.id),
    beside: await besideOwn(ctx, report.id),
    supporters: await supportersAt(ctx, report),
  }
}
