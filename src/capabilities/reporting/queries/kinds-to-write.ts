import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { kindsToWrite as every, type KindToWrite, serviceMessages } from '../model/message-kinds.ts'

/** What the actor may write to those who told us at a service, in the order of a reporter's journey. */
export function kindsToWrite({ actor }: Pick<Context, 'actor'>, serviceId: ServiceId): KindToWrite[] {
  return every.filter(kind => serviceMessages[kind].writers.some(row => mayAt(actor, row, serviceId)))
}
