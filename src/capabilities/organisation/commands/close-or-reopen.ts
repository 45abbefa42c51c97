import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { type ServicesAndPlaces, saveOpen } from '../store/open-and-close.ts'

/** Closes services and places that an import opened and nobody uses, or opens them again for the next one. Who may is asked by the import. */
export async function closeOrReopen(
  ctx: Context,
  which: ServicesAndPlaces,
  action: 'closed' | 'reopened',
): Promise<void> {
  await saveOpen(ctx, which, action === 'reopened')
  for (const id of which.services)
    await recordAudit(ctx, { action, thing: 'service', thingId: id, serviceId: id })
  for (const id of which.places) await recordAudit(ctx, { action, thing: 'place', thingId: id })
}
