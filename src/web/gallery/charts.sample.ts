import { type ChartExample, chartExamples } from '#methods/charts'
import { pageHeading } from '../components/page-heading.ts'
import { html } from '../html.ts'
import { signedInPage } from '../layout/signed-in-page.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { trusted } from '../markup/trusted.ts'
import { managerSample } from './sample-views.ts'

/** One picture of each kind that can be drawn, wide and as on a phone; made-up figures. */
export function chartsSample(): SafeHtml {
  const heading = pageHeading({
    title: 'Charts',
    lead: 'Every kind of picture, with made-up figures. Each says its answer first.',
  })
  return signedInPage(managerSample, { title: 'Charts', body: [heading, chartExamples.map(specimen)] })
}

function specimen({ name, draw }: ChartExample, index: number): SafeHtml {
  const wide = trusted(draw({ id: `chart-${index}`, width: 760 }))
  const narrow = trusted(draw({ id: `chart-${index}-on-a-phone`, width: 340 }))
  return html`
    <div class="chart">
      <h2 class="chart__title">${name}</h2>
      <figure class="chart__figure">
        <div class="chart__picture chart__picture--wide">${wide}</div>
        <div class="chart__picture chart__picture--narrow">${narrow}</div>
      </figure>
    </div>`
}
