import type { Context } from '#platform/context'
import { type RegisterChoices, registerChoices } from '../contract.ts'
import type { DraftId } from '../register-import.ts'

export type Draft = {
  id: DraftId
  fileName: string
  bytes: Buffer
  choices: RegisterChoices
  revision: number
}

/** One's own draft while its day lasts. */
export async function draftById(ctx: Context, id: DraftId): Promise<Draft | undefined> {
  const row = await ctx.db
    .selectFrom('exchange.draft')
    .select(['id', 'file_name as fileName', 'file as bytes', 'choices', 'revision'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .where('expires_at', '>', ctx.now())
    .executeTakeFirst()
  return row && { ...row, choices: registerChoices.parse(row.choices) }
}
