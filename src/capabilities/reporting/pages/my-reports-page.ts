import { dayOf } from '#platform/time'
import {
  cellsTable,
  emptyState,
  formatDay,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { type ReportingWords, reportingWords } from '../messages.ts'
import { stageOf } from '../model/stage-of.ts'
import type { OwnReport } from '../report.ts'
import { stepWords } from './reporter-journey.ts'

/** What the person told us with their name, newest first, and how far each has come. */
export function myReportsPage(view: View, reports: readonly OwnReport[]): SafeHtml {
  const words = reportingWords(view.lang)
  const title = words.myReports()
  const table = cellsTable({
    caption: title,
    captionHidden: true,
    columns: [words.columnReport(), words.columnPlace(), words.columnTold(), words.columnStage()].map(
      text => ({
        text,
      }),
    ),
    rows: reports.map(report => row(words, view.lang, report)),
    empty: emptyState({ title: words.myReportsNone(), body: words.myReportsNoneBody() }),
  })
  const body = [pageHeading({ title, lead: reports.length > 0 && words.myReportsLead() }), table]
  return signedInPage(view, { title, body })
}

function row(words: ReportingWords, lang: string, report: OwnReport) {
  const { reference, serviceName, placeName, toldAt, told } = report
  const stage = stageOf(told)
  return [
    html`<a href="/app/my-reports/${reference}">${opening(report.story)}</a><br><span class="soft small">${reference}</span>`,
    `${serviceName} · ${placeName}`,
    formatDay(dayOf(toldAt), 'short', lang),
    stepWords(words)[stage === 'finished' ? 'worked' : stage],
  ]
}

/** The first words of a story, enough to know it again. */
function opening(story: string): string {
  const line = story.replaceAll(/\s+/g, ' ')
  return line.length <= 70 ? line : `${line.slice(0, 68).replace(/\s\S*$/, '')} …`
}
