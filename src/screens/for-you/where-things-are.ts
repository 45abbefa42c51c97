import type { Finders } from '#capabilities/attention'
import { remindedRecords } from '#capabilities/duties'
import { type ChangeId, changesByIds } from '#capabilities/improvement'
import { liveAlerts, ownReportsByIds, type ReportId, reportsByIds } from '#capabilities/reporting'
import { openReviewsOf } from '#capabilities/review'
import { type IncidentId, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'

/** Where each kind of thing is that attention can be called to, for those whom the database lets see it. */
export const whereThingsAre: Finders = {
  report: reports,
  async alert(ctx, ids) {
    const live = await liveAlerts(ctx, ids as readonly ReportId[])
    return reports(ctx, [...live])
  },
  'own-report': async (ctx, ids) =>
    addresses(await ownReportsByIds(ctx, ids as readonly ReportId[]), 'my-reports'),
  async change(ctx, ids) {
    const seen = await changesByIds(ctx, ids as readonly ChangeId[])
    return new Map(seen.map(({ id }) => [id, `/app/changes/${id}`]))
  },
  async duties(ctx, ids) {
    const waiting = await remindedRecords(ctx, ids as readonly IncidentId[])
    return new Map(waiting.map(({ id, reference }) => [id, `/app/records/${reference}/duties`]))
  },
  // Behind a wall, which asks for itself who may see what.
  'own-matter': async (_ctx, ids) => new Map(ids.map(id => [id, '/app/support'])),
  async review(ctx, ids) {
    // Once it is complete, nobody is called to it any more.
    const seen = await incidentsByIds(ctx, await openReviewsOf(ctx, ids as readonly IncidentId[]))
    return new Map(seen.map(({ id, reference }) => [id, `/app/records/${reference}/review`]))
  },
}

async function reports(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  return addresses(await reportsByIds(ctx, ids as readonly ReportId[]), 'reports')
}

function addresses(seen: readonly { id: string; reference: string }[], folder: string): Map<string, string> {
  return new Map(seen.map(({ id, reference }) => [id, `/app/${folder}/${reference}`]))
}
