import type { z } from 'zod'
import { mayAt } from '#capabilities/identity'
import { personNames, serviceById } from '#capabilities/organisation'
import { type Incident, incidentByReference, occurredText } from '#capabilities/triage'
import { renderDocx } from '#platform/documents/render-docx'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { fileToMake, page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { checkLetter } from '../commands/check-letter.ts'
import { keepContact } from '../commands/keep-contact.ts'
import { makeLetter } from '../commands/make-letter.ts'
import { noteAsked } from '../commands/note-asked.ts'
import { takeCandourStep } from '../commands/take-candour-step.ts'
import { writeLetter } from '../commands/write-letter.ts'
import * as contract from '../contract.ts'
import { draftLetter } from '../model/draft-letter.ts'
import { candourPage } from '../pages/candour-page.ts'
import { askedToLookInto, candourStepsOf, letterOf, personTold } from '../queries/candour-of.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { refusals } from '../refusals.ts'

type Trouble = { errors: FormError[]; typed: Record<string, string> }

/** Being open about one record. */
export async function showCandour(visit: Visit, trouble?: Trouble): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const { ctx, view } = visit
  const [steps, asked] = [await candourStepsOf(ctx, incident.id), await askedToLookInto(ctx, incident.id)]
  const letter = await letterOf(ctx, incident.id)
  const people = [...steps.map(({ by }) => by), letter?.checkedBy ?? null]
  const shown = candourPage(view, {
    incident,
    steps,
    asked,
    letter,
    letterDue: (await dutiesOf(ctx, incident)).letter?.due,
    draft: await draftFor(visit, incident, steps, asked),
    contact: await personTold(ctx, incident.id),
    mayDecide: mayAt(ctx.actor, 'duty:decide', incident.serviceId),
    mayKeepContact: mayAt(ctx.actor, 'contact:keep', incident.serviceId),
    names: await personNames(
      ctx,
      people.filter(id => id !== null),
    ),
    today: dayOf(ctx.now()),
    now: ctx.now(),
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

async function draftFor(
  { ctx }: Visit,
  incident: Incident,
  steps: Awaited<ReturnType<typeof candourStepsOf>>,
  asked: Awaited<ReturnType<typeof askedToLookInto>>,
): Promise<string> {
  const service = await serviceById(ctx, incident.serviceId)
  return draftLetter({
    happened: occurredText(incident.occurredOn, null),
    partOfDay: incident.occurredPart ?? '',
    title: incident.title,
    madeSafe: incident.madeSafe,
    said: Object.fromEntries(steps.map(({ step, words }) => [step, words])),
    asked: asked.map(({ words }) => words),
    organisation: service?.name ?? ctx.actor.organisation,
    phone: service?.phone ?? '',
  })
}

type Deed<T> = (ctx: Visit['ctx'], id: Incident['id'], input: T) => Promise<Result<void>>

/** A form of the page: read it, do it, come back. */
function part<T>(shape: z.ZodType<T>, deed: Deed<T>, said: string): SignedInRoute['handle'] {
  return async visit => {
    const incident = await recordOf(visit)
    if (!incident) return refused('not-found')
    const read = readForm(shape, visit.body)
    if (!read.ok) return showCandour(visit, read)
    const done = await deed(visit.ctx, incident.id, read.value)
    if (done.ok) return seeOther(`/app/records/${incident.reference}/candour`, said)
    const message = refusals[done.code]
    if (!done.field || !message) return done
    return showCandour(visit, { errors: [{ field: done.field, message }], typed: typedFields(visit.body) })
  }
}

export const doTakeStep = part(contract.takeCandourStep, takeCandourStep, 'candour-step-kept')
export const doNoteAsked = part(
  contract.askedToLookInto,
  (ctx, id, { asked }) => noteAsked(ctx, id, asked),
  'candour-asked-kept',
)
export const doKeepContact = part(contract.keepContact, keepContact, 'contact-kept')
export const doWriteLetter = part(
  contract.writeLetter,
  (ctx, id, { letter }) => writeLetter(ctx, id, letter),
  'letter-kept',
)
export const doCheckLetter = part(
  contract.checkLetter,
  (ctx, id, { letterId }) => checkLetter(ctx, id, letterId),
  'letter-checked',
)

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The checked letter as a document. */
export async function sendLetter(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const made = await makeLetter(visit.ctx, incident)
  if (!made.ok) return made
  return fileToMake(() => renderDocx(made.value), docx, `${incident.reference}-letter.docx`)
}

async function recordOf({ ctx, params }: Visit): Promise<Incident | undefined> {
  const incident = await incidentByReference(ctx, params.reference ?? '')
  return incident && !incident.historical ? incident : undefined
}
