import { changesDoneSince } from '#capabilities/improvement'
import { nameLexemes, type Service } from '#capabilities/organisation'
import { recordsToHandOver, reportsToHandOver, titleFromStory } from '#capabilities/triage'
import type { ReportKind } from '#contracts/reporting'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { addHours, type DayPart, type PlainDate } from '#platform/time'
import { withoutNames } from './without-names.ts'

const most = 100

/** One thing that the next shift must know. */
export type HandedOver = {
  title: string
  href: string
  kind: ReportKind
  placeName: string
  on: PlainDate
  part: DayPart | null
  /** What was done to make it safe; empty when nobody has said so. */
  madeSafe: string
}

export type Handover = {
  service: Pick<Service, 'id' | 'name'>
  hours: number
  unsafe: readonly HandedOver[]
  happened: readonly HandedOver[]
  different: readonly { title: string; href: string; note: string }[]
}

/** What the next shift of a service must know of the last hours: without the names of colleagues, and of nothing kept apart. */
export async function handoverOf(
  ctx: Context,
  { service, hours }: { service: Pick<Service, 'id' | 'name'>; hours: number },
): Promise<Handover> {
  const names = await nameLexemes(ctx)
  const known = { serviceId: service.id, since: addHours(ctx.now(), -hours), limit: most }
  const things = [...(await fromReports(ctx, known, names)), ...(await fromRecords(ctx, known, names))]
  const different = await changesDoneSince(ctx, known)
  return {
    service,
    hours,
    unsafe: things.filter(each => each.unsafe),
    happened: things.filter(each => !each.unsafe),
    different: different.map(({ id, title, doneNote }) => ({
      title: withoutNames(title, names),
      href: `/app/changes/${id}`,
      note: withoutNames(doneNote ?? '', names),
    })),
  }
}

type Known = Parameters<typeof recordsToHandOver>[1] & { serviceId: ServiceId }
type Thing = HandedOver & { unsafe: boolean }

async function fromReports(ctx: Context, known: Known, names: Set<string>): Promise<Thing[]> {
  return (await reportsToHandOver(ctx, known)).map(report => ({
    title: withoutNames(titleFromStory(report.story), names),
    href: `/app/reports/${report.reference}`,
    kind: report.kind,
    placeName: report.placeName,
    on: report.happenedOn,
    part: report.happenedPart,
    madeSafe: '',
    unsafe: report.atRiskNow,
  }))
}

async function fromRecords(ctx: Context, known: Known, names: Set<string>): Promise<Thing[]> {
  return (await recordsToHandOver(ctx, known)).map(record => ({
    title: withoutNames(record.title, names),
    href: `/app/records/${record.reference}`,
    kind: record.kind,
    placeName: record.placeName ?? '',
    on: record.occurredOn,
    part: record.occurredPart,
    madeSafe: withoutNames(record.madeSafe, names),
    unsafe: record.atRisk && record.madeSafe === '',
  }))
}
