import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import { file, page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { keepDraft } from '../commands/keep-draft.ts'
import { undoImport } from '../commands/undo-import.ts'
import { refusedCsv } from '../model/refused-csv.ts'
import { donePage } from '../pages/done-page.ts'
import { importPage } from '../pages/import-page.ts'
import { importById, importsOf } from '../queries/imports.ts'
import { ownDrafts } from '../queries/own-drafts.ts'
import { proposalGroups } from '../queries/proposals-of.ts'
import { refusedRowsOf } from '../queries/refused-rows-of.ts'
import { unreadable } from '../read/unreadable.ts'
import { builtOnWords } from '../refusals.ts'
import type { ImportId, RegisterImport } from '../register-import.ts'

/** The upload, the list of imports, and what came of each. */
export function importRoutes(): SignedInRoute[] {
  const access = 'register:import'
  return [
    { method: 'GET', path: '/app/import', access, handle: visit => showImports(visit) },
    { method: 'POST', path: '/app/import', access, upload: true, handle: takeUpload },
    { method: 'GET', path: '/app/import/:id', access, handle: visit => showImport(visit) },
    { method: 'GET', path: '/app/import/:id/refused.csv', access, handle: giveRefused },
    { method: 'POST', path: '/app/import/:id/undo', access, handle: undo },
  ]
}

async function showImports({ ctx, view }: Visit, errors: FormError[] = []): Promise<Reply> {
  const imports = await importsOf(ctx)
  const names = await personNames(
    ctx,
    imports.map(made => made.madeBy),
  )
  const drafts = await ownDrafts(ctx)
  return page(importPage(view, { imports, names, drafts, errors }), errors.length > 0 ? 422 : 200)
}

async function takeUpload(visit: Visit): Promise<Reply> {
  const upload = uploadOf(visit.body)
  if (!upload) return showImports(visit, [{ field: 'file', message: 'Choose a file from your device' }])
  const kept = await keepDraft(visit.ctx, upload)
  if (kept.ok) return seeOther(`/app/import/drafts/${kept.value}`)
  if (kept.code === 'not-permitted') return kept
  return showImports(visit, [{ field: 'file', message: unreadable[kept.code] }])
}

/** The file of an upload; a browser without one sends an empty file without a name. */
function uploadOf(body: unknown): { fileName: string; bytes: Uint8Array } | undefined {
  const { file: given } = (body ?? {}) as { file?: { name?: unknown; bytes?: unknown } }
  if (!(given?.bytes instanceof Uint8Array) || typeof given.name !== 'string') return undefined
  return given.name === '' ? undefined : { fileName: given.name, bytes: given.bytes }
}

/** The import of an address, or undefined. */
export async function importOf({ ctx, params }: Visit): Promise<RegisterImport | undefined> {
  const id = params.id ?? ''
  return isId(id) ? importById(ctx, id as ImportId) : undefined
}

async function showImport(visit: Visit, errors: FormError[] = []): Promise<Reply> {
  const { ctx, view } = visit
  const made = await importOf(visit)
  if (!made) return refused('not-found')
  const people = [made.madeBy, made.undoneBy].filter(id => id !== null)
  const groups = await proposalGroups(ctx, made.id)
  const mayAll = made.serviceIds.every(id => mayAt(ctx.actor, 'register:import', id))
  return page(
    donePage(view, {
      made,
      names: await personNames(ctx, people),
      refused: await refusedRowsOf(ctx, made.id),
      toSettle: groups.reduce((sum, group) => sum + group.records, 0),
      mayUndo: mayAll && made.undoneAt === null,
      errors,
    }),
    errors.length > 0 ? 409 : 200,
  )
}

async function giveRefused(visit: Visit): Promise<Reply> {
  const made = await importOf(visit)
  if (!made) return refused('not-found')
  const rows = await refusedRowsOf(visit.ctx, made.id)
  const headings = made.columns.map(column => column.heading)
  return csvFile(refusedCsv(headings, rows))
}

/** A CSV file to keep. */
export function csvFile(text: string): Reply {
  return file(new TextEncoder().encode(text), 'text/csv; charset=utf-8', 'refused-rows.csv')
}

async function undo(visit: Visit): Promise<Reply> {
  const made = await importOf(visit)
  if (!made) return refused('not-found')
  const undone = await undoImport(visit.ctx, made.id)
  if (undone.ok) return seeOther(`/app/import/${made.id}`, 'undone')
  if (undone.code !== 'built-on' || undone.field === undefined) return undone
  return showImport(visit, [{ field: 'undo', message: builtOnWords(undone.field) }])
}
