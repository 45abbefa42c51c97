import { element, escapeText } from './svg.ts'

type TextStyle = {
  fill: string
  size?: number
  bold?: boolean
  anchor?: 'start' | 'middle' | 'end'
  /** Colour of a halo that keeps the words readable where they cross a line. */
  halo?: string
}

/** Body size of chart text, in the chart's own units. */
export const textSize = 15

/** Words at a point; the baseline is at y. */
export function words(text: string, x: number, y: number, style: TextStyle): string {
  return element(
    'text',
    {
      x,
      y,
      fill: style.fill,
      'font-size': style.size ?? textSize,
      'font-weight': style.bold ? 700 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      ...(style.halo && {
        stroke: style.halo,
        'stroke-width': 5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeText(text),
  )
}

// Widths as shares of the type size, from the advance widths of Atkinson Hyperlegible; close enough to place labels.
const widthClasses: readonly [RegExp, number][] = [
  [/[ijl.,:;'|! ]/, 0.28],
  [/[frt()\-/]/, 0.38],
  [/[mwMW%@]/, 0.86],
  [/[A-Z]/, 0.65],
]

/** About how wide the words will be; there is no browser to ask. */
export function textWidth(text: string, size = textSize, bold = false): number {
  const shares = [...text].map(char => widthClasses.find(([chars]) => chars.test(char))?.[1] ?? 0.56)
  return shares.reduce((total, share) => total + share, 0) * size * (bold ? 1.07 : 1)
}

/** Breaks a text into lines no wider than `width`; a single long word keeps its own line. */
export function wrapText(text: string, width: number, size = textSize, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
