import { type Palette, palettes, type Theme } from './palette.ts'
import { element, escapeText } from './svg.ts'
import { textSize, words, wrapText } from './text.ts'

/** How a chart is to be drawn. `id` must be unique on the page: the accessible names hang on it. */
export type ChartOptions = {
  id?: string
  theme?: Theme
  /** Width in px, from 320 to 1200; the layout adapts and text keeps its size. */
  width?: number
  height?: number
  /** False where the page itself shows the headline. */
  heading?: boolean
}

export type Frame = { id: string; palette: Palette; width: number; height: number; top: number; head: string }

type Heading = { title: string; subtitle: string }

// Ends in a face the PDF engine ships; the first two are the product's own.
const fonts =
  "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next','Noto Sans','DejaVu Sans',sans-serif"
const titleSize = 20
const titleLine = 24
const subtitleLine = 21
const edge = 12

/** Works out size, colours and heading; `top` is where drawing may start. */
export function frame(heading: Heading, options: ChartOptions): Frame {
  const width = Math.min(1200, Math.max(320, options.width ?? 760))
  const palette = palettes[options.theme ?? 'light']
  const { head, top } =
    options.heading === false ? { head: '', top: edge } : drawHeading(heading, width, palette)
  const plotHeight = Math.min(380, Math.max(270, width * 0.36))
  return {
    id: options.id ?? 'chart',
    palette,
    width,
    height: options.height ?? Math.round(top + plotHeight),
    top,
    head,
  }
}

function drawHeading({ title, subtitle }: Heading, width: number, palette: Palette) {
  const room = width - 2 * edge
  const titles = wrapText(title, room, titleSize, true)
  const subtitles = wrapText(subtitle, room)
  const under = edge + 8 + titles.length * titleLine
  const head = [
    ...titles.map((line, i) =>
      words(line, edge, edge + 22 + i * titleLine, { fill: palette.ink, size: titleSize, bold: true }),
    ),
    ...subtitles.map((line, i) => words(line, edge, under + 16 + i * subtitleLine, { fill: palette.soft })),
  ]
  return { head: head.join(''), top: under + subtitles.length * subtitleLine + 8 }
}

/** The whole SVG: named and described for those who do not see it, on its own ground, in fixed fonts. */
export function drawing(on: Frame, title: string, description: string, body: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'img',
      'aria-labelledby': `${on.id}-title ${on.id}-desc`,
      width: on.width,
      height: on.height,
      viewBox: `0 0 ${on.width} ${on.height}`,
      'font-family': fonts,
      'font-size': textSize,
    },
    element('title', { id: `${on.id}-title` }, escapeText(title)),
    element('desc', { id: `${on.id}-desc` }, escapeText(description)),
    element('rect', { width: on.width, height: on.height, fill: on.palette.ground }),
    on.head,
    ...body,
  )
}
