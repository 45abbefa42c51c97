import { mayAt } from '#capabilities/identity'
import { type Review, type ReviewStep, reviewOf, reviewStep } from '#capabilities/review'
import type { Incident } from '#capabilities/triage'
import { actionLink, button, form, html, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the review found, or the button that starts it. */
export const reviewSection: RecordSection = async (ctx, record, csrf) => {
  const review = await reviewOf(ctx, record.id)
  const href = `/app/records/${record.reference}/review`
  const step = reviewStep(record, review)
  const mayWrite = mayAt(ctx.actor, 'review:write', record.serviceId)
  if (review) return section(html`${findings(review)}${wayIn(step, { href, mayWrite, csrf })}`)
  // Before anything is looked into, somebody has a first look.
  const mayStart = step === 'start' && record.triagedAt && mayWrite
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

type Way = { href: string; mayWrite: boolean; csrf: string }

function wayIn(step: ReviewStep | undefined, { href, mayWrite, csrf }: Way): SafeHtml {
  if (step === 'write' && mayWrite) return actionLink({ href, text: 'Go on with the review' })
  const read = html`<p><a href="${href}">${step === 'write' ? 'Read the review so far' : 'Read the whole review'}</a></p>`
  const text = mayWrite && step ? again[step] : undefined
  if (!text) return read
  return html`${read}${form({ action: href, csrf, body: button({ text, kind: 'secondary', once: true }) })}`
}

const again: Partial<Record<ReviewStep, string>> = {
  'take-up-again': 'Take the review up again',
  'open-again': 'Open the review again',
}

function findings({ findings: all, noFindingReason }: Review): SafeHtml {
  if (all.length > 0) return html`<ul>${all.map(finding => html`<li>${finding.text}</li>`)}</ul>`
  if (noFindingReason) return html`<p>${noFindingReason}</p>`
  return html`<p class="soft">Being looked at. Findings about the system come up here.</p>`
}
