import { createHash } from 'node:crypto'
import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { isId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { changeDraft } from '../commands/change-draft.ts'
import { confirmDraft } from '../commands/confirm-draft.ts'
import { discardDraft } from '../commands/discard-draft.ts'
import { draftForm } from '../contract.ts'
import { choicesFromForm } from '../model/choices-from-form.ts'
import { draftValues, valuesInOneText } from '../model/draft-values.ts'
import { refusedCsv } from '../model/refused-csv.ts'
import { rowCounts } from '../model/row-counts.ts'
import { draftPage } from '../pages/draft-page.ts'
import { type Draft, draftById } from '../queries/draft-by-id.ts'
import { type Prepared, preparedImport } from '../queries/prepared-import.ts'
import { type Unreadable, unreadable } from '../read/unreadable.ts'
import { csvFile } from './imports.ts'

/** A file between its upload and its import. */
export function draftRoutes(): SignedInRoute[] {
  const access = 'register:import'
  const path = '/app/import/drafts/:id'
  return [
    { method: 'GET', path, access, handle: visit => showDraft(visit) },
    { method: 'POST', path, access, handle: lookOrImport },
    { method: 'POST', path: `${path}/discard`, access, handle: discard },
    { method: 'GET', path: `${path}/refused.csv`, access, handle: giveRefused },
  ]
}

async function draftOf({ ctx, params }: Visit): Promise<Draft | undefined> {
  const id = params.id ?? ''
  return isId(id) ? draftById(ctx, id as Draft['id']) : undefined
}

async function showDraft(visit: Visit, errors: FormError[] = []): Promise<Reply> {
  const draft = await draftOf(visit)
  if (!draft) return refused('draft-gone')
  const prepared = await preparedImport(visit.ctx, draft, draft.choices)
  if (!prepared.ok) return prepared
  return page(dryRunPage(visit, draft, prepared.value, errors), errors.length > 0 ? 422 : 200)
}

function dryRunPage({ view }: Visit, draft: Draft, prepared: Prepared, errors: FormError[]) {
  const values = draftValues(prepared, draft.choices)
  return draftPage(view, {
    draftId: draft.id,
    revision: draft.revision,
    prepared,
    counts: rowCounts(prepared),
    values,
    shown: digestOf(values),
    errors,
  })
}

/** Says later whether a form was changed since it was shown. */
function digestOf(fields: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(valuesInOneText(fields)).digest('hex')
}

async function lookOrImport(visit: Visit): Promise<Reply> {
  const draft = await draftOf(visit)
  if (!draft) return refused('draft-gone')
  const read = readForm(draftForm, visit.body)
  if (!read.ok) return showDraft(visit, read.errors)
  const form = read.value
  const unchanged = digestOf(form) === form.shown
  if (form.do === 'import' && unchanged) return bringIn(visit, draft, form.revision)
  const changed = await changeDraft(visit.ctx, draft.id, choicesFromForm(form, draft.choices))
  if (changed.ok)
    return seeOther(
      `/app/import/drafts/${draft.id}`,
      form.do === 'import' ? 'choices-changed' : 'looked-again',
    )
  if (!isUnreadable(changed.code)) return refused(changed.code)
  return showDraft(visit, [{ field: 'headerRow', message: unreadable[changed.code] }])
}

const isUnreadable = (code: string): code is Unreadable => code in unreadable

async function bringIn({ ctx }: Visit, draft: Draft, revision: number): Promise<Reply> {
  const imported = await confirmDraft(ctx, { draftId: draft.id, revision })
  return imported.ok ? seeOther(`/app/import/${imported.value.id}`, 'imported') : imported
}

async function discard(visit: Visit): Promise<Reply> {
  const draft = await draftOf(visit)
  if (!draft) return refused('draft-gone')
  const gone = await discardDraft(visit.ctx, draft.id)
  return gone.ok ? seeOther('/app/import', 'set-aside') : gone
}

async function giveRefused(visit: Visit): Promise<Reply> {
  const draft = await draftOf(visit)
  if (!draft) return refused('draft-gone')
  const prepared = await preparedImport(visit.ctx, draft, draft.choices)
  if (!prepared.ok) return prepared
  const { sheet, settled } = prepared.value
  return csvFile(refusedCsv(sheet.headings, settled.refused))
}
