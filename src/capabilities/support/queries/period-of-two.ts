import type { Context } from '#platform/context'
import type { Keys } from '#platform/keys'
import type { CheckInStep } from '../model/check-in-steps.ts'
import type { CheckIn, Note, Period, PeriodId } from '../period.ts'
import { inside } from '../store/inside.ts'
import { openNote } from '../store/sealed-notes.ts'
import { periodColumns } from './period-columns.ts'

/** Support that the actor has or gives; undefined for everybody else. */
export async function periodOfTwo(ctx: Context, id: PeriodId): Promise<Period | undefined> {
  const row = await inside(ctx, db =>
    db
      .selectFrom('support.period')
      .select(periodColumns)
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return row as Period | undefined
}

/** Its check-ins in their order. */
export async function checkInsOf(ctx: Context, id: PeriodId): Promise<CheckIn[]> {
  const rows = await inside(ctx, db =>
    db
      .selectFrom('support.check_in')
      .select(['step', 'due_at as dueAt', 'done_at as doneAt', 'done_by as doneBy'])
      .where('org_id', '=', ctx.actor.orgId)
      .where('period_id', '=', id)
      .orderBy('due_at')
      .execute(),
  )
  return rows.map(row => ({ ...row, step: row.step as CheckInStep }))
}

/** Its notes that the actor is one of the two of, opened, oldest first. */
export async function notesOf(ctx: Context, keys: Pick<Keys, 'hmac'>, id: PeriodId): Promise<Note[]> {
  const { orgId } = ctx.actor
  const rows = await inside(ctx, db =>
    db
      .selectFrom('support.note')
      .select(['id', 'author_id as authorId', 'at', 'kind', 'sealed'])
      .where('org_id', '=', orgId)
      .where('period_id', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )
  return rows.map(({ id: noteId, sealed, ...note }) => ({
    ...note,
    kind: note.kind as Note['kind'],
    text: openNote(keys, { orgId, id: noteId }, sealed),
  }))
}

/** Whether the actor was told the exception, before a note of theirs. */
export async function wasTold(ctx: Context, id: PeriodId): Promise<boolean> {
  const row = await inside(ctx, db =>
    db
      .selectFrom('support.told_exception')
      .select('at')
      .where('org_id', '=', ctx.actor.orgId)
      .where('period_id', '=', id)
      .where('person_id', '=', ctx.actor.personId ?? null)
      .executeTakeFirst(),
  )
  return row !== undefined
}
