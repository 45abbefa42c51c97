import { button } from '../components/button.ts'
import { journey } from '../components/journey.ts'
import { pageHeading } from '../components/page-heading.ts'
import { sixWords } from '../components/six-words.ts'
import { statusTag } from '../components/status-tag.ts'
import { html } from '../html.ts'
import { publicPage } from '../layout/public-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { publicSample } from './sample-views.ts'

/** How a receipt looks; the real one belongs to reporting. */
export function receiptSample(): SafeHtml {
  return publicPage(
    { ...publicSample, place: undefined, languageLinks: undefined },
    {
      title: 'Thank you for telling us',
      body: html`
        ${pageHeading({ title: 'Thank you for telling us', above: statusTag('received') })}
        <p>What you saw helps the next person. Someone will thank you and look at this <strong>by tomorrow morning</strong>.</p>
        ${sixWords({
          intro: 'Your six words. Keep them: they are the only way back.',
          words: ['lantern', 'otter', 'seven', 'meadow', 'brisk', 'tin'],
          actions: [
            button({ text: 'Save to phone', kind: 'secondary', type: 'button' }),
            button({ text: 'Print', kind: 'secondary', type: 'button' }),
          ],
        })}
        <h2>What happens now</h2>
        ${journey({ now: 'received', layout: 'list', notes: { thanked: 'within 24 hours', looking: 'first news in 7 days' } })}
        <p><a href="#talk">I’d like someone to talk to</a></p>`,
    },
  )
}
