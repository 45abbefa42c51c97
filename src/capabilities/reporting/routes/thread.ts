import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply } from '#platform/http/reply'
import type { OpenRoute, OpenVisit } from '#platform/http/route'
import { openThread } from '../commands/open-thread.ts'
import { readThread } from '../commands/read-thread.ts'
import { replyToThread } from '../commands/reply-to-thread.ts'
import { openThreadForm, replyForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { reportingWords } from '../messages.ts'
import { openThreadPage } from '../pages/open-thread-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { threadPage } from '../pages/thread-page.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { openPart } from './fuller.ts'
import { readerOf, wantsAnotherLanguage } from './reader-of.ts'

/** How often one address may try words in a quarter of an hour; what guessing costs is in docs/safety. */
const guesses = 20

/** A reporter's own thread, opened with six words for an hour and by no cookie. */
export function threadRoutes(deps: ReportingDeps): OpenRoute[] {
  const anyone = { access: 'anyone' } as const
  return [
    { method: 'GET', path: '/thread', ...anyone, handle: askForWords },
    {
      method: 'POST',
      path: '/thread',
      ...anyone,
      triesPerQuarter: guesses,
      handle: visit => openWithWords(deps, visit),
    },
    { method: 'POST', path: '/thread/reply', ...anyone, handle: visit => addToThread(deps, visit) },
  ]
}

async function askForWords(visit: OpenVisit): Promise<Reply> {
  return page(openThreadPage({ ...readerOf(visit), ...nothingTyped }))
}

async function openWithWords({ door }: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { body } = visit
  const reader = readerOf(visit)
  const typed = typedFields(body)
  const asked = { ...reader, typed, draft: typed.draft, notFair: typed.notFair }
  if (wantsAnotherLanguage(body)) return page(openThreadPage({ ...asked, errors: [] }))
  const again = (message: string) =>
    page(openThreadPage({ ...asked, errors: [{ field: 'words', message }] }), 422)
  const read = readForm(openThreadForm, body)
  if (!read.ok) return again(read.errors[0]?.message ?? 'wordsMissing')
  const opened = await openThread(door, read.value.words)
  const words = reportingWords(reader.lang)
  switch (opened.outcome) {
    case 'open': {
      const { thread, seal } = opened
      if (typed.more === 'yes') return page(openPart(reader, thread, seal, { part: 1, ...nothingTyped }))
      const draft = { text: typed.draft, notFair: typed.notFair }
      return page(threadPage({ ...reader, thread, seal, secret: newSecret(), typed: draft, errors: [] }))
    }
    case 'unknown-word':
      return again(words.wordUnknown({ word: opened.word, position: opened.position }))
    case 'wrong-count':
      return again(words.wordsCount({ count: opened.count }))
    case 'opens-nothing':
      return again('wordsUnknown')
  }
}

async function addToThread({ door }: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { lang, body } = visit
  const reader = readerOf(visit)
  const typed = typedFields(body)
  const seal = typed.seal ?? ''
  const sealedUp = () =>
    page(openThreadPage({ ...reader, ...nothingTyped, draft: typed.text, closed: true }), 403)
  const read = readForm(replyForm, body)
  if (!read.ok || wantsAnotherLanguage(body)) {
    const thread = await readThread(door, seal)
    if (!thread) return sealedUp()
    const errors = read.ok || wantsAnotherLanguage(body) ? [] : read.errors
    const again = threadPage({ ...reader, thread, seal, secret: secretOf(typed), typed, errors })
    return page(again, errors.length > 0 ? 422 : 200)
  }
  const replied = await replyToThread(door, read.value)
  if (!('thread' in replied)) return sealedUp()
  // With what is the guardian's and what stands beside it.
  const thread = (await readThread(door, seal)) ?? replied.thread
  const shown = { ...reader, thread, seal, secret: newSecret() }
  if (replied.outcome === 'other-words')
    return page(threadPage({ ...shown, typed, errors: [{ field: 'text', message: 'replyOther' }] }), 409)
  return page(threadPage({ ...shown, ...nothingTyped, notice: reportingWords(lang).replySent() }))
}
