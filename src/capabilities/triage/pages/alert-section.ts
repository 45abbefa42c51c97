import { html, note, type SafeHtml } from '#web'
import type { ReportSection } from './report-page.ts'

/** How far the alert has come: who was told, and who has opened it. Without a time, which would say when somebody spoke up. */
export function alertSection({ alert }: ReportSection): SafeHtml | undefined {
  if (!alert) return undefined
  const { told, openedBy } = alert
  if (openedBy)
    return html`<p class="soft">${openedBy}, who is on call, has opened this. Nobody else is alerted.</p>`
  if (told.length > 0)
    return html`<p class="soft">Alerted so far: ${told.join(', then ')}. The alert goes on until somebody on call opens this.</p>`
  return note({
    tone: 'urgent',
    body: html`<p>No alert has reached anybody on call yet. Please see to it that somebody knows, and look whether there is anybody on the on-call list who can be alerted.</p>`,
  })
}
