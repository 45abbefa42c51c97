import type { PublicDoor } from '#capabilities/reporting'
import { type ReportId, reportByReference, sendThanks, submitReport } from '#capabilities/reporting'
import { aReport, done, type Provider } from '../reporting/testing.ts'
import { closeIncident } from './commands/close-incident.ts'
import { type Opened, openIncident } from './commands/open-incident.ts'
import { tellPeople } from './commands/tell-people.ts'
import { type TriageIncident, triageIncident } from './commands/triage-incident.ts'
import { writeOutcome } from './commands/write-outcome.ts'
import type { Incident } from './incident.ts'
import { incidentById } from './queries/incident-by-reference.ts'

export { aProvider, done, type Provider } from '../reporting/testing.ts'

/** Somebody without an account tells us, unless said otherwise at Ash unit; gives the report's id. */
export async function told(
  door: PublicDoor,
  provider: Provider,
  what: Partial<Parameters<typeof aReport>[0]> = {},
): Promise<ReportId> {
  const given = await submitReport(door, aReport({ code: provider.codes.ash, ...what }))
  if (given.outcome !== 'received') throw new Error(given.outcome)
  const report = await provider.asSystem(ctx => reportByReference(ctx, given.reference))
  if (!report) throw new Error('the report is not there')
  return report.id
}

/** A record of one report, opened by the manager (or the quality lead, when it is about a manager). */
export async function aRecord(
  door: PublicDoor,
  provider: Provider,
  what: Partial<Parameters<typeof aReport>[0]> = {},
): Promise<Opened & { reportId: ReportId }> {
  const reportId = await told(door, provider, what)
  const by = what.aboutManager ? 'quality-lead' : 'registered-manager'
  const opened = await provider.as(by, ctx => openIncident(ctx, { reportIds: [reportId] }))
  return { ...done(opened), reportId }
}

/** The record as it stands, whoever may read it. */
export async function recordNow(provider: Provider, id: Incident['id']): Promise<Incident> {
  const record = await provider.asSystem(ctx => incidentById(ctx, id))
  if (!record) throw new Error('the record is not there')
  return record
}

/** A first look that passes, unless the test says otherwise. */
export function aFirstLook(of: Incident, look: Partial<TriageIncident> = {}): TriageIncident {
  return {
    incidentId: of.id,
    revision: of.revision,
    title: of.title,
    kind: of.kind,
    what: 'moving_handling',
    harmPhysical: 'none',
    harmPsychological: 'not-known',
    madeSafe: of.atRisk ? 'A spare was brought from Birch unit.' : '',
    learningResponse: 'no-further-review',
    learningReason: 'The battery is being replaced already.',
    ...look,
  }
}

/** Thanks, tells and closes a record as its manager does when nothing stands in the way. */
export async function closed(provider: Provider, record: Opened & { reportId: ReportId }): Promise<void> {
  await provider.as('registered-manager', async ctx => {
    const { id: incidentId, reportId } = record
    done(await sendThanks(ctx, { reportId, text: 'Thank you for telling us.' }))
    done(await triageIncident(ctx, aFirstLook(await recordNow(provider, incidentId))))
    done(await writeOutcome(ctx, { incidentId, reportIds: [reportId], text: 'A new battery is in.' }))
    done(await tellPeople(ctx, { incidentId, nobodyElse: true }))
    done(await closeIncident(ctx, { incidentId, reason: 'Understood; the battery was replaced.' }))
  })
}
