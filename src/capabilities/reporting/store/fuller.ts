import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { type Instant, toTheHour } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { ReportId } from '../report.ts'

/** Answers of the fuller report by question; a blank takes one back. */
export type Answers = Readonly<Record<string, string>>

/** Keeps answers in the thread that a keyed digest opens; false when it opens none. */
export async function saveAnswersBehind(
  door: PublicDoor,
  { digest, answers, at }: { digest: Buffer; answers: Answers; at: Instant },
): Promise<boolean> {
  const { rows } = await door.pool.query({
    name: 'reporting.save_answers',
    text: 'select reporting.save_answers($1, $2, $3) as kept',
    values: [digest, JSON.stringify(answers), at],
  })
  return (rows as { kept: boolean }[])[0]?.kept ?? false
}

/** Keeps answers to the actor's own report, with the hour only: nobody needs to know more. */
export async function saveOwnAnswers(ctx: Context, id: ReportId, answers: Answers): Promise<void> {
  await sql`
    select reporting.keep_answers(${ctx.actor.orgId}, ${id}, ${JSON.stringify(answers)}::jsonb, ${toTheHour(ctx.now())})`.execute(
    ctx.db,
  )
}
