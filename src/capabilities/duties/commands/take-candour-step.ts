import type { Incident, IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { dayOf, endOfDay, type Instant, type PlainDate, plainDate } from '#platform/time'
import type { TakeCandourStep } from '../contract.ts'
import { asksToTell } from '../model/candour-steps.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { insertCandourStep } from '../store/candour.ts'
import { insertSending } from '../store/duties.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Keeps a step of being open with the person and their family. Telling them in person is what the duties of candour ask for, so
 * it is noted as sent for those that are indicated.
 */
export function takeCandourStep(
  ctx: Context,
  incidentId: IncidentId,
  input: TakeCandourStep,
): Promise<Result<void, 'taken-in-the-future' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, `candour-${input.step}`, async incident => {
    const takenOn = plainDate(input.takenOn)
    if (!takenOn || takenOn > dayOf(ctx.now())) return refused('taken-in-the-future', 'takenOn')
    await insertCandourStep(ctx, incidentId, { ...input, takenOn })
    if (input.step === 'told-in-person')
      await noteTold(ctx, incident, { words: input.words, sentAt: endedBy(takenOn, ctx.now()) })
    return ok(undefined)
  })
}

// Of an earlier day nobody was asked the time: it is not said to have been sooner than it was.
function endedBy(takenOn: PlainDate, now: Instant): Instant {
  const end = endOfDay(takenOn)
  return end < now ? end : now
}

type Told = { words: string; sentAt: Instant }

async function noteTold(ctx: Context, incident: Incident, { words, sentAt }: Told): Promise<void> {
  const { duties } = await dutiesOf(ctx, incident)
  for (const { rule, truth } of duties.filter(each => asksToTell.includes(each.rule.id)))
    if (truth === 'yes') {
      const told = { what: words, sentAt, sentBy: ctx.actor.name, referenceReceived: '' }
      await insertSending(ctx, incident.id, { ruleId: rule.id, ...told })
    }
}
