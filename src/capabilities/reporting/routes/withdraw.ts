import { typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenVisit, Route, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { readThread } from '../commands/read-thread.ts'
import { withdraw, withdrawOwnReport } from '../commands/withdraw.ts'
import type { ReportingDeps } from '../deps.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { withdrawnPage, withdrawOwnPage, withdrawPage } from '../pages/withdraw-page.ts'
import { ownReport } from '../queries/own-reports.ts'
import { closedThread } from './closed-thread.ts'
import { newSecret } from './form-secret.ts'
import { readerOf } from './reader-of.ts'
import { showThread } from './show-thread.ts'

/** Ending contact: what it means, and doing it. */
export function withdrawRoutes(deps: ReportingDeps): Route[] {
  const open = { method: 'POST', access: 'anyone' } as const
  const own = { path: '/app/my-reports/:reference/withdraw', access: 'own-reports:read' } as const
  return [
    { ...open, path: '/thread/withdraw', handle: visit => fromThread(deps, visit) },
    { ...open, path: '/thread/show', handle: visit => backToThread(deps, visit) },
    { ...own, method: 'GET', handle: askOwn },
    { ...own, method: 'POST', handle: endOwn },
  ]
}

async function fromThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { door } = deps
  const reader = readerOf(visit)
  const { seal = '', sure } = typedFields(visit.body)
  if (sure === 'yes') {
    // A second tap finds nothing left to erase, and is told the same.
    const ended = await withdraw(door, seal)
    return ended ? page(withdrawnPage(reader)) : closedThread(visit)
  }
  const thread = await readThread(door, seal)
  return thread ? page(withdrawPage({ ...reader, thread, seal })) : closedThread(visit)
}

async function backToThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { door } = deps
  const { seal = '' } = typedFields(visit.body)
  const thread = await readThread(door, seal)
  if (!thread) return closedThread(visit)
  return showThread(deps, { ...readerOf(visit), thread, seal, secret: newSecret(), ...nothingTyped })
}

async function askOwn({ ctx, view, params }: Visit): Promise<Reply> {
  const report = await ownReport(ctx, params.reference ?? '')
  return report ? page(withdrawOwnPage(view, report)) : refused('not-found')
}

async function endOwn({ ctx, params }: Visit): Promise<Reply> {
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report || !(await withdrawOwnReport(ctx, report.id))) return refused('not-found')
  return seeOther('/app/my-reports', 'withdrawn')
}
