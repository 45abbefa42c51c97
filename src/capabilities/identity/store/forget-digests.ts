import type { Context } from '#platform/context'
import { type DirectoryKind, removeFromDirectory } from '#platform/database/directory'

/** Takes the digests of what was deleted out of the directory; how many. */
export async function forgetDigests(
  ctx: Context,
  kind: DirectoryKind,
  deleted: readonly { digest: Buffer }[],
): Promise<number> {
  const digests = deleted.map(({ digest }) => digest)
  await removeFromDirectory(ctx, kind, digests)
  return digests.length
}
