import { mayAt } from '#capabilities/identity'
import { servicesOf } from '#capabilities/organisation'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { isId, type ServiceId } from '#platform/ids'
import { refused } from '#platform/result'
import { answerForService } from '../commands/answer-for-service.ts'
import { setDutyTarget } from '../commands/set-duty-target.ts'
import * as contract from '../contract.ts'
import { rulesAt } from '../model/rules-at.ts'
import { dutySettingsPage } from '../pages/settings-page.ts'
import { answersForServices } from '../queries/answers-of.ts'
import { targetsOf } from '../queries/history-of.ts'
import { refusals } from '../refusals.ts'

/** What holds for every event: facts of the services within reach, and the organisation's own targets. */
export async function showSettings(
  { ctx, view }: Visit,
  trouble?: { errors: FormError[]; typed: Record<string, string> },
): Promise<Reply> {
  const shown = dutySettingsPage(view, {
    services: (await servicesOf(ctx)).filter(service => mayAt(ctx.actor, 'duty:set-up', service.id)),
    answers: await answersForServices(ctx),
    targets: await targetsOf(ctx),
    rules: rulesAt({}, ctx.now()),
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

/** Answers for a whole service. */
export async function doAnswerForService({ ctx, params, body }: Visit): Promise<Reply> {
  const id = params.id ?? ''
  const read = readForm(contract.answerQuestions, body)
  if (!isId(id) || !read.ok) return refused('not-found')
  const done = await answerForService(ctx, id as ServiceId, read.value)
  return done.ok ? seeOther('/app/duties/settings', 'duty-answers-kept') : done
}

/** One target of our own. */
export async function doSetTarget(visit: Visit): Promise<Reply> {
  const read = readForm(contract.setTarget, visit.body)
  if (!read.ok) return showSettings(visit, read)
  const done = await setDutyTarget(visit.ctx, read.value)
  if (done.ok) return seeOther('/app/duties/settings', 'duty-target-kept')
  const message = done.field && refusals[done.code]
  if (!done.field || !message) return done
  return showSettings(visit, {
    errors: [{ field: done.field, message }],
    typed: typedFields(visit.body),
  })
}
