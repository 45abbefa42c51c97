import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { mediaTypes } from '#platform/files/file-kinds.data'
import { typedFields } from '#platform/http/read-form'
import { keptFile, type Reply } from '#platform/http/reply'
import type { OpenVisit, Route, Visit } from '#platform/http/route'
import type { OrgId } from '#platform/ids'
import { refused } from '#platform/result'
import { readThread } from '../commands/read-thread.ts'
import type { ReportingDeps } from '../deps.ts'
import { isTakenUp } from '../queries/is-taken-up.ts'
import { ownReport } from '../queries/own-reports.ts'
import { reportByReference } from '../queries/report-by-reference.ts'
import { threadOf } from '../queries/thread-of.ts'
import type { AttachedFile, Message, Report, ReportId } from '../report.ts'
import { closedThread } from './closed-thread.ts'

/** One file by itself: for whoever may read the thread it stands in, and for the reporter whose thread it is. */
export function fileRoutes(deps: ReportingDeps): Route[] {
  const staff = { method: 'GET', path: '/app/reports/:reference/files/:id', access: 'incident:read' } as const
  const own = {
    method: 'GET',
    path: '/app/my-reports/:reference/files/:id',
    access: 'own-reports:read',
  } as const
  return [
    { ...staff, handle: (visit: Visit) => ofReport(deps, visit) },
    { ...own, handle: (visit: Visit) => ofOwnReport(deps, visit) },
    { method: 'POST', path: '/thread/file', access: 'anyone', handle: visit => ofThread(deps, visit) },
  ]
}

async function ofReport(deps: ReportingDeps, visit: Visit): Promise<Reply> {
  const { ctx, params } = visit
  const report = await reportByReference(ctx, params.reference ?? '')
  if (!report || !(await mayReadThread(ctx, report))) return refused('not-found')
  return fromThreadOf(deps, visit, report)
}

/** Whoever looks after reports, and once it is part of a record, whoever reads the record: its thread stands there. */
async function mayReadThread(ctx: Context, { id, serviceId }: Report): Promise<boolean> {
  if (mayAt(ctx.actor, 'report:read', serviceId)) return true
  return mayAt(ctx.actor, 'incident:read', serviceId) && (await isTakenUp(ctx, id))
}

async function ofOwnReport(deps: ReportingDeps, visit: Visit): Promise<Reply> {
  const report = await ownReport(visit.ctx, visit.params.reference ?? '')
  return report ? fromThreadOf(deps, visit, report) : refused('not-found')
}

type Told = { id: ReportId; reference: string }

async function fromThreadOf(deps: ReportingDeps, { ctx, params, query }: Visit, told: Told): Promise<Reply> {
  const file = fileIn(await threadOf(ctx, told.id), params.id)
  return file ? sent(deps, ctx.actor.orgId, told, file, query.small === 'yes') : refused('not-found')
}

async function ofThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const typed = typedFields(visit.body)
  const thread = await readThread(deps.door, typed.seal ?? '')
  if (!thread) return closedThread(visit)
  const file = fileIn(thread.messages, typed.file)
  return file ? sent(deps, thread.orgId, thread, file, false) : refused('not-found')
}

function fileIn(messages: readonly Message[], id: string | undefined): AttachedFile | undefined {
  return messages.flatMap(message => message.files).find(each => each.id === id)
}

function sent(
  { files }: ReportingDeps,
  orgId: OrgId,
  { reference }: Pick<Told, 'reference'>,
  { kind, number, file, small }: AttachedFile,
  isSmall: boolean,
): Reply {
  const name = isSmall && small ? small : file
  const type = isSmall && small ? mediaTypes.jpeg : mediaTypes[kind]
  return keptFile(() => files.store.get(orgId, name), type, `${reference}-${number}.${kind}`)
}
