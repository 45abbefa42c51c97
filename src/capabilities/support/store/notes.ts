import type { Context } from '#platform/context'
import { newId, type PersonId } from '#platform/ids'
import type { Keys } from '#platform/keys'
import type { Note, PeriodId } from '../period.ts'
import { inside } from './inside.ts'
import { sealNote } from './sealed-notes.ts'

export type NewNote = Pick<Note, 'kind' | 'text'> & {
  periodId: PeriodId
  personId: PersonId
  supporterId: PersonId
  authorId: PersonId
}

/** Keeps a note between the two, sealed. */
export async function insertNote(ctx: Context, keys: Pick<Keys, 'hmac'>, note: NewNote): Promise<void> {
  const { orgId } = ctx.actor
  const id = newId<'note'>()
  const sealed = sealNote(keys, { orgId, id }, note.text)
  await inside(ctx, db =>
    db
      .insertInto('support.note')
      .values({
        org_id: orgId,
        id,
        period_id: note.periodId,
        person_id: note.personId,
        supporter_id: note.supporterId,
        author_id: note.authorId,
        at: ctx.now(),
        kind: note.kind,
        sealed,
      })
      .execute(),
  )
}
