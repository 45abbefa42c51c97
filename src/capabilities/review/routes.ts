import { type Reply, seeOther } from '#platform/http/reply'
import type { Mount, SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { addTimelineEntry } from './commands/add-timeline-entry.ts'
import { answerKeyQuestion } from './commands/answer-key-question.ts'
import { completeReview } from './commands/complete-review.ts'
import { describeWhatWentWell } from './commands/describe-what-went-well.ts'
import { noteFactor } from './commands/note-factor.ts'
import { openReview } from './commands/open-review.ts'
import { recordFinding } from './commands/record-finding.ts'
import * as contract from './contract.ts'
import { completionRules } from './model/completeness.ts'
import { part, takeOutPart } from './routes/review-forms.ts'
import { incidentOf, showReview } from './routes/show-review.ts'

const base = '/app/records/:reference/review'
const kinds = ['timeline_entry', 'finding', 'factor'] as const

/** The review of an incident: one page, a small form for each part of it. */
export function reviewRoutes(): Mount {
  const write = (path: string, handle: SignedInRoute['handle']): SignedInRoute => {
    return { method: 'POST', path: `${base}${path}`, access: 'review:write', handle }
  }
  return {
    routes: [
      { method: 'GET', path: base, access: 'incident:read', handle: visit => showReview(visit) },
      write('', doOpen),
      write('/timeline', part('timeline', contract.addTimelineEntry, addTimelineEntry)),
      write('/key-question', part('key-question', contract.answerKeyQuestion, answerKeyQuestion)),
      write('/factor', part('factor', contract.noteFactor, noteFactor)),
      write('/finding', part('finding', contract.recordFinding, recordFinding)),
      write('/went-well', part('went-well', contract.describeWhatWentWell, describeWhatWentWell)),
      ...kinds.map(kind => write(`/take-out/${kind}`, takeOutPart(kind))),
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
      'review-aside': 'This review is set aside. Take it up again first.',
      ...Object.fromEntries(completionRules.map(rule => [`review-needs-${rule.missing}`, `${rule.words}.`])),
    },
  }
}

async function doOpen(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const opened = await openReview(visit.ctx, incident.id)
  return opened.ok ? seeOther(`/app/records/${incident.reference}/review`, 'review-opened') : opened
}

async function doComplete(visit: Visit): Promise<Reply> {
  const incident = await incidentOf(visit)
  if (!incident) return refused('not-found')
  const done = await completeReview(visit.ctx, incident.id)
  return done.ok ? seeOther(`/app/records/${incident.reference}`, 'review-complete') : done
}
