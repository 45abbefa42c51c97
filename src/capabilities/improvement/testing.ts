import type { PublicDoor } from '#capabilities/reporting'
import { type Incident, type IncidentId, moveIncident } from '#capabilities/triage'
import { aRecord, done, type Provider } from '../triage/testing.ts'
import type { ChangeId } from './change.ts'
import { agreeChange } from './commands/agree-change.ts'
import type { AgreeChange } from './contract.ts'

export { aProvider, aRecord, done, type Provider } from '../triage/testing.ts'

/** A record at the step of changing; one about a manager is the quality lead's. */
export async function aRecordToChange(
  door: PublicDoor,
  provider: Provider,
  what: { aboutManager?: boolean } = {},
): Promise<Pick<Incident, 'id' | 'reference'>> {
  const record = await aRecord(door, provider, what)
  const by = what.aboutManager ? 'quality-lead' : 'registered-manager'
  const move = { incidentId: record.id, to: 'changing', reason: 'Understood already.' } as const
  done(await provider.as(by, ctx => moveIncident(ctx, move)))
  return record
}

/** A change that fits, unless the test says otherwise. */
export function aChange(provider: Provider, change: Partial<AgreeChange> = {}): AgreeChange {
  return {
    title: 'Chargers on the unit',
    what: 'The chargers move from the office to the store on the unit.',
    action: 'physical-change',
    findingId: undefined,
    ownerId: provider.people['shift-lead'],
    dueOn: '2026-12-01',
    measure: 'Batteries over half full at the start of the early shift',
    howMeasured: 'The shift lead looks on 20 mornings',
    baseline: '11 of 20',
    recheckOn: '2027-01-05',
    ...change,
  }
}

/** A change agreed for a record by its manager. */
export async function anAgreedChange(
  provider: Provider,
  incidentId: IncidentId,
  change: Partial<AgreeChange> = {},
): Promise<ChangeId> {
  const input = aChange(provider, change)
  return done(await provider.as('registered-manager', ctx => agreeChange(ctx, incidentId, input)))
}
