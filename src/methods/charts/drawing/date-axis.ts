import { dayNumber, shortDate, usualGap } from './dates.ts'
import type { Palette } from './palette.ts'
import type { Plot, Scale } from './scales.ts'
import { textWidth, words } from './text.ts'

/** Where each date falls across the plot, to scale in days; a single date stands in the middle. */
export function dateScale(dates: readonly string[], plot: Plot): Scale {
  const first = dayNumber(dates[0] ?? '')
  const span = dayNumber(dates.at(-1) ?? '') - first
  const width = plot.right - plot.left
  return day => plot.left + (span === 0 ? width / 2 : ((day - first) / span) * width)
}

/** Labels under as many of the points as fit, evenly, beginning with the first. */
export function drawDateAxis(dates: readonly string[], x: Scale, plot: Plot, palette: Palette): string {
  const gap = usualGap(dates)
  const labels = dates.map(date => shortDate(date, gap))
  const widest = Math.max(...labels.map(label => textWidth(label))) + 14
  const fit = Math.max(1, Math.floor((plot.right - plot.left) / widest))
  const every = stepThatFits(dates.length, fit, gap)
  return labels
    .map((label, i) =>
      i % every === 0
        ? words(label, x(dayNumber(dates[i] ?? '')), plot.bottom + 26, {
            fill: palette.soft,
            anchor: 'middle',
          })
        : '',
    )
    .join('')
}

// Months are labelled each, every second, each quarter, half-year or year, so that the eye finds its place.
const monthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120]

function stepThatFits(count: number, fit: number, gap: number): number {
  const needed = Math.ceil(count / fit)
  if (gap < 25) return needed
  return monthSteps.find(step => step >= needed) ?? needed
}

/** Numbers under as many of the points as fit: 1, 5, 10 … */
export function drawNumberAxis(count: number, x: Scale, plot: Plot, palette: Palette): string {
  const fit = Math.max(1, Math.floor((plot.right - plot.left) / 44))
  const every = [1, 2, 5, 10, 20, 50, 100].find(step => count / step <= fit) ?? count
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter(number => number === 1 || number % every === 0)
    .map(number =>
      words(String(number), x(number - 1), plot.bottom + 26, { fill: palette.soft, anchor: 'middle' }),
    )
    .join('')
}
