import { accessTable } from '#capabilities/identity'
import { peopleAt } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import type { PersonId } from '#platform/ids'
import type { FormError } from '#web'
import { handOverAll } from '../commands/hand-over-all.ts'
import { handOverAllForm } from '../contract.ts'
import { leaversPage } from '../pages/leavers-page.ts'
import { type Leaver, leftWithChanges } from '../queries/left-with-changes.ts'
import { refusals } from '../refusals.ts'

/** What people who left had still to do. */
export async function showLeavers(
  { ctx, view }: Visit,
  trouble: { from?: string; errors?: readonly FormError[] } = {},
): Promise<Reply> {
  const leavers: (Leaver & { takers: Awaited<ReturnType<typeof takersOf>> })[] = []
  for (const leaver of await leftWithChanges(ctx))
    leavers.push({ ...leaver, takers: await takersOf(ctx, leaver) })
  return page(leaversPage(view, { leavers, ...trouble }), trouble.errors ? 422 : 200)
}

/** Everything of one of them goes to one colleague. */
export async function doHandOverAll(visit: Visit): Promise<Reply> {
  const read = readForm(handOverAllForm, visit.body)
  const from = (visit.body as { from?: string } | undefined)?.from ?? ''
  if (!read.ok) return showLeavers(visit, { from, errors: read.errors })
  const given = await handOverAll(visit.ctx, read.value.from as PersonId, read.value.ownerId)
  if (given.ok)
    return seeOther('/app/changes/leavers', given.value.stayed > 0 ? 'some-handed-over' : 'all-handed-over')
  if (given.code !== 'owner-unknown') return given
  const message = refusals['owner-unknown'] ?? ''
  return showLeavers(visit, { from, errors: [{ field: 'ownerId', message }] })
}

/** Colleagues who carry changes out at one of the services concerned. */
async function takersOf(ctx: Context, { changes }: Leaver) {
  const people = new Map<PersonId, string>()
  for (const serviceId of new Set(changes.map(change => change.serviceId)))
    for (const { id, name } of await peopleAt(ctx, { serviceId, roles: accessTable['change:do'].may }))
      people.set(id, name)
  return [...people].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
}
