import { mayAt } from '#capabilities/identity'
import { type Incident, needsMetBy, paragraphs, peopleAnswers, peopleAnswersOf } from '#capabilities/triage'
import { actionLink, html, type SafeHtml, statusTag } from '#web'
import type { RecordSection } from './record-section.ts'

/** Whether those who told us and the people concerned know what came of it. */
export const outcomeSection: RecordSection = async (ctx, record) => {
  if (record.historical) return undefined
  const met = await needsMetBy(ctx, record)
  const answers = await peopleAnswersOf(ctx, record.id)
  const href = `/app/records/${record.reference}/outcome`
  const may = mayAt(ctx.actor, 'incident:close', record.serviceId)
  // The last step once every change is checked; before that, something else comes first.
  const isNext = record.state === 'checking' && met.has('every-change-checked')
  const tell =
    may &&
    record.state !== 'closed' &&
    actionLink({ href, text: 'Tell everybody what came of it', ...(isNext ? {} : { kind: 'secondary' }) })
  return html`<section><h2>Who knows what came of it</h2><ul class="govuk-list">
<li>${known(met.has('reporters-told'))} Those who told us</li>
<li>${known(met.has('people-told'))} ${peopleWords(record)}</li></ul>${record.peopleTold && paragraphs(record.peopleTold)}${answers.length > 0 && [html`<h3>What they answered</h3>`, peopleAnswers(answers)]}${tell}</section>`
}

function known(told: boolean): SafeHtml {
  return told ? statusTag('done', 'Told') : statusTag('waiting', 'Not yet')
}

function peopleWords({ nobodyElse }: Incident): string {
  return nobodyElse ? 'Nobody else was involved' : 'The people it happened to'
}
