import type { FileDesk } from '#platform/files/file-desk'
import type { SmallPictures } from '../pages/attached-files.ts'
import type { OwnThread } from '../report.ts'

/** The small pictures of a thread that six words opened: no cookie could fetch them, so they stand in its page. */
export async function smallPictures({ store }: FileDesk, thread: OwnThread): Promise<SmallPictures> {
  const names = thread.messages.flatMap(({ files }) => files.flatMap(({ small }) => small ?? []))
  const pictures = await Promise.all(
    names.map(async name => [name, await store.get(thread.orgId, name)] as const),
  )
  return new Map(pictures.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])))
}
