import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import { type RegisterChoices, registerChoices } from '../contract.ts'
import type { DraftId } from '../register-import.ts'
import { toJson } from './to-json.ts'

export type NewDraft = {
  id: DraftId
  personId: PersonId
  fileName: string
  bytes: Uint8Array
  expiresAt: Instant
}

export async function insertDraft(ctx: Context, draft: NewDraft): Promise<void> {
  await ctx.db
    .insertInto('exchange.draft')
    .values({
      org_id: ctx.actor.orgId,
      id: draft.id,
      person_id: draft.personId,
      file_name: draft.fileName,
      file: Buffer.from(draft.bytes),
      choices: '{}',
      made_at: ctx.now(),
      expires_at: draft.expiresAt,
    })
    .execute()
}

export type LockedDraft = { fileName: string; bytes: Buffer; choices: RegisterChoices; revision: number }

/** One's own draft, locked until the transaction ends: two tabs that import it at once become one after the other. */
export async function lockDraft(ctx: Context, id: DraftId): Promise<LockedDraft | undefined> {
  const row = await ctx.db
    .selectFrom('exchange.draft')
    .select(['file_name as fileName', 'file as bytes', 'choices', 'revision'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .where('expires_at', '>', ctx.now())
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, choices: registerChoices.parse(row.choices) }
}

/** Keeps other choices for a locked draft, and counts the change. */
export async function saveChoices(ctx: Context, id: DraftId, choices: RegisterChoices): Promise<void> {
  await ctx.db
    .updateTable('exchange.draft')
    .set({ choices: toJson(choices) })
    .set(eb => ({ revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Takes a draft and its file out; whether it was there. */
export async function deleteDraft(ctx: Context, id: DraftId): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('exchange.draft')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Takes out the drafts whose day is over. */
export async function deleteExpiredDrafts(ctx: Context): Promise<void> {
  await ctx.db
    .deleteFrom('exchange.draft')
    .where('org_id', '=', ctx.actor.orgId)
    .where('expires_at', '<=', ctx.now())
    .execute()
}
