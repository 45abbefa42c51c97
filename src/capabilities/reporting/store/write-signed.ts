import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'
import type { FilesRefused } from '../model/file-limits.ts'
import type { ServiceMessage } from '../model/message-kinds.ts'
import type { ReportId } from '../report.ts'
import type { NewFiles } from './new-files.ts'

export type SignedMessage = NewFiles & {
  id: Id<'message'>
  reportId: ReportId
  kind: ServiceMessage
  text: string
  signed: string
  signedAs: string
  /** Left out where a form sent twice may be two messages. */
  formDigest?: Buffer
}

/** What became of it; `photos` is how many of the files were new. */
export type SignedKept =
  | { outcome: 'received' | 'repeated'; photos: number }
  | { outcome: 'refused'; refused: FilesRefused }
  | { outcome: 'other-words' | 'unknown-thread' }

/** Adds what the actor writes to a reporter at the end of the thread, with its photos: all of it or nothing. */
export async function keepSigned(ctx: Context, said: SignedMessage): Promise<SignedKept> {
  const { rows } = await sql<{ kept: SignedKept }>`
    select reporting.write_with_photos(${ctx.actor.orgId}, ${said.reportId}, ${said.id}, ${ctx.now()}, ${said.kind},
      ${said.text}, ${ctx.actor.personId ?? null}, ${said.signed}, ${said.signedAs}, ${said.formDigest ?? null},
      ${JSON.stringify(said.files)}::jsonb, ${JSON.stringify(said.limits)}::jsonb) as kept`.execute(ctx.db)
  return rows[0]?.kept ?? { outcome: 'unknown-thread' }
}
