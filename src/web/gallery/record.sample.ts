import { journey } from '../components/journey.ts'
import { breadcrumbsExamples, summaryListExamples } from '../components/lists.examples.ts'
import { sideBySide } from '../components/side-by-side.ts'
import { textarea } from '../components/textarea.ts'
import { threadExamples } from '../components/thread.examples.ts'
import { headingExamples, noteExamples, quoteExamples } from '../components/words.examples.ts'
import { html } from '../html.ts'
import { signedInPage } from '../layout/signed-in-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { managerSample } from './sample-views.ts'

/** How a record looks beside its thread; the real one belongs to the record screen. */
export function recordSample(): SafeHtml {
  const main = html`
    ${quoteExamples[0]?.body}
    <h2>How the work is set up</h2>
    ${summaryListExamples[0]?.body}
    ${textarea({
      name: 'found',
      label: 'What we found',
      value: 'Night staff failed to charge the hoist because the list is kept where they cannot see it.',
    })}
    ${noteExamples[0]?.body}`
  const aside = html`
    <h2>With the people who told us</h2>
    ${threadExamples[0]?.body}
    <h2>It has happened before</h2>
    <p class="small"><strong>Spring: bath chair battery, Elm Court.</strong> Same: charging list out of sight at night. Changed: chargers moved to the store on the unit. No repeat in 212 days.</p>`
  const body = html`
    ${breadcrumbsExamples[0]?.body}
    ${headingExamples[0]?.body}
    ${journey({ now: 'looking', notes: { thanked: '2 h' } })}
    ${sideBySide({ main, aside, asideLabel: 'The people who told us' })}`
  return signedInPage({ ...managerSample, here: '/records' }, { title: 'INC-2611-0042', body })
}
