import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import type { Incident, IncidentId } from '../incident.ts'
import type { Look, LookId } from '../look.ts'
import type { Lowered } from '../model/lowered-by.ts'

type NewLook = Pick<Incident, 'kind' | 'category' | 'subcategory' | 'harmPhysical' | 'harmPsychological'> & {
  number: number
  why: string
  lowers: readonly Lowered[]
}

/** Keeps one version of a look at a record that is locked. */
export async function insertLook(ctx: Context, incidentId: IncidentId, look: NewLook): Promise<void> {
  await ctx.db
    .insertInto('triage.look')
    .values({
      org_id: ctx.actor.orgId,
      id: newId<'look'>(),
      incident_id: incidentId,
      number: look.number,
      at: ctx.now(),
      by: ctx.actor.personId ?? null,
      kind: look.kind,
      category: look.category,
      subcategory: look.subcategory,
      harm_physical: look.harmPhysical,
      harm_psychological: look.harmPsychological,
      why: look.why,
      lowers: [...look.lowers],
    })
    .execute()
}

/** Keeps what the second pair of eyes decided of a look that waited. */
export async function saveDecision(
  ctx: Context,
  id: LookId,
  { agreed, why }: Pick<Look, 'why'> & { agreed: boolean },
): Promise<void> {
  await ctx.db
    .updateTable('triage.look')
    .set({ agreed, decided_why: why, decided_at: ctx.now(), decided_by: ctx.actor.personId ?? null })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}
