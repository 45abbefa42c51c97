import { createHash } from 'node:crypto'
import { addHistorical, type HistoricalRecord, type IncidentId } from '#capabilities/triage'
import { actOn, type Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { RegisterChoices } from '../contract.ts'
import type { ColumnUse } from '../model/fields.ts'
import type { RefusedRow } from '../model/import-row.ts'
import { proposedCategories } from '../model/proposed-categories.ts'
import { type RowCounts, rowCounts } from '../model/row-counts.ts'
import { placeFinder, serviceFinder } from '../model/world.ts'
import { type Prepared, preparedImport, type RegisterFile } from '../queries/prepared-import.ts'
import type { Unreadable } from '../read/unreadable.ts'
import type { ImportedColumn, ImportId } from '../register-import.ts'
import {
  insertImport,
  insertImportedRows,
  insertOpened,
  insertRefused,
  lockImports,
} from '../store/imports.ts'
import { insertProposals } from '../store/proposals.ts'
import { type OpenedPlaces, openNamedPlaces } from './open-named-places.ts'
import { recordOfRow } from './record-of-row.ts'

export type ImportRefusal = Unreadable | 'not-permitted' | 'nothing-new' | 'import-not-ready'

/** What an import did. */
export type Imported = RowCounts & { id: ImportId; servicesOpened: number; placesOpened: number }

/** Imports a register: every row that is understood and new becomes a historical record. The same rows twice come once. */
export async function confirmImport(
  ctx: Context,
  file: RegisterFile,
  choices: RegisterChoices,
): Promise<Result<Imported, ImportRefusal>> {
  const { personId } = ctx.actor
  if (personId === undefined) return refused('not-permitted')
  await lockImports(ctx)
  // Looked at again behind the lock: what came meanwhile is here already.
  const prepared = await preparedImport(ctx, file, choices)
  if (!prepared.ok) return prepared
  const blocking = prepared.value.settled.needs.find(need => need.blocks)
  if (blocking?.code === 'nothing-new') return refused('nothing-new')
  if (blocking) return refused('import-not-ready')
  return ok(await bringIn(ctx, personId, file, prepared.value))
}

async function bringIn(
  ctx: Context,
  personId: PersonId,
  file: RegisterFile,
  prepared: Prepared,
): Promise<Imported> {
  const opened = await openNamedPlaces(ctx, prepared)
  // New services come into the actor's sight when they enter again.
  const { orgId } = ctx.actor
  const seeing = { ...ctx, actor: await actOn(ctx.db, { orgId, personId }, ctx.now()) }
  const records = placed(prepared, opened)
  const importId: ImportId = newId<'import'>()
  const serviceIds = [...new Set(records.map(record => record.serviceId))]
  const made = { ...rowCounts(prepared), id: importId, serviceIds, columns: columnsOf(prepared) }
  await insertImport(seeing, {
    ...made,
    madeBy: personId,
    fileName: file.fileName,
    fileDigest: createHash('sha256').update(file.bytes).digest(),
  })
  const added = await addHistorical(seeing, { importId, records })
  if (!added.ok) throw new Error(`prepared rows were refused: ${added.code}`)
  await keepRows(seeing, importId, prepared, added.value)
  await insertOpened(seeing, importId, {
    services: opened.services.map(each => each.id),
    places: opened.places.map(each => each.id),
  })
  return { ...made, servicesOpened: opened.services.length, placesOpened: opened.places.length }
}

function placed({ world, settled }: Prepared, opened: OpenedPlaces): HistoricalRecord[] {
  const serviceNamed = serviceFinder([...world.services, ...opened.services])
  const placeNamed = placeFinder([...world.places, ...opened.places])
  return settled.newRows.map(row => {
    const serviceId = serviceNamed(row.service ?? '')?.id
    if (!serviceId) throw new Error(`row ${row.rowNumber} belongs to no service`)
    const place = row.place === null ? undefined : placeNamed(serviceId, row.place)
    return recordOfRow(row, { serviceId, placeId: place?.id ?? null })
  })
}

function columnsOf({ run }: Prepared): ImportedColumn[] {
  const orders = new Map(run.dateOrders.map(({ column, order }) => [column, order]))
  return run.columns.map(({ heading, use }, at) => {
    const dates = orders.get(at)
    return dates ? { heading, use, dates } : { heading, use }
  })
}

async function keepRows(
  ctx: Context,
  importId: ImportId,
  { run, settled }: Prepared,
  incidentIds: readonly IncidentId[],
): Promise<void> {
  const kept = settled.newRows.flatMap((row, at) => {
    const incidentId = incidentIds[at]
    return incidentId ? [{ row, incidentId }] : []
  })
  await insertImportedRows(
    ctx,
    importId,
    kept.map(({ row, incidentId }) => ({ fingerprint: row.fingerprint, incidentId })),
  )
  await insertProposals(
    ctx,
    importId,
    kept.map(({ row, incidentId }) => ({
      incidentId,
      rowNumber: row.rowNumber,
      ...proposedCategories(row),
    })),
  )
  await insertRefused(ctx, importId, withoutLeftOut(settled.refused, run.columns))
}

/** A column that is left out, such as the names of who reported, is left out of refused rows too. */
function withoutLeftOut(
  rows: readonly RefusedRow[],
  columns: readonly { readonly use: ColumnUse }[],
): RefusedRow[] {
  return rows.map(row => ({
    ...row,
    cells: row.cells.map((cell, at) => (columns[at]?.use === 'leave-out' ? '' : cell)),
  }))
}
