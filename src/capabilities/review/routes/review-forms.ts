import type { z } from 'zod'
import type { Incident } from '#capabilities/triage'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { type Result, refused } from '#platform/result'
import { takeOut } from '../commands/take-out.ts'
import * as contract from '../contract.ts'
import type { ReviewForm } from '../pages/review-page.ts'
import { incidentOf, showReview } from './show-review.ts'

type Change<T> = (ctx: Visit['ctx'], incidentId: Incident['id'], input: T) => Promise<Result<void>>

/** A form of one part: read it, do it, come back to that part of the page. */
export function part<T>(form: ReviewForm, shape: z.ZodType<T>, change: Change<T>): SignedInRoute['handle'] {
  return async visit => {
    const typed = typedFields(visit.body)
    const trouble = (errors: FormError[]) =>
      showReview(visit, { form, errors: errorsOn(form, errors, typed), typed })
    const read = readForm(shape, visit.body)
    if (!read.ok) return trouble(read.errors)
    const incident = await incidentOf(visit)
    if (!incident) return refused('not-found')
    const changed = await change(visit.ctx, incident.id, read.value)
    if (changed.ok) return backTo(incident, anchors[form])
    const message = beside[changed.code]
    return message && changed.field ? trouble([{ field: changed.field, message }]) : changed
  }
}

/** Where the page goes on after a form did its work. */
const anchors: Record<ReviewForm, string> = {
  timeline: 'timeline',
  'key-question': 'key-questions',
  factor: 'factors',
  finding: 'findings',
  'went-well': 'went-well',
}

/** Refusals that are said beside their field, with what was typed. */
const beside: Readonly<Record<string, string>> = {
  'part-changed':
    'A colleague changed this a moment ago. Theirs is shown above: put yours and theirs together, then save again',
  'factor-unknown': 'That factor is not in the list. Choose one from the list',
}

/** Some forms have the same fields as others of the page: their errors lead to the right one. */
function errorsOn(form: ReviewForm, errors: FormError[], typed: Record<string, string>): FormError[] {
  if (form === 'key-question')
    return errors.map(error => ({ ...error, field: `${error.field}-${typed.question ?? ''}` }))
  if (form === 'factor')
    return errors.map(error => (error.field === 'note' ? { ...error, field: 'note-factor' } : error))
  return errors
}

function backTo({ reference }: Incident, anchor: string): Reply {
  return seeOther(`/app/records/${reference}/review#${anchor}`, 'review-saved')
}

/** The small button that takes one line, factor or finding out. */
export function takeOutPart(kind: keyof typeof takenFrom): SignedInRoute['handle'] {
  return async visit => {
    const read = readForm(contract.takeOut, visit.body)
    const incident = await incidentOf(visit)
    if (!incident || !read.ok) return refused('not-found')
    const taken = await takeOut(visit.ctx, incident.id, { kind, id: read.value.id })
    return taken.ok ? backTo(incident, takenFrom[kind]) : taken
  }
}

const takenFrom = { timeline_entry: 'timeline', finding: 'findings', factor: 'factors' } as const
