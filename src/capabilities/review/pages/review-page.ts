import type { AskedToLookInto } from '#capabilities/duties'
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
import type { ReviewStep } from '../model/review-step.ts'
import type { Review } from '../queries/review-of.ts'
import { factorsSection } from './factors-section.ts'
import { findingsSection } from './findings-section.ts'
import { keyQuestionsSection } from './key-questions-section.ts'
import { timelineSection } from './timeline-section.ts'
import { wentWellSection } from './went-well-section.ts'

/** The forms of the page, by the last part of their addresses. */
export type ReviewForm = 'timeline' | 'key-question' | 'factor' | 'finding' | 'went-well'

export type ReviewPage = {
  incident: Pick<Incident, 'reference' | 'title' | 'occurredOn'>
  review: Review
  /** What the person or their family asked us to look into. */
  asked: readonly AskedToLookInto[]
  missing: Missing[]
  step: ReviewStep
  /** Whether the person may write; an inspector reads. */
  mayWrite: boolean
  /** Which of the forms was sent with a mistake in it. */
  trouble?: { form: ReviewForm; errors: FormError[]; typed: Record<string, string> }
}

/** The parts of a review, each a section with its own small form. */
export type ReviewSection = ReviewPage & { csrf: string; action: string }

/** One record's review: what happened, how work is set up, what we found. */
export function reviewPage(view: View, page: ReviewPage): SafeHtml {
  const { incident, trouble } = page
  const address = `/app/records/${incident.reference}`
  const section: ReviewSection = { ...page, csrf: view.csrf, action: `${address}/review` }
  const title = 'Understand what happened'
  const lead =
    'The system comes first: how the work was set up, and what made sense at the time. Nobody is judged here.'
  const body = html`${breadcrumbs({ items: [{ text: incident.reference, href: address }, { text: 'Review' }] })}
${pageHeading({ title, lead, above: incident.title })}
${sideBySide({
  main: [
    whatTheyAsked(page),
    timelineSection(section),
    keyQuestionsSection(section),
    factorsSection(section),
  ],
  aside: [wentWellSection(section), findingsSection(section), ending(section)],
  asideLabel: 'What went well, what we found, and completing the review',
})}`
  return signedInPage(view, { title, body, errors: trouble?.errors })
}

function whatTheyAsked({ asked }: ReviewPage): SafeHtml | undefined {
  if (asked.length === 0) return undefined
  const body = html`<ul>${asked.map(({ words }) => html`<li>${words}</li>`)}</ul>`
  return note({ title: 'What the person or their family asked us to look into', body })
}

function ending(section: ReviewSection): SafeHtml | undefined {
  const { step, mayWrite } = section
  if (step === 'read') return section.review.completedAt === null ? undefined : note({ body: completeWords })
  if (!mayWrite) return undefined
  return step === 'write' ? completion(section) : goingOn(section)
}

const completeWords = html`<p>This review is complete. What follows are the changes.</p>`

function goingOn({ step, review, csrf, action }: ReviewSection): SafeHtml {
  const [words, text] =
    step === 'open-again' && review.completedAt !== null
      ? [
          'This review is complete. It can be opened again, because more is known now.',
          'Open the review again',
        ]
      : ['This review was set aside.', 'Take the review up again']
  const ask = form({ action, csrf, body: button({ text, kind: 'secondary', once: true }) })
  return html`${note({ body: html`<p>${words}</p>` })}${ask}`
}

function completion({ missing, csrf, action }: ReviewSection): SafeHtml {
  const needed = completionRules.filter(rule => missing.includes(rule.missing))
  const list = html`<p>Before this review can be completed:</p><ul>${needed.map(rule => html`<li>${rule.words}</li>`)}</ul>`
  const send = form({
    action: `${action}/complete`,
    csrf,
    body: button({ text: 'Complete the review', once: true }),
  })
  return html`<section><h2>Complete the review</h2>${needed.length > 0 ? list : send}</section>`
}
