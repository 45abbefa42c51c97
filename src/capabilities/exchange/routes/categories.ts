import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { acceptGroup, confirmCategories } from '../commands/confirm-categories.ts'
import { categoriesForm } from '../contract.ts'
import { choicesForRecords } from '../model/choices-for-records.ts'
import { categoriesPage } from '../pages/categories-page.ts'
import { settlePage } from '../pages/settle-page.ts'
import { proposalGroups, recordsToSettle } from '../queries/proposals-of.ts'
import { importOf } from './imports.ts'

const onePage = 10

/** Categories for imported records: proposed from their words, said by a person. */
export function categoryRoutes(): SignedInRoute[] {
  const access = 'register:import'
  const path = '/app/import/:id/categories'
  return [
    { method: 'GET', path, access, handle: showCategories },
    { method: 'POST', path, access, handle: keepCategories },
  ]
}

async function showCategories(visit: Visit): Promise<Reply> {
  const { ctx, view, query } = visit
  const made = await importOf(visit)
  if (!made) return refused('not-found')
  const groups = await proposalGroups(ctx, made.id)
  const firstCategory = query.group === 'none' ? '' : query.group
  const group = groups.find(each => each.firstCategory === firstCategory)
  if (!group) return page(categoriesPage(view, { made, groups }))
  const fromRow = /^\d{1,6}$/.test(query.from ?? '') ? Number(query.from) : 0
  const found = await recordsToSettle(ctx, made.id, { ...group, fromRow, size: onePage + 1 })
  return page(
    settlePage(view, {
      made,
      firstCategory: group.firstCategory,
      left: group.records,
      records: found.slice(0, onePage),
      nextRow: found[onePage]?.rowNumber,
    }),
  )
}

async function keepCategories(visit: Visit): Promise<Reply> {
  const { ctx, query, body } = visit
  const made = await importOf(visit)
  if (!made) return refused('not-found')
  const read = readForm(categoriesForm, body)
  if (!read.ok) return refused('unknown-category')
  const { all } = read.value
  const kept = await (all === undefined
    ? confirmCategories(ctx, made.id, choicesForRecords(read.value))
    : acceptGroup(ctx, made.id, all))
  if (!kept.ok) return kept
  const group = encodeURIComponent(query.group ?? '')
  return seeOther(`/app/import/${made.id}/categories?group=${group}`, 'categories-kept')
}
