import { mayAt } from '#capabilities/identity'
import { type Review, reviewOf } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import { button, form, html, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the review found, or the button that starts it. */
export const reviewSection: RecordSection = async (ctx, record, csrf) => {
  const review = await reviewOf(ctx, record.id)
  const href = `/app/records/${record.reference}/review`
  if (review) return section(found(review, href))
  const mayStart =
    record.state === 'opened' && record.triagedAt && mayAt(ctx.actor, 'review:write', record.serviceId)
  return mayStart ? section(start(record, href, csrf)) : undefined
}

function section(body: SafeHtml): SafeHtml {
  return html`<section><h2>What we found</h2>${body}</section>`
}

function start({ learningResponse }: Incident, href: string, csrf: string): SafeHtml {
  const wanted = learningResponse !== 'no-further-review'
  const ask = button({ text: 'Start the review', once: true, ...(wanted ? {} : { kind: 'secondary' }) })
  return html`<p>${wanted ? 'How the work was set up is looked at before anything is changed.' : 'No further review was chosen. One can still be started.'}</p>${form({ action: href, csrf, body: ask })}`
}

function found(review: Review, href: string): SafeHtml {
  const more = review.completedAt ? 'Read the whole review' : 'Go on with the review'
  return html`${findings(review)}<p><a href="${href}">${more}</a></p>`
}

function findings({ findings: all, noFindingReason }: Review): SafeHtml {
  if (all.length > 0) return html`<ul>${all.map(finding => html`<li>${finding.text}</li>`)}</ul>`
  if (noFindingReason) return html`<p>${noFindingReason}</p>`
  return html`<p class="soft">Being looked at. Findings about the system come up here.</p>`
}
