import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenVisit, Route, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { readThread } from '../commands/read-thread.ts'
import { tellGuardian, tellGuardianOfOwn } from '../commands/tell-guardian.ts'
import { notFairForm, ownNotFairForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { reportingWords } from '../messages.ts'
import { myReportPage } from '../pages/my-report-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { ownReport } from '../queries/own-reports.ts'
import { ownThread } from '../queries/own-thread.ts'
import { closedThread } from './closed-thread.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { readerOf } from './reader-of.ts'
import { showThread } from './show-thread.ts'

/** "This is not fair", from a reporter with or without an account, to the guardian only. */
export function notFairRoutes(deps: ReportingDeps): Route[] {
  return [
    { method: 'POST', path: '/thread/not-fair', access: 'anyone', handle: visit => fromThread(deps, visit) },
    {
      method: 'POST',
      path: '/app/my-reports/:reference/not-fair',
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
  const read = readForm(notFairForm, visit.body)
  const said = read.ok ? await tellGuardian(door, read.value) : undefined
  const thread = await readThread(door, seal)
  if (!thread) return closedThread(visit, typed)
  const again = (status: number, secret: string, errors: readonly FormError[]) =>
    showThread(deps, { ...reader, thread, seal, secret, typed, errors }, status)
  if (!read.ok) return again(422, secretOf(typed), read.errors)
  // With nobody to read them the words stay in their box, and the page says where else they can go.
  if (said === 'no-guardian') return again(409, secretOf(typed), [])
  if (said === 'other-words') return again(409, newSecret(), [{ field: 'notFair', message: 'replyOther' }])
  const notice = reportingWords(reader.lang).notFairSent()
  return showThread(deps, { ...reader, thread, seal, secret: newSecret(), ...nothingTyped, notice })
}

async function fromOwnReport({ ctx, view, params, body }: Visit): Promise<Reply> {
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const typed = typedFields(body)
  const again = async (status: number, secret: string, errors: readonly FormError[]) =>
    page(myReportPage(view, { ...(await ownThread(ctx, report)), secret, typed, errors }), status)
  const read = readForm(ownNotFairForm, body)
  if (!read.ok) return again(422, secretOf(typed), read.errors)
  const said = await tellGuardianOfOwn(ctx, report, read.value)
  if (said.ok) return seeOther(`/app/my-reports/${report.reference}`, 'not-fair-sent')
  if (said.code === 'no-guardian') return again(409, secretOf(typed), [])
  return again(409, newSecret(), [{ field: 'notFair', message: 'replyOther' }])
}
