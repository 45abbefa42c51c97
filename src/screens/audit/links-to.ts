import { type Access, mayAt, mayUse } from '#capabilities/identity'
import { type ChangeId, changeById } from '#capabilities/improvement'
import { personNames, placesWithIds, serviceById } from '#capabilities/organisation'
import { reportsByIds } from '#capabilities/reporting'
import { reviewedIncidents } from '#capabilities/review'
import { type IncidentId, incidentById } from '#capabilities/triage'
import type { ListedEntry } from '#platform/audit/entries-page'
import type { Context } from '#platform/context'
import type { Id, PersonId, PlaceId, ServiceId } from '#platform/ids'

/** What a record is called, and where the reader can look at it. */
export type RecordLink = { text: string; href: string }

type LinkSource = {
  thing: string
  /** Without this the reader looks at no record of the kind. */
  access: Access
  links(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>>
}

/** How records of each kind are found for the reader; what they may not see is not found. */
const sources: readonly LinkSource[] = [
  { thing: 'incident', access: 'incident:read', links: incidentLinks },
  { thing: 'review', access: 'incident:read', links: reviewLinks },
  { thing: 'change', access: 'incident:read', links: changeLinks },
  { thing: 'report', access: 'report:read', links: reportLinks },
  { thing: 'person', access: 'people:manage', links: personLinks },
  { thing: 'place', access: 'people:manage', links: placeLinks },
  { thing: 'service', access: 'people:manage', links: serviceLinks },
]

/** The records of these entries that the reader may look at, by their ids. */
export async function linksTo(
  ctx: Context,
  entries: readonly Pick<ListedEntry, 'thing' | 'thingId'>[],
): Promise<Map<string, RecordLink>> {
  const found = new Map<string, RecordLink>()
  for (const { thing, access, links } of sources) {
    if (!mayUse(ctx.actor, access)) continue
    const ids = entries.filter(entry => entry.thing === thing).flatMap(({ thingId }) => thingId ?? [])
    for (const [id, link] of await links(ctx, [...new Set(ids)])) found.set(id, link)
  }
  return found
}

async function incidentLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const found = await Promise.all(ids.map(id => incidentById(ctx, id as IncidentId)))
  return new Map(
    found
      .filter(record => record !== undefined)
      .map(({ id, reference }) => [id, { text: reference, href: `/app/records/${reference}` }]),
  )
}

async function reviewLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const reviewed = await reviewedIncidents(ctx, ids as Id<'review'>[])
  const records = await incidentLinks(ctx, [...new Set(reviewed.values())])
  return new Map(
    [...reviewed].flatMap(([reviewId, incidentId]): [string, RecordLink][] => {
      const record = records.get(incidentId)
      return record ? [[reviewId, { text: record.text, href: `${record.href}/review` }]] : []
    }),
  )
}

async function changeLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const found = await Promise.all(ids.map(id => changeById(ctx, id as ChangeId)))
  return new Map(
    found
      .filter(change => change !== undefined)
      .map(({ id, reference }) => [id, { text: `for ${reference}`, href: `/app/changes/${id}` }]),
  )
}

async function reportLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const found = await reportsByIds(ctx, ids as Id<'report'>[])
  return new Map(
    found
      .filter(report => mayAt(ctx.actor, 'report:read', report.serviceId))
      .map(({ id, reference }) => [id, { text: reference, href: `/app/reports/${reference}` }]),
  )
}

async function personLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const names = await personNames(ctx, ids as PersonId[])
  return new Map([...names].map(([id, name]) => [id, { text: name, href: `/app/people/${id}` }]))
}

async function placeLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const found = await placesWithIds(ctx, ids as PlaceId[])
  return new Map(
    found.map(({ id, serviceId, name }) => [id, { text: name, href: `/app/people/services/${serviceId}` }]),
  )
}

async function serviceLinks(ctx: Context, ids: readonly string[]): Promise<Map<string, RecordLink>> {
  const found = await Promise.all(ids.map(id => serviceById(ctx, id as ServiceId)))
  return new Map(
    found
      .filter(service => service !== undefined)
      .map(({ id, name }) => [id, { text: name, href: `/app/people/services/${id}` }]),
  )
}
