import { mayAt } from '#capabilities/identity'
import { type Review, reviewOf } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import { actionLink, button, form, html, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the review found, or the button that starts it. */
export const reviewSection: RecordSection = async (ctx, record, csrf) => {
  const review = await reviewOf(ctx, record.id)
  const href = `/app/records/${record.reference}/review`
  const mayWrite = mayAt(ctx.actor, 'review:write', record.serviceId)
  if (review) return section(html`${findings(review)}${wayIn(review, href, mayWrite)}`)
  const mayStart = record.state === 'opened' && record.triagedAt && mayWrite
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

function wayIn({ completedAt }: Review, href: string, mayWrite: boolean): SafeHtml {
  if (!completedAt && mayWrite) return actionLink({ href, text: 'Go on with the review' })
  return html`<p><a href="${href}">${completedAt ? 'Read the whole review' : 'Read the review so far'}</a></p>`
}

function findings({ findings: all, noFindingReason }: Review): SafeHtml {
  if (all.length > 0) return html`<ul>${all.map(finding => html`<li>${finding.text}</li>`)}</ul>`
  if (noFindingReason) return html`<p>${noFindingReason}</p>`
  return html`<p class="soft">Being looked at. Findings about the system come up here.</p>`
}
