import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { RefusedRow } from '../model/import-row.ts'
import { importColumns } from '../queries/imports.ts'
import type { ImportId, RegisterImport } from '../register-import.ts'
import { toJson } from './to-json.ts'

/** One import at a time for each provider: two that open the same service, or bring the same row, become one after the other. */
export async function lockImports(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${ctx.actor.orgId}`}, 0))`.execute(ctx.db)
}

export type NewImport = Omit<RegisterImport, 'madeAt' | 'madeBy' | 'undoneAt' | 'undoneBy'> & {
  madeBy: PersonId
  fileDigest: Buffer
}

export async function insertImport(ctx: Context, made: NewImport): Promise<void> {
  await ctx.db
    .insertInto('exchange.import')
    .values({
      org_id: ctx.actor.orgId,
      id: made.id,
      file_name: made.fileName,
      file_digest: made.fileDigest,
      service_ids: made.serviceIds,
      columns: toJson(made.columns),
      physical_rows: made.physicalRows,
      imported: made.imported,
      already_here: made.alreadyHere,
      refused: made.refused,
      blank: made.blank,
      title: made.title,
      header: made.header,
      made_at: ctx.now(),
      made_by: made.madeBy,
    })
    .execute()
}

/** Keeps the identity of every imported row beside its record. */
export async function insertImportedRows(
  ctx: Context,
  importId: ImportId,
  rows: readonly { fingerprint: string; incidentId: IncidentId }[],
): Promise<void> {
  await sql`
    insert into exchange.imported_row (org_id, fingerprint, import_id, incident_id)
    select ${ctx.actor.orgId}, decode(r.fingerprint, 'hex'), ${importId}, r.incident_id
    from unnest(${rows.map(row => row.fingerprint)}::text[], ${rows.map(row => row.incidentId)}::uuid[])
      as r(fingerprint, incident_id)`.execute(ctx.db)
}

export async function insertRefused(
  ctx: Context,
  importId: ImportId,
  rows: readonly RefusedRow[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into exchange.refused_row (org_id, import_id, row_number, code, reason, cells)
    select ${ctx.actor.orgId}, ${importId}, r.row_number, r.code, r.reason, r.cells::jsonb
    from unnest(${rows.map(row => row.rowNumber)}::int[], ${rows.map(row => row.code)}::text[],
      ${rows.map(row => row.reason)}::text[], ${rows.map(row => toJson(row.cells))}::text[])
      as r(row_number, code, reason, cells)`.execute(ctx.db)
}

export type Opened = { services: readonly ServiceId[]; places: readonly PlaceId[] }

/** Keeps which services and places an import opened. */
export async function insertOpened(ctx: Context, importId: ImportId, opened: Opened): Promise<void> {
  const { orgId } = ctx.actor
  await sql`
    insert into exchange.opened_service (org_id, import_id, service_id)
    select ${orgId}, ${importId}, id from unnest(${opened.services}::uuid[]) as id`.execute(ctx.db)
  await sql`
    insert into exchange.opened_place (org_id, import_id, place_id)
    select ${orgId}, ${importId}, id from unnest(${opened.places}::uuid[]) as id`.execute(ctx.db)
}

/** One import, locked until the transaction ends; undefined when the actor may not see it. */
export async function lockImport(ctx: Context, id: ImportId): Promise<RegisterImport | undefined> {
  const row = await ctx.db
    .selectFrom('exchange.import')
    .select(importColumns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as RegisterImport | undefined
}

/** Forgets the rows of an import, so that its file may come again, and marks it undone. */
export async function saveUndone(ctx: Context, importId: ImportId, personId: PersonId): Promise<void> {
  for (const table of [
    'exchange.imported_row',
    'exchange.category_proposal',
    'exchange.refused_row',
  ] as const)
    await ctx.db
      .deleteFrom(table)
      .where('org_id', '=', ctx.actor.orgId)
      .where('import_id', '=', importId)
      .execute()
  await ctx.db
    .updateTable('exchange.import')
    .set({ undone_at: ctx.now(), undone_by: personId })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', importId)
    .execute()
}

const stillPointedTo = '23503'

/** Does work that fails when something else points to what it takes away; false, and nothing done, when it does. */
export async function unlessPointedTo(ctx: Context, work: () => Promise<void>): Promise<boolean> {
  await sql`savepoint unless_pointed_to`.execute(ctx.db)
  try {
    await work()
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== stillPointedTo) throw error
    await sql`rollback to savepoint unless_pointed_to`.execute(ctx.db)
    return false
  }
}
