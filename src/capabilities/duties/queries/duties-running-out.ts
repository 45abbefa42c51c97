import { type Incident, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Duty } from '../duty.ts'
import type { LetterOwed } from '../model/letter-owed.ts'
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
  /** What follows on telling somebody in person, still to be written. */
  letter: LetterOwed | undefined
  /** The end of the clock that ends first, the letter's among them. */
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
    .map(incident => openDuties(incident, byRecord.get(incident.id)))
    .filter(({ toDo, toFindOut, letter }) => toDo.length + toFindOut.length > 0 || letter)
    .sort((a, b) => soonest(a).localeCompare(soonest(b)) || a.reference.localeCompare(b.reference, 'en-GB'))
}

type Found = { duties: readonly Duty[]; letter: LetterOwed | undefined }

function openDuties({ reference, title, serviceId }: Incident, found: Found | undefined): OpenDuties {
  const { duties = [], letter } = found ?? {}
  const open = duties
    .filter(({ standing }) => isOpen(standing))
    .toSorted((a, b) => soonest(a).localeCompare(soonest(b)))
  const toFindOut = open.filter(({ standing }) => standing === 'to-find-out')
  const toDo = open.filter(({ standing }) => standing !== 'to-find-out')
  const first = open.find(isTimed)
  const due = [first?.due, letter?.due].filter(end => end !== undefined).toSorted()[0]
  return { reference, title, serviceId, toDo, toFindOut, letter, due }
}

// Whether somebody is in danger is asked at once and not late from the start: who is unsafe now stands first on Today anyway.
function isTimed({ standing, rule }: Duty): boolean {
  return standing !== 'to-find-out' || rule.deadline.kind !== 'immediate'
}

function soonest({ due }: { due: Instant | undefined }): string {
  return due ?? '9'
}
