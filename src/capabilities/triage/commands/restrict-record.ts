import type { Role } from '#capabilities/organisation'
import { restrictReports } from '#capabilities/reporting'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { insertLift, saveRestriction } from '../store/restrict.ts'

/** Who reads a record of abuse, violence or neglect while the council or the police look into it. */
const namedRoles: readonly Role[] = [
  'registered-manager',
  'quality-lead',
  'nominated-individual',
  'guardian',
  'inspector',
]

type Restricted = Pick<Incident, 'id' | 'serviceId' | 'sensitive' | 'keptFrom' | 'restrictedTo'>

/**
 * Restricts a record and what was told about it to those who answer for it. Whoever told us still reads their own. The page of the
 * record says so. Where an agency had agreed and reviewers read it again, they do not any more. Called within a deed that has
 * authorised it.
 */
export async function restrictRecord(ctx: Context, record: Restricted): Promise<void> {
  const isNarrow = record.restrictedTo !== null && !record.restrictedTo.includes('reviewer')
  if (!isNarrow) await restrictTo(ctx, record, namedRoles, 'restricted')
}

/** Lets reviewers in again, once the agency that leads has agreed that people may be asked. */
export async function openToReviewers(ctx: Context, record: Restricted): Promise<void> {
  await restrictTo(ctx, record, [...namedRoles, 'reviewer'], 'opened-to-reviewers')
}

/**
 * Opens a restricted record to everybody who may see records of its service, with who said so and why. Called within a deed that has
 * authorised it and knows that the agency agreed.
 */
export async function liftRestriction(ctx: Context, record: Restricted, reason: string): Promise<void> {
  await restrictTo(ctx, record, null, 'lifted-restriction')
  await insertLift(ctx, record.id, reason)
}

async function restrictTo(ctx: Context, record: Restricted, roles: readonly Role[] | null, action: string) {
  const { id, serviceId, sensitive, keptFrom } = record
  await saveRestriction(ctx, id, roles)
  const reports = await reportsOfIncident(ctx, id)
  await restrictReports(
    ctx,
    reports.map(report => report.id),
    roles,
  )
  await recordAudit(ctx, { action, thing: 'incident', thingId: id, serviceId, sensitive, keptFrom })
}
