import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { beginWithKey, reportKeyLost } from '../commands/change-own-key.ts'
import { makeGuardianKey } from '../commands/make-guardian-key.ts'
import { replyAsGuardian } from '../commands/reply-as-guardian.ts'
import type { GuardedReport } from '../guardian.ts'
import { guardianReplyForm, newKeyForm } from '../guardian-forms.ts'
import { keysOf } from '../model/keys-of.ts'
import { guardedReportPage } from '../pages/guarded-report-page.ts'
import { guardianPage } from '../pages/guardian-page.ts'
import { makeKeyPage } from '../pages/make-key-page.ts'
import { notGuardianPage } from '../pages/not-guardian-page.ts'
import { guardedDetails, guardedReport, guardedReports } from '../queries/guarded-reports.ts'
import { guardianKeys, guardsSomewhere, someServiceLacksKey } from '../queries/guardian-keys.ts'
import { newSecret, secretOf } from './form-secret.ts'

/** The guardian's pages: the key, the reports that concern them, and what they answer. */
export function guardianRoutes(): SignedInRoute[] {
  const access = 'names:keep'
  const key = '/app/guardian/key' as const
  const report = '/app/guardian/reports/:reference' as const
  return [
    { method: 'GET', path: '/app/guardian', access, handle: asGuardian(showAll) },
    { method: 'GET', path: key, access, handle: asGuardian(async ({ view }) => page(makeKeyPage(view))) },
    { method: 'POST', path: key, access, handle: keepKey },
    { method: 'POST', path: `${key}/begin`, access, handle: beginToUse },
    { method: 'GET', path: report, access, handle: showReport },
    { method: 'POST', path: `${report}/reply`, access, handle: reply },
    { method: 'POST', path: `${key}/lost`, access, handle: giveUpKey },
  ]
}

/** Whoever manages, leads shifts or lets people in keeps nobody's name, whatever other roles they hold. */
function asGuardian(work: (visit: Visit) => Promise<Reply>) {
  return async (visit: Visit): Promise<Reply> =>
    (await guardsSomewhere(visit.ctx)) ? work(visit) : page(notGuardianPage(visit.view))
}

async function showAll({ ctx, view }: Visit): Promise<Reply> {
  const reports = await guardedReports(ctx)
  const keys = keysOf(await guardianKeys(ctx), reports, ctx.actor.personId)
  return page(guardianPage(view, { ...keys, reports, someServiceLacksKey: await someServiceLacksKey(ctx) }))
}

async function keepKey({ ctx, body }: Visit): Promise<Reply> {
  const read = readForm(newKeyForm, body)
  if (!read.ok) return refused('key-damaged')
  const made = await makeGuardianKey(ctx, read.value)
  return made.ok ? seeOther('/app/guardian', 'key-made') : made
}

async function giveUpKey({ ctx }: Visit): Promise<Reply> {
  const lost = await reportKeyLost(ctx)
  return lost.ok ? seeOther('/app/guardian', 'key-given-up') : lost
}

async function beginToUse({ ctx }: Visit): Promise<Reply> {
  const begun = await beginWithKey(ctx)
  return begun.ok ? seeOther('/app/guardian', 'key-in-use') : begun
}

async function showReport(visit: Visit): Promise<Reply> {
  const report = await guardedReport(visit.ctx, visit.params.reference ?? '')
  return report ? shown(visit, report, { typed: {}, errors: [] }) : refused('not-found')
}

type Filled = { typed: Record<string, string>; errors: FormError[]; secret?: string }

async function shown(visit: Visit, report: GuardedReport, filled: Filled, status = 200): Promise<Reply> {
  const { ctx, view } = visit
  const { own } = keysOf(await guardianKeys(ctx), [], ctx.actor.personId)
  const details = await guardedDetails(ctx, report.id)
  const secret = filled.secret ?? newSecret()
  return page(guardedReportPage(view, { report, own, ...details, ...filled, secret }), status)
}

async function reply(visit: Visit): Promise<Reply> {
  const { ctx, params, body } = visit
  const report = await guardedReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const typed = typedFields(body)
  const read = readForm(guardianReplyForm, body)
  if (!read.ok) return shown(visit, report, { typed, errors: read.errors, secret: secretOf(typed) }, 422)
  const sent = await replyAsGuardian(ctx, { reference: report.reference, ...read.value })
  if (sent.ok) return seeOther(`/app/guardian/reports/${report.reference}`, 'guardian-wrote')
  if (sent.code !== 'other-words') return sent
  const message =
    'Your first message was sent, just as you wrote it. This one is different: send it too, or empty the box'
  return shown(visit, report, { typed, errors: [{ field: 'reply', message }] }, 409)
}
