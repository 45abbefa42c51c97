import {
  everyServiceOf,
  peopleOf,
  peopleWhoLeft,
  personNames,
  rolesEverHeld,
} from '#capabilities/organisation'
import { reportByReference } from '#capabilities/reporting'
import { incidentByReference } from '#capabilities/triage'
import { type EntryFilter, entriesPage, lastSealSeen, type Reach } from '#platform/audit/entries-page'
import type { Context } from '#platform/context'
import { page, type Reply } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { type AskedTrail, askedTrail, olderTrail } from './audit-address.ts'
import { auditPage } from './audit-page.ts'
import type { PrintedSealWords } from './last-seal-note.ts'
import { linksTo } from './links-to.ts'
import { reachOfReader } from './reach-of-reader.ts'

const size = 50

/** The audit trail, for those who may read it. */
export function auditRoutes(): SignedInRoute[] {
  return [{ method: 'GET', path: '/app/audit', access: 'audit:read', handle: showTrail }]
}

async function showTrail({ ctx, view, query }: Visit): Promise<Reply> {
  const asked = askedTrail(query)
  const reach = reachOfReader(ctx.actor, await everyServiceOf(ctx))
  const filter = await filterFrom(ctx, asked)
  const { rows, next } = filter
    ? await entriesPage(ctx, reach, filter, { after: asked.before, size })
    : { rows: [], next: undefined }
  const acting = [...new Set(rows.flatMap(({ personId }) => personId ?? []))]
  const shown = auditPage(view, {
    asked,
    entries: rows,
    links: await linksTo(ctx, rows),
    names: await personNames(ctx, acting),
    roles: await rolesEverHeld(ctx, acting),
    people: [...(await peopleOf(ctx)), ...(await peopleWhoLeft(ctx))],
    olderHref: next && olderTrail(asked, next),
    lastSeal: await printedSeal(ctx, reach),
  })
  return page(shown)
}

/** What to look for; undefined when no record that the reader may see is called so. */
async function filterFrom(ctx: Context, { record, person }: AskedTrail): Promise<EntryFilter | undefined> {
  const by = person ? { personId: person } : {}
  if (record === '') return by
  const thingId = isId(record) ? record.toLowerCase() : await idOf(ctx, record)
  return thingId === undefined ? undefined : { ...by, thingId }
}

async function idOf(ctx: Context, reference: string): Promise<string | undefined> {
  return ((await incidentByReference(ctx, reference)) ?? (await reportByReference(ctx, reference)))?.id
}

async function printedSeal(ctx: Context, reach: Reach): Promise<PrintedSealWords | undefined> {
  const seal = await lastSealSeen(ctx, reach)
  return seal && { printed: `${ctx.actor.orgId}:${seal.digest}`, sealedAt: seal.sealedAt }
}
