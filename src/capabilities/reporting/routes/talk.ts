import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenVisit, Route, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import type { BesideThread } from '../beside.ts'
import { askToTalk, askToTalkAsYourself } from '../commands/ask-to-talk.ts'
import { readThread } from '../commands/read-thread.ts'
import { ownTalkForm, talkForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { threadWords } from '../messages/thread-words.ts'
import { myReportPage } from '../pages/my-report-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { ownReport } from '../queries/own-reports.ts'
import { ownThread } from '../queries/own-thread.ts'
import { closedThread } from './closed-thread.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { readerOf } from './reader-of.ts'
import { showThread } from './show-thread.ts'

/** "I would like someone to talk to", from a reporter with or without an account, to a supporter only. */
export function talkRoutes(deps: ReportingDeps): Route[] {
  return [
    { method: 'POST', path: '/thread/talk', access: 'anyone', handle: visit => fromThread(deps, visit) },
    {
      method: 'POST',
      path: '/app/my-reports/:reference/talk',
      access: 'own-reports:read',
      handle: fromOwnReport,
    },
  ]
}

async function fromThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { door } = deps
  const reader = readerOf(visit)
  const typed = typedFields(visit.body)
  const seal = typed.seal ?? ''
  const before = await readThread(door, seal)
  if (!before) return closedThread(visit, typed)
  const again = (status: number, secret: string, errors: readonly FormError[]) =>
    showThread(deps, { ...reader, thread: before, seal, secret, typed, errors }, status)
  const read = readForm(talkForm, visit.body)
  if (!read.ok) return again(422, secretOf(typed), read.errors)
  // The first time the wish alone is enough; later there is something to say.
  if (goesOn(before.beside) && read.value.talk === '')
    return again(422, secretOf(typed), [{ field: 'talk', message: 'replyMissing' }])
  const said = await askToTalk(door, read.value)
  if (said === 'sealed-up') return closedThread(visit, typed)
  if (said === 'other-words') return again(409, newSecret(), [{ field: 'talk', message: 'replyOther' }])
  const thread = (await readThread(door, seal)) ?? before
  const notice = threadWords(reader.lang).talkSent()
  return showThread(deps, { ...reader, thread, seal, secret: newSecret(), ...nothingTyped, notice })
}

function goesOn(beside: BesideThread | undefined): boolean {
  return Boolean(beside?.talk) && !beside?.supporterLeft
}

async function fromOwnReport({ ctx, view, params, body }: Visit): Promise<Reply> {
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const typed = typedFields(body)
  const shown = await ownThread(ctx, report)
  const again = (status: number, secret: string, errors: readonly FormError[]) =>
    page(myReportPage(view, { ...shown, secret, typed, errors }), status)
  const read = readForm(ownTalkForm, body)
  if (!read.ok) return again(422, secretOf(typed), read.errors)
  if (goesOn(shown.beside) && read.value.talk === '')
    return again(422, secretOf(typed), [{ field: 'talk', message: 'replyMissing' }])
  const said = await askToTalkAsYourself(ctx, report, read.value)
  if (said.ok) return seeOther(`/app/my-reports/${report.reference}`, 'talk-sent')
  if (said.code === 'not-found') return refused('not-found')
  return again(409, newSecret(), [{ field: 'talk', message: 'replyOther' }])
}
