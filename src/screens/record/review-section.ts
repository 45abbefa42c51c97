import { mayAt } from '#capabilities/identity'
import { type Review, reviewOf } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import { actionLink, html, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the review found, or the way to it. */
export const reviewSection: RecordSection = async (ctx, record) => {
  const review = await reviewOf(ctx, record.id)
  const mayWrite = mayAt(ctx.actor, 'review:write', record.serviceId)
  if (!review && (record.historical || record.state !== 'opened')) return undefined
  const href = `/app/records/${record.reference}/review`
  const heading = html`<h2>What we found</h2>`
  if (!review)
    return mayWrite && wantsReview(record) ? html`<section>${heading}${startLink(href)}</section>` : undefined
  return html`<section>${heading}${findings(review)}<p><a href="${href}">${review.completedAt ? 'Read the whole review' : 'Go on with the review'}</a></p></section>`
}

function wantsReview(record: Incident): boolean {
  return record.triagedAt !== null && record.learningResponse !== 'no-further-review'
}

function startLink(href: string): SafeHtml {
  return html`<p>How the work was set up is looked at before anything is changed.</p>${actionLink({ href, text: 'Start the review' })}`
}

function findings(review: Review): SafeHtml {
  if (review.findings.length > 0)
    return html`<ul>${review.findings.map(finding => html`<li>${finding.text}</li>`)}</ul>`
  if (review.noFindingReason) return html`<p>${review.noFindingReason}</p>`
  return html`<p class="soft">Being looked at. Findings about the system come up here.</p>`
}
