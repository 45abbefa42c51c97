import { mayAt } from '#capabilities/identity'
import { type ConfirmedCategory, categoriseHistorical } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { CategoryChoice } from '../model/choices-for-records.ts'
import type { ImportId } from '../register-import.ts'
import { lockOpenProposals, type OpenProposal, saveSettled } from '../store/proposals.ts'

export type CategoriesRefusal = 'not-found' | 'not-permitted' | 'unknown-category'

/** Gives records of an import the categories that a person chose, one by one. A record settled meanwhile stays as it is. */
export async function confirmCategories(
  ctx: Context,
  importId: ImportId,
  choices: readonly CategoryChoice[],
): Promise<Result<number, CategoriesRefusal>> {
  const incidentIds = choices.map(choice => choice.incidentId)
  const open = await lockOpenProposals(ctx, importId, { incidentIds })
  const chosen = new Map(choices.map(choice => [choice.incidentId, choice.what]))
  return settle(ctx, open, record => chosen.get(record.incidentId) ?? null)
}

/** Accepts the first proposal of every record in a group that a person has looked through. */
export async function acceptGroup(
  ctx: Context,
  importId: ImportId,
  firstCategory: string,
): Promise<Result<number, CategoriesRefusal>> {
  const open = await lockOpenProposals(ctx, importId, { firstCategory })
  const proposed = open.filter(record => record.proposals.length > 0)
  return settle(ctx, proposed, record => record.proposals[0]?.what ?? null)
}

async function settle(
  ctx: Context,
  records: readonly OpenProposal[],
  whatOf: (record: OpenProposal) => string | null,
): Promise<Result<number, CategoriesRefusal>> {
  const { personId } = ctx.actor
  const mayAll = records.every(record => mayAt(ctx.actor, 'register:import', record.serviceId))
  if (personId === undefined || !mayAll) return refused('not-permitted')
  const confirmed = records.flatMap((record): ConfirmedCategory[] => {
    const what = whatOf(record)
    return what === null ? [] : [{ incidentId: record.incidentId, what }]
  })
  const given = await categoriseHistorical(ctx, confirmed)
  if (!given.ok) return given
  await saveSettled(
    ctx,
    records.map(record => record.incidentId),
    personId,
  )
  return ok(records.length)
}
