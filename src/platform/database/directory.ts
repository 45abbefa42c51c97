import { type Kysely, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { OrgId } from '../ids.ts'
import type { Schema } from './schema.ts'

/** What a digest in the directory stands for (migration 0001). */
export type DirectoryKind = 'organisation' | 'place' | 'sign-in' | 'session' | 'invitation'

/** Which organisation (and record) a digest belongs to: the only question asked before anybody has entered. */
export async function findInDirectory(
  database: Kysely<Schema>,
  kind: DirectoryKind,
  digest: Buffer,
): Promise<{ orgId: OrgId; subject: string } | undefined> {
  const { rows } = await sql<{ orgId: OrgId; subject: string }>`
    select org_id as "orgId", subject from platform.find_in_directory(${kind}, ${digest})`.execute(database)
  return rows[0]
}

/** Adds a digest for the current organisation; false when somebody has it already. */
export async function addToDirectory(
  ctx: Context,
  kind: DirectoryKind,
  digest: Buffer,
  subject: string,
): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select platform.add_to_directory(${kind}, ${digest}, ${subject}::uuid) as added`.execute(ctx.db)
  return rows[0]?.added ?? false
}

/** Removes digests of the current organisation. */
export async function removeFromDirectory(
  ctx: Context,
  kind: DirectoryKind,
  digests: readonly Buffer[],
): Promise<void> {
  if (digests.length === 0) return
  await sql`
    select platform.remove_from_directory(${kind}, digest) from unnest(${digests}::bytea[]) as old(digest)`.execute(
    ctx.db,
  )
}

/** Removes every digest of one kind that stands for a record of the current organisation. */
export async function removeSubjectFromDirectory(
  ctx: Context,
  kind: DirectoryKind,
  subject: string,
): Promise<void> {
  await sql`select platform.remove_subject_from_directory(${kind}, ${subject}::uuid)`.execute(ctx.db)
}
