import { callAttention } from '#capabilities/attention'
import type { Context } from '#platform/context'
import { handBackTalks, takeSupportersWaitedFor } from '../store/talks.ts'

/**
 * Gives the talks of supporters who left back to whoever asked, and lets supporters know that somebody waits for them. May run twice.
 * A reporter without an account finds it in their thread.
 */
export async function lookAfterTalks(ctx: Context): Promise<void> {
  for (const { personId, reportId } of await handBackTalks(ctx, null))
    if (personId) await callAttention(ctx, { to: [personId], kind: 'news-for-you', thingId: reportId })
  for (const supporter of await takeSupportersWaitedFor(ctx))
    await callAttention(ctx, { to: [supporter], kind: 'own-matter', thingId: supporter })
}
