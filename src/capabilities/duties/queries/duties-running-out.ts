import { type Incident, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Duty } from '../duty.ts'
import { isOpen } from '../model/standing-of.ts'
import { dutiesByRecord } from './duties-of.ts'
import { recordsWithClocks } from './records-with-clocks.ts'

export type OpenDuties = {
  reference: string
  title: string
  serviceId: ServiceId
  /** Indicated and not decided, or decided and not sent; the soonest first. */
  toDo: Duty[]
  /** What might be owed, once somebody has found out. */
  toFindOut: Duty[]
  /** The one of both whose clock ends first. */
  first: Duty | undefined
  /** The end of that clock. */
  due: Instant | undefined
}

const most = 300

/**
 * Records of the last 90 days whose duties wait for somebody, the soonest clock first. A closed record is among them as long as
 * a duty of it is open: closing stops no clock. Records that nobody has looked at yet are the inbox's.
 */
export async function dutiesRunningOut(ctx: Context): Promise<OpenDuties[]> {
  const incidents = await incidentsByIds(ctx, await recordsWithClocks(ctx, most))
  const byRecord = await dutiesByRecord(ctx, incidents)
  return incidents
    .map(incident => openDuties(incident, byRecord.get(incident.id)?.duties ?? []))
    .filter(({ toDo, toFindOut }) => toDo.length + toFindOut.length > 0)
    .sort((a, b) => soonest(a).localeCompare(soonest(b)))
}

function openDuties({ reference, title, serviceId }: Incident, duties: readonly Duty[]): OpenDuties {
  const open = duties
    .filter(({ standing }) => isOpen(standing))
    .toSorted((a, b) => soonest(a).localeCompare(soonest(b)))
  const toFindOut = open.filter(({ standing }) => standing === 'to-find-out')
  const toDo = open.filter(({ standing }) => standing !== 'to-find-out')
  const first = open.find(isTimed)
  return { reference, title, serviceId, toDo, toFindOut, first, due: first?.due }
}

// Whether somebody is in danger is asked at once and not late from the start: who is unsafe now stands first on Today anyway.
function isTimed({ standing, rule }: Duty): boolean {
  return standing !== 'to-find-out' || rule.deadline.kind !== 'immediate'
}

function soonest({ due }: { due: Instant | undefined }): string {
  return due ?? '9'
}
