import { mayAt } from '#capabilities/identity'
import type { Incident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { DocxLetter } from '#platform/documents/render-docx'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { formatDay } from '#web'
import { contactIsUnwished } from '../model/candour-steps.ts'
import { candourStepsOf, letterOf, personTold } from '../queries/candour-of.ts'

export type MakeLetterRefusal =
  | 'not-permitted'
  | 'letter-not-checked'
  | 'contact-missing'
  | 'contact-not-wished'

/**
 * The checked letter with name and address, ready to be made into a document. Refused while nobody has checked it, and where contact
 * is not wished.
 */
export async function makeLetter(
  ctx: Context,
  incident: Incident,
): Promise<Result<DocxLetter, MakeLetterRefusal>> {
  const { id, serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'contact:keep', serviceId)) return refused('not-permitted')
  const [letter, told] = [await letterOf(ctx, id), await personTold(ctx, id)]
  if (!letter?.checkedAt) return refused('letter-not-checked')
  if (!told) return refused('contact-missing')
  if (contactIsUnwished(await candourStepsOf(ctx, id), told)) return refused('contact-not-wished')
  const deed = { action: 'made-candour-letter', thing: 'incident', thingId: id }
  await recordAudit(ctx, { ...deed, serviceId, sensitive, keptFrom })
  return ok({
    title: 'What happened, and what we do about it',
    from: ctx.actor.organisation,
    to: [told.name, ...told.address.split('\n')].filter(line => line.trim() !== ''),
    day: formatDay(dayOf(ctx.now())),
    greeting: `Dear ${told.name},`,
    paragraphs: letter.words.split(/\n{2,}/),
  })
}
