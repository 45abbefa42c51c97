import { renderPdf } from '#platform/documents/render-pdf'
import { fileToMake, type Reply } from '#platform/http/reply'
import type { Mount, Visit } from '#platform/http/route'
import { makeGoldenThread } from './commands/make-golden-thread.ts'

/** Evidence that resolves to records. */
export function assuranceRoutes(): Mount {
  const path = '/app/records/:reference/thread.pdf'
  return { routes: [{ method: 'GET', path, access: 'thread-pack:make', handle: sendThread }] }
}

async function sendThread({ ctx, params }: Visit): Promise<Reply> {
  const reference = params.reference ?? ''
  const made = await makeGoldenThread(ctx, reference)
  if (!made.ok) return made
  return fileToMake(() => renderPdf(made.value), 'application/pdf', `${reference}-golden-thread.pdf`)
}
