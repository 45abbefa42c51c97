import type { Incident } from '#capabilities/triage'
import {
  breadcrumbs,
  button,
  type FormError,
  form,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import { completionRules, type Missing } from '../model/completeness.ts'
import type { Review } from '../queries/review-of.ts'
import { factorsSection } from './factors-section.ts'
import { findingsSection } from './findings-section.ts'
import { keyQuestionsSection } from './key-questions-section.ts'
import { timelineSection } from './timeline-section.ts'
import { wentWellSection } from './went-well-section.ts'

export type ReviewPage = {
  incident: Pick<Incident, 'reference' | 'title' | 'occurredOn'>
  review: Review
  missing: Missing[]
  /** Whether the person may write; an inspector reads. */
  mayWrite: boolean
  errors?: FormError[]
  typed?: Record<string, string>
}

/** The parts of a review, each a section with its own small form. */
export type ReviewSection = ReviewPage & { csrf: string; action: string }

/** One incident's review: what happened, how work is set up, what we found. */
export function reviewPage(view: View, page: ReviewPage): SafeHtml {
  const { incident, errors } = page
  const address = `/app/records/${incident.reference}`
  const section: ReviewSection = { ...page, csrf: view.csrf, action: `${address}/review` }
  const title = 'Understand what happened'
  const lead =
    'The system comes first: how the work was set up, and what made sense at the time. Nobody is judged here.'
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: incident.reference, href: address }, { text: 'Review' }] })}
${pageHeading({ title, lead, above: incident.title })}
${sideBySide({
  main: [timelineSection(section), keyQuestionsSection(section), factorsSection(section)],
  aside: [wentWellSection(section), findingsSection(section), completion(section)],
  asideLabel: 'What went well, what we found, and completing the review',
})}`
  return signedInPage(view, { title, body, errors })
}

function completion({ review, missing, mayWrite, csrf, action }: ReviewSection) {
  if (review.completedAt)
    return note({ body: html`<p>This review is complete. What follows are the changes.</p>` })
  if (!mayWrite) return undefined
  const needed = completionRules.filter(rule => missing.includes(rule.missing))
  const list = html`<p>Before this review can be completed:</p><ul>${needed.map(rule => html`<li>${rule.words}</li>`)}</ul>`
  return html`<section><h2>Complete the review</h2>${
    needed.length > 0
      ? list
      : form({
          action: `${action}/complete`,
          csrf,
          body: button({ text: 'Complete the review', once: true }),
        })
  }</section>`
}
