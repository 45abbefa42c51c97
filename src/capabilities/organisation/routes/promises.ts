import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { setPromises } from '../commands/set-promises.ts'
import * as contract from '../contract.ts'
import { promisesPage } from '../pages/promises-page.ts'
import { promisedHours } from '../queries/promised-hours.ts'

/** How soon whoever tells us hears from us. */
export async function showPromises({ ctx, view }: Visit): Promise<Reply> {
  return page(promisesPage(view, { hours: await promisedHours(ctx) }))
}

export async function doSetPromises({ ctx, view, body }: Visit): Promise<Reply> {
  const read = readForm(contract.setPromises, body)
  if (!read.ok) return page(promisesPage(view, { hours: await promisedHours(ctx), ...read }), 422)
  const set = await setPromises(ctx, read.value)
  return set.ok ? seeOther('/app/people/promises', 'promises-set') : set
}
