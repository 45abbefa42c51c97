import { mayAt } from '#capabilities/identity'
import { serviceById } from '#capabilities/organisation'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { type AnswerRefusal, readAnswers } from '../model/read-answers.ts'
import { serviceQuestions } from '../reference/questions.data.ts'
import { insertServiceFacts } from '../store/duties.ts'

/** Answers the questions that are the same for every event of a service, once for all of them. */
export async function answerForService(
  ctx: Context,
  serviceId: ServiceId,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<void, 'not-found' | AnswerRefusal>> {
  if (!mayAt(ctx.actor, 'duty:set-up', serviceId) || !(await serviceById(ctx, serviceId)))
    return refused('not-found')
  const mine = Object.entries(given).filter(([field]) => serviceQuestions.includes(field))
  const read = readAnswers(Object.fromEntries(mine))
  if (!read.ok) return read
  await insertServiceFacts(ctx, serviceId, read.value)
  await recordAudit(ctx, { action: 'answered-for-service', thing: 'service', thingId: serviceId, serviceId })
  return ok(undefined)
}
