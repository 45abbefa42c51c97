import { dayOf } from '#platform/time'
import { button, form, formatDay, html, type SafeHtml, statusTag } from '#web'
import { checkInLabel } from '../model/check-in-steps.ts'
import type { CheckIn } from '../period.ts'
import type { PeriodSection } from './period-page.ts'

/** The three check-ins: when each is, and that it took place. */
export function checkInsSection(section: PeriodSection): SafeHtml {
  const next = section.checkIns.find(({ doneAt }) => !doneAt)
  const rows = section.checkIns.map(checkIn => oneCheckIn(section, checkIn, checkIn === next))
  return html`<section><h2>Check-ins</h2><ul class="govuk-list">${rows}</ul></section>`
}

function oneCheckIn(section: PeriodSection, { step, dueAt, doneAt }: CheckIn, isNext: boolean): SafeHtml {
  const label = checkInLabel(step)
  if (doneAt) return html`<li>${statusTag('done')} ${label}: ${formatDay(dayOf(doneAt), 'short')}</li>`
  const { csrf, action, period } = section
  const mark =
    isNext &&
    !period.endedAt &&
    period.supporterId &&
    form({
      action: `${action}/check-ins/${step}`,
      csrf,
      body: button({ text: 'We have talked', kind: 'secondary', once: true }),
    })
  return html`<li>${statusTag('waiting', 'To come')} ${label}: ${formatDay(dayOf(dueAt), 'short')}${mark}</li>`
}
