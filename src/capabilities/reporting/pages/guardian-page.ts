import {
  cellsTable,
  emptyState,
  formatDayPart,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  statusTag,
  type View,
} from '#web'
import type { GuardedReport } from '../guardian.ts'
import { type GuardianKeys, guardianKeySection } from './guardian-key-section.ts'

export type GuardianPage = GuardianKeys & { reports: readonly GuardedReport[] }

/** The guardian's own page: their key, and what was told to nobody else. */
export function guardianPage(view: View, page: GuardianPage): SafeHtml {
  const title = 'For the guardian'
  const lead = 'Names told in confidence, and what people say to you only. No manager sees this page.'
  const table = cellsTable({
    caption: 'Reports that concern you',
    columns: ['Report', 'Where', 'Told us', 'What it is'].map(text => ({ text })),
    rows: page.reports.map(row),
    empty: emptyState({
      title: 'Nothing here yet',
      body: 'When somebody tells us in confidence, or says that something is not fair, you find it here.',
    }),
  })
  const body = [pageHeading({ title, lead }), guardianKeySection(view, page), table]
  return signedInPage(view, { title, body })
}

function row(report: GuardedReport) {
  const { reference, serviceName, placeName, toldAt } = report
  return [
    html`<a href="/app/guardian/reports/${reference}">${reference}</a>`,
    `${serviceName} · ${placeName}`,
    formatDayPart(new Date(toldAt)),
    whatItIs(report),
  ]
}

function whatItIs({ naming, waits, marks, timesOpened, contactEnded }: GuardedReport): SafeHtml {
  const facts = [
    naming === 'in-confidence' &&
      (timesOpened > 0 ? `In confidence, opened ${times(timesOpened)}` : 'In confidence'),
    marks > 0 && 'Marked as possible retaliation',
    contactEnded && 'They ended contact',
  ].filter(fact => fact !== false)
  return html`${waits && html`${statusTag('waiting', 'Waits for your answer')} `}${facts.join(' · ')}`
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
