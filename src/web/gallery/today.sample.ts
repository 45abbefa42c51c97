import { chartFigureExamples } from '../components/chart-figure.examples.ts'
import { keyFigure } from '../components/key-figure.ts'
import { needRowExamples } from '../components/need-row.examples.ts'
import { pageHeading } from '../components/page-heading.ts'
import { sideBySide } from '../components/side-by-side.ts'
import { html } from '../html.ts'
import { signedInPage } from '../layout/signed-in-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { managerSample } from './sample-views.ts'

/** How Today looks; the real one belongs to the home screen. */
export function todaySample(): SafeHtml {
  const main = html`
    ${pageHeading({ title: 'Good morning, Priya', lead: 'Five things need you. Everything else can wait until tomorrow.' })}
    ${needRowExamples[0]?.body}
    <p class="small"><a href="#all">31 other open things</a>, none due this week</p>`
  const aside = html`
    <h2>Are people being heard?</h2>
    ${keyFigure({ value: '5 h', words: 'usual time to thanks', note: 'It was 31 h in spring. 19 of 20 people were told what changed.' })}
    <h2>What people tell us</h2>
    ${chartFigureExamples[0]?.body}
    <h2>Listening for silence</h2>
    <p class="small">Nights at Elm Court: no report in 41 days where about 7 would be usual. <a href="#ask">Ask how it is going</a></p>`
  const body = sideBySide({ main, aside, asideLabel: 'How speaking up is going' })
  return signedInPage(managerSample, { title: 'Today', body })
}
