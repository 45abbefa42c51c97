import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import {
  affectedBy,
  categoryLabel,
  earlierEvents,
  earlierLike,
  earlierLooks,
  harmLabel,
  type Incident,
  type LearningResponse,
  learningResponses,
  looksOf,
  paragraphs,
  stepsTaken,
  waitingLook,
} from '#capabilities/triage'
import type { Context } from '#platform/context'
import { actionLink, html, note, type SafeHtml, type SummaryRow, statusTag, summaryList } from '#web'
import type { RecordSection } from './record-section.ts'

/** What the first look kept, or the way to it. */
export const factsSection: RecordSection = async (ctx, record) => {
  const mayLook = mayAt(ctx.actor, 'incident:triage', record.serviceId) && !record.historical
  const href = `/app/records/${record.reference}/triage`
  const affected = await affectedBy(ctx, record.id)
  const rows = factsOf(record, affected)
  const change =
    mayLook && record.state !== 'closed' && record.triagedAt && html`<p><a href="${href}">Change this</a></p>`
  const look = mayLook && !record.triagedAt && actionLink({ href, text: 'Have a first look' })
  return html`<section><h2>A first look</h2>${rows.length > 0 ? summaryList({ rows }) : html`<p class="soft">Nobody has had a first look yet.</p>`}${change}${look}${await like(ctx, record, affected)}${await earlier(ctx, record, href)}</section>`
}

/** Earlier events of the same people, and of the same kind at the same place. */
async function like(
  ctx: Context,
  record: Incident,
  affected: readonly string[],
): Promise<SafeHtml | undefined> {
  if (record.historical || !record.triagedAt) return undefined
  return earlierEvents(await earlierLike(ctx, record, affected))
}

/** What waits for a second pair of eyes, and how the event was seen before: the first look stays readable. */
async function earlier(ctx: Context, record: Incident, href: string): Promise<SafeHtml> {
  const looks = await looksOf(ctx, record.id)
  const names = await personNames(
    ctx,
    looks.flatMap(({ by, decidedBy }) => [by ?? [], decidedBy ?? []].flat()),
  )
  const waits =
    waitingLook(looks) &&
    note({
      body: html`<p>Somebody would lower how it is graded. It stays as it is until <a href="${href}">a second pair of eyes</a> has agreed.</p>`,
    })
  return html`${waits}${earlierLooks(looks, names)}`
}

function factsOf(record: Incident, affected: readonly string[]): SummaryRow[] {
  const rows: (SummaryRow | undefined)[] = [
    record.atRisk && record.madeSafe === ''
      ? { key: 'Made safe?', value: statusTag('unsafe-now', 'Not said yet') }
      : fact('Made safe', madeSafe(record)),
    fact('What became of it', record.notAnIncident ? 'It was not an incident after all' : undefined),
    fact('Who was affected', affected.join(', ')),
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

function madeSafe({ madeSafe: words, madeSafeSteps }: Incident): SafeHtml | undefined {
  const steps = stepsTaken(madeSafeSteps)
  if (!words && steps.length === 0) return undefined
  return html`${words && paragraphs(words)}${steps.length > 0 && html`<ul>${steps.map(step => html`<li>${step}</li>`)}</ul>`}`
}

function howWeLearn({ learningResponse, learningReason }: Incident): SafeHtml | undefined {
  if (!learningResponse) return undefined
  const { label } = learningResponses[learningResponse as LearningResponse]
  return html`${label}${learningReason && html`<br><span class="soft">${learningReason}</span>`}`
}
