import { page, type Reply } from '#platform/http/reply'
import type { ReportingDeps } from '../deps.ts'
import { type ThreadPage, threadPage } from '../pages/thread-page.ts'
import { smallPictures } from './small-pictures.ts'

/** The page of an open thread, with the small pictures that stand in it. */
export async function showThread(
  { files }: ReportingDeps,
  shown: Omit<ThreadPage, 'pictures'>,
  status = 200,
): Promise<Reply> {
  return page(threadPage({ ...shown, pictures: await smallPictures(files, shown.thread) }), status)
}
