import { html } from '../html.ts'
import type { Content } from '../markup/render-values.ts'
import type { SafeHtml } from '../markup/safe-html.ts'
import { details } from './details.ts'

export type ChartFigureOptions = {
  /** The answer, computed from the rules and never typed: "26 reports this month, about what is usual". */
  readonly title: Content
  /** From methods/charts; it carries its own title and description. */
  readonly svg: SafeHtml
  /** The same drawn for the width of a phone, where the wide one would shrink its words. */
  readonly narrowSvg?: SafeHtml | undefined
  readonly caption?: Content
  /** The numbers, made by `table` or `cellsTable`. */
  readonly numbers: Content
  readonly numbersSummary?: Content
  /** 2 straight under the page's heading (the default), 3 under a section's. */
  readonly headingLevel?: 2 | 3 | undefined
}

/** A chart with its answer as the title and its numbers underneath for those who would rather read. */
export function chartFigure(options: ChartFigureOptions): SafeHtml {
  const title =
    options.headingLevel === 3
      ? html`<h3 class="chart__title">${options.title}</h3>`
      : html`<h2 class="chart__title">${options.title}</h2>`
  const caption = options.caption && html`<figcaption class="chart__caption">${options.caption}</figcaption>`
  return html`
    <div class="chart">
      ${title}
      <figure class="chart__figure">${pictures(options)}${caption}</figure>
      ${details({ summary: options.numbersSummary ?? 'The numbers', body: options.numbers })}
    </div>`
}

function pictures({ svg, narrowSvg }: ChartFigureOptions): SafeHtml {
  if (!narrowSvg) return html`<div class="chart__picture">${svg}</div>`
  return html`<div class="chart__picture chart__picture--wide">${svg}</div><div class="chart__picture chart__picture--narrow">${narrowSvg}</div>`
}
