import type { PublicDoor } from '#capabilities/reporting'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { triageIncident } from '../triage/commands/triage-incident.ts'
import { aFirstLook, aRecord, done, type Provider, recordNow } from '../triage/testing.ts'
import { addTimelineEntry } from './commands/add-timeline-entry.ts'
import { answerKeyQuestion } from './commands/answer-key-question.ts'
import { openReview } from './commands/open-review.ts'
import { recordFinding } from './commands/record-finding.ts'
import { keyQuestions } from './model/factors.ts'

export { aProvider, done, type Provider } from '../triage/testing.ts'

export type Reviewed = { id: IncidentId; reference: string }

/** A record whose review is open; one about a manager is the quality lead's. */
export async function anOpenReview(
  door: PublicDoor,
  provider: Provider,
  what: { aboutManager?: boolean } = {},
): Promise<Reviewed> {
  const record = await aRecord(door, provider, what)
  const by = what.aboutManager ? 'quality-lead' : 'registered-manager'
  const look = aFirstLook(await recordNow(provider, record.id), { learningResponse: 'swarm-huddle' })
  done(await provider.as(by, ctx => triageIncident(ctx, look)))
  done(await provider.as(by, ctx => openReview(ctx, record.id)))
  return record
}

export const aLine = {
  happenedOn: '2026-11-23',
  happenedAt: '21:40',
  what: 'The wrong pack was opened.',
  source: 'rota',
}

/** Fills a review in, so that it can be completed. */
export async function fillIn(ctx: Context, id: IncidentId): Promise<void> {
  done(await addTimelineEntry(ctx, id, aLine))
  for (const { id: question } of keyQuestions)
    done(await answerKeyQuestion(ctx, id, { question, answer: 'not-known', note: '' }))
  done(await recordFinding(ctx, id, { text: 'Two packs look alike on one shelf.' }))
}
