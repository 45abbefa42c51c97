import { readForm, typedFields } from '#platform/http/read-form'
import type { Reply } from '#platform/http/reply'
import type { OpenVisit } from '#platform/http/route'
import { readThread } from '../commands/read-thread.ts'
import { replyToThread } from '../commands/reply-to-thread.ts'
import { replyForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { reportingWords } from '../messages.ts'
import { filesNotKept, nothingToSend } from '../pages/files-not-kept.ts'
import { type FilledForm, nothingTyped } from '../pages/page-context.ts'
import type { OwnThread } from '../report.ts'
import { closedThread } from './closed-thread.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { readerOf, wantsAnotherLanguage } from './reader-of.ts'
import { notKeptOf, receivedFiles, whatWasSent } from './receive-files.ts'
import { showThread } from './show-thread.ts'

/** Words, photos, or both, from somebody whose thread is open under a seal. */
export async function addToThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { door } = deps
  const { lang, body } = visit
  const reader = readerOf(visit)
  const typed = typedFields(body)
  const seal = typed.seal ?? ''
  const before = await readThread(door, seal)
  if (!before) return sealedUp(visit)
  const show = (thread: OwnThread, secret: string, form: FilledForm & { notice?: string }, status = 200) =>
    showThread(deps, { ...reader, thread, seal, secret, ...form }, status)
  if (wantsAnotherLanguage(body) || typed.show === 'form')
    return show(before, secretOf(typed), { typed, errors: [] })
  const read = readForm(replyForm, body)
  if (!read.ok) return show(before, secretOf(typed), { typed, errors: read.errors }, 422)
  const received = receivedFiles(deps, visit.files)
  const { takesDocuments } = before
  if (!read.value.text && received.files.length === 0) {
    const errors = nothingToSend(lang, { why: received.notKept, takesDocuments })
    return show(before, secretOf(typed), { typed, errors }, 422)
  }
  const replied = await replyToThread(door, read.value, received)
  if (!('thread' in replied)) return sealedUp(visit)
  // With what is the guardian's and what stands beside it.
  const thread = (await readThread(door, seal)) ?? replied.thread
  if (replied.outcome === 'other-words')
    return show(thread, newSecret(), { typed, errors: [{ field: 'text', message: 'replyOther' }] }, 409)
  const why = notKeptOf(received, replied.refused)
  if (why.length === 0)
    return show(thread, newSecret(), { ...nothingTyped, notice: reportingWords(lang).replySent() })
  const sent = whatWasSent(read.value.text, received, replied.refused)
  return show(
    thread,
    newSecret(),
    { typed: {}, errors: filesNotKept(lang, { why, takesDocuments, sent }) },
    422,
  )
}

function sealedUp(visit: OpenVisit): Reply {
  return closedThread(visit, { draft: typedFields(visit.body).text })
}
