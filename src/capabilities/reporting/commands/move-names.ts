import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { GuardianKey } from '../guardian.ts'
import { keyMove } from '../model/key-moves.ts'
import { guardianKeys } from '../queries/guardian-keys.ts'
import type { ReportId } from '../report.ts'
import { finishMove, keepMovedSeals, takeOutSeals } from '../store/guardian.ts'

export type MoveNames = { from: string; to: string }
export type AllowedMove = { from: GuardianKey; to: GuardianKey; move: 'hand-over' | 'recovery' }

/** The two keys of a hand-over or recovery that the actor may do; refused as not found otherwise. */
export async function allowedMove(ctx: Context, asked: MoveNames): Promise<Result<AllowedMove, 'not-found'>> {
  const keys = await guardianKeys(ctx)
  const [from, to] = [asked.from, asked.to].map(id => keys.find(key => key.id === id))
  const move = from && to && keyMove(from, to, ctx.actor.personId)
  return move ? ok({ from, to, move }) : refused('not-found')
}

/** Gives the guardian's browser the names to lock again; each time leaves a row of the trail. */
export async function takeOutNames(
  ctx: Context,
  asked: MoveNames,
): Promise<Result<{ reportId: ReportId; sealed: string }[], 'not-found'>> {
  const allowed = await allowedMove(ctx, asked)
  return allowed.ok ? ok(await takeOutSeals(ctx, allowed.value.from.id)) : allowed
}

/** Keeps some of the names that were locked to the other key; done twice, it is done once. */
export async function keepMovedNames(
  ctx: Context,
  asked: MoveNames,
  names: Record<string, string>,
): Promise<Result<number, 'not-found'>> {
  const allowed = await allowedMove(ctx, asked)
  if (!allowed.ok) return allowed
  const { from, to } = allowed.value
  return ok(await keepMovedSeals(ctx, { from: from.id, to: to.id }, names))
}

/** Ends a hand-over or recovery: refused while a name is left behind. */
export async function finishMovingNames(
  ctx: Context,
  asked: MoveNames,
): Promise<Result<AllowedMove, 'not-found' | 'not-everything'>> {
  const allowed = await allowedMove(ctx, asked)
  if (!allowed.ok) return allowed
  const { from, to } = allowed.value
  const outcome = await finishMove(ctx, { from: from.id, to: to.id })
  return outcome === 'moved' ? allowed : refused(outcome)
}
