import { mayAt } from '#capabilities/identity'
import {
  categoryLabel,
  harmLabel,
  type Incident,
  type LearningResponse,
  learningResponses,
  paragraphs,
} from '#capabilities/triage'
import { actionLink, html, type SafeHtml, type SummaryRow, statusTag, summaryList } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the first look kept, or the way to it. */
export const factsSection: RecordSection = async (ctx, record) => {
  const mayLook = mayAt(ctx.actor, 'incident:triage', record.serviceId) && !record.historical
  const href = `/app/records/${record.reference}/triage`
  const rows = factsOf(record)
  const change =
    mayLook && record.state !== 'closed' && record.triagedAt && html`<p><a href="${href}">Change this</a></p>`
  const look = mayLook && !record.triagedAt && actionLink({ href, text: 'Have a first look' })
  return html`<section><h2>A first look</h2>${rows.length > 0 ? summaryList({ rows }) : html`<p class="soft">Nobody has had a first look yet.</p>`}${change}${look}</section>`
}

function factsOf(record: Incident): SummaryRow[] {
  const rows: (SummaryRow | undefined)[] = [
    record.atRisk && record.madeSafe === ''
      ? { key: 'Made safe?', value: statusTag('unsafe-now', 'Not said yet') }
      : fact('Made safe', record.madeSafe && paragraphs(record.madeSafe)),
    fact('What it was', categoryLabel(record.subcategory ?? record.category)),
    harm(record, 'Physical harm', harmLabel('physical', record.harmPhysical)),
    harm(record, 'Psychological harm', harmLabel('psychological', record.harmPsychological)),
    fact('How we learn from it', howWeLearn(record)),
    fact('In the earlier register', record.sourceReference),
  ]
  return rows.filter(row => row !== undefined)
}

function fact(key: string, value: SafeHtml[] | SafeHtml | string | undefined): SummaryRow | undefined {
  return value ? { key, value } : undefined
}

function harm(record: Incident, key: string, label: string): SummaryRow | undefined {
  return label || record.triagedAt ? { key, value: label || 'Not known yet' } : undefined
}

function howWeLearn({ learningResponse, learningReason }: Incident): SafeHtml | undefined {
  if (!learningResponse) return undefined
  const { label } = learningResponses[learningResponse as LearningResponse]
  return html`${label}${learningReason && html`<br><span class="soft">${learningReason}</span>`}`
}
