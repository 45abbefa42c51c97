import { readForm, typedFields } from '#platform/http/read-form'
import { later, page, type Reply } from '#platform/http/reply'
import type { OpenRoute, OpenVisit } from '#platform/http/route'
import { tryWords } from '../commands/try-words.ts'
import { openThreadForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { reportingWords } from '../messages.ts'
import { keptWhileClosed } from '../model/kept-while-closed.ts'
import { partOf } from '../pages/fuller-page.ts'
import { openThreadPage } from '../pages/open-thread-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { newSecret } from './form-secret.ts'
import { openPart } from './fuller.ts'
import { readerOf, wantsAnotherLanguage } from './reader-of.ts'
import { filesFromThread } from './receive-files.ts'
import { addToThread } from './reply.ts'
import { showThread } from './show-thread.ts'

/** A reporter's own thread, opened with six words for an hour and by no cookie. */
export function threadRoutes(deps: ReportingDeps): OpenRoute[] {
  const anyone = { access: 'anyone' } as const
  return [
    { method: 'GET', path: '/thread', ...anyone, handle: askForWords },
    { method: 'POST', path: '/thread', ...anyone, handle: visit => openWithWords(deps, visit) },
    {
      method: 'POST',
      path: '/thread/reply',
      ...anyone,
      files: filesFromThread(deps),
      handle: visit => addToThread(deps, visit),
    },
  ]
}

async function askForWords(visit: OpenVisit): Promise<Reply> {
  return page(openThreadPage({ ...readerOf(visit), ...nothingTyped }))
}

async function openWithWords(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { body } = visit
  const reader = readerOf(visit)
  const typed = typedFields(body)
  const kept = keptWhileClosed(typed)
  const asked = { ...reader, typed, kept }
  if (wantsAnotherLanguage(body)) return page(openThreadPage({ ...asked, errors: [] }))
  const again = (message: string) =>
    page(openThreadPage({ ...asked, errors: [{ field: 'words', message }] }), 422)
  const read = readForm(openThreadForm, body)
  if (!read.ok) return again(read.errors[0]?.message ?? 'wordsMissing')
  const opened = await tryWords(deps, visit.from, read.value.words)
  const words = reportingWords(reader.lang)
  switch (opened.outcome) {
    case 'open': {
      const { thread, seal } = opened
      const part = partOf(kept.part) ?? (typed.more === 'yes' ? 1 : undefined)
      if (part) return page(openPart(reader, thread, seal, { part, typed: kept, errors: [] }))
      const written = { ...kept, text: kept.draft }
      return showThread(deps, { ...reader, thread, seal, secret: newSecret(), typed: written, errors: [] })
    }
    case 'unknown-word':
      return again(words.wordUnknown({ word: opened.word, position: opened.position }))
    case 'wrong-count':
      return again(words.wordsCount({ count: opened.count }))
    case 'opens-nothing':
      return again('wordsUnknown')
    case 'later':
      return later(openThreadPage({ ...asked, errors: [], putOff: opened.minutes }), opened.minutes)
  }
}
