import type { z } from 'zod'
import { mayAt } from '#capabilities/identity'
import { type Incident, incidentByReference } from '#capabilities/triage'
import { readForm } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { Mount, SignedInRoute, Visit } from '#platform/http/route'
import { type Result, refused } from '#platform/result'
import { addTimelineEntry } from './commands/add-timeline-entry.ts'
import { answerKeyQuestion } from './commands/answer-key-question.ts'
import { completeReview, whatIsMissing } from './commands/complete-review.ts'
import { describeWhatWentWell } from './commands/describe-what-went-well.ts'
import { noteFactor } from './commands/note-factor.ts'
import { openReview } from './commands/open-review.ts'
import { recordFinding } from './commands/record-finding.ts'
import { takeOut } from './commands/take-out.ts'
import * as contract from './contract.ts'
import { completionRules } from './model/completeness.ts'
import { type ReviewPage, reviewPage } from './pages/review-page.ts'
import { reviewOf } from './queries/review-of.ts'

const base = '/app/records/:reference/review'
const parts = ['timeline_entry', 'finding', 'factor'] as const

/** The review of an incident: one page, a small form for each part of it. */
export function reviewRoutes(): Mount {
  const write = (path: string, handle: SignedInRoute['handle']): SignedInRoute => {
    return { method: 'POST', path: `${base}${path}`, access: 'review:write', handle }
  }
  return {
    routes: [
      { method: 'GET', path: base, access: 'incident:read', handle: visit => showReview(visit) },
      write('', doOpen),
      write('/timeline', part(contract.addTimelineEntry, addTimelineEntry, 'timeline')),
      write('/key-question', part(contract.answerKeyQuestion, answerKeyQuestion, 'key-questions')),
      write('/factor', part(contract.noteFactor, noteFactor, 'factors')),
      write('/finding', part(contract.recordFinding, recordFinding, 'findings')),
      write('/went-well', part(contract.describeWhatWentWell, describeWhatWentWell, 'went-well')),
      ...parts.map(kind => write(`/take-out/${kind}`, takeOutPart(kind))),
      write('/complete', doComplete),
    ],
    notices: {
      'review-opened': 'The review is open. Start with what happened.',
      'review-saved': 'Saved.',
      'review-complete': 'The review is complete. Next: agree what to change.',
    },
    refusals: {
      'review-open': 'Somebody opened this review a moment ago. Go back to the record to see it.',
      'review-closed': 'This review is complete and can’t be changed any more.',
      'factor-unknown': 'That factor is not in the list. Choose one from the list.',
      ...Object.fromEntries(completionRules.map(rule => [`review-needs-${rule.missing}`, `${rule.words}.`])),
    },
  }
}

async function showReview(visit: Visit, trouble: Partial<ReviewPage> = {}): Promise<Reply> {
  const incident = await incidentOf(visit)
  const review = incident && (await reviewOf(visit.ctx, incident.id))
  if (!incident || !review) return refused('not-found')
  const mayWrite = mayAt(visit.ctx.actor, 'review:write', incident.serviceId)
  const missing = await whatIsMissing(visit.ctx, incident.id)
  return page(
    reviewPage(visit.view, { incident, review, missing, mayWrite, ...trouble }),
    trouble.errors ? 422 : 200,
  )
}

function incidentOf({ ctx, params }: Visit): Promise<Incident | undefined> {
  return incidentByReference(ctx, params.reference ?? '')
}

async function doOpen(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const opened = await openReview(visit.ctx, incident.id)
  return opened.ok ? seeOther(`/app/records/${incident.reference}/review`, 'review-opened') : opened
}

type Change<T> = (ctx: Visit['ctx'], incidentId: Incident['id'], input: T) => Promise<Result<void>>

/** A form of one part: read it, do it, come back to that part of the page. */
function part<T>(shape: z.ZodType<T>, change: Change<T>, anchor: string): SignedInRoute['handle'] {
  return async visit => {
    const read = readForm(shape, visit.body)
    if (!read.ok) return showReview(visit, read)
    const incident = await incidentOf(visit)
    if (!incident) return refused('not-found')
    const changed = await change(visit.ctx, incident.id, read.value)
    return changed.ok
      ? seeOther(`/app/records/${incident.reference}/review?said=review-saved#${anchor}`)
      : changed
  }
}

function takeOutPart(kind: (typeof parts)[number]): SignedInRoute['handle'] {
  return part(
    contract.takeOut,
    (ctx, incidentId, { id }) => takeOut(ctx, incidentId, { kind, id }),
    'timeline',
  )
}

async function doComplete(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const done = await completeReview(visit.ctx, incident.id)
  return done.ok ? seeOther(`/app/records/${incident.reference}`, 'review-complete') : done
}
