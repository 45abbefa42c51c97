import type { PublicDoor } from '#capabilities/reporting'
import { type Incident, triageIncident } from '#capabilities/triage'
import { aFirstLook, aRecord, done, type Provider, recordNow } from '../triage/testing.ts'
import { answerQuestions } from './commands/answer-questions.ts'
import { dutiesOf, type RecordDuties } from './queries/duties-of.ts'

export { aProvider, done, type Provider, recordNow } from '../triage/testing.ts'

type Look = Parameters<typeof aFirstLook>[1]

/** A record at Rowan House with its first look, a fall with severe harm unless the test says otherwise. */
export async function aLookedAtRecord(
  door: PublicDoor,
  provider: Provider,
  look: Look = {},
): Promise<Pick<Incident, 'id' | 'reference'>> {
  const record = await aRecord(door, provider, { story: 'She fell beside the hoist.' })
  const fall = {
    what: 'fall.transfer',
    kind: 'incident',
    harmPhysical: 'severe',
    harmPsychological: 'none',
  } as const
  const now = await recordNow(provider, record.id)
  const seen = aFirstLook(now, { ...fall, ...look })
  done(await provider.as('registered-manager', ctx => triageIncident(ctx, seen)))
  return record
}

/** Answers of the registered manager. */
export async function answered(
  provider: Provider,
  { id }: Pick<Incident, 'id'>,
  answers: Record<string, string>,
): Promise<void> {
  done(await provider.as('registered-manager', ctx => answerQuestions(ctx, id, answers)))
}

/** The duties of a record as its manager finds them. */
export function dutiesNow(provider: Provider, { id }: Pick<Incident, 'id'>): Promise<RecordDuties> {
  return provider.as('registered-manager', async ctx => dutiesOf(ctx, await recordNow(provider, id)))
}
