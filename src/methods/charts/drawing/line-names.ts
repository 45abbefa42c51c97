import { plainNumber } from './numbers.ts'
import type { Palette } from './palette.ts'
import type { Plot, ValueAxis } from './scales.ts'
import { spread } from './spread.ts'
import { textWidth, words } from './text.ts'

/** A line named where it ends, so that no key is needed; null values are not drawn. */
export type NamedLine = { name: string; value: number | null; strong?: boolean; nameOnly?: boolean }

type Written = { text: string; value: number; strong: boolean }

/** Room on the right for the names of lines. */
export function roomForNames(lines: readonly NamedLine[]): number {
  return Math.max(24, ...written(lines).map(({ text, strong }) => textWidth(text, undefined, strong) + 26))
}

/** Writes the names at the heights of their lines, moved apart where they would touch. */
export function drawLineNames(
  lines: readonly NamedLine[],
  axis: ValueAxis,
  plot: Plot,
  palette: Palette,
): string {
  const named = written(lines)
  const heights = spread(
    named.map(line => axis.y(line.value) + 5),
    19,
  )
  return named
    .map(({ text, strong }, i) =>
      words(text, plot.right + 16, heights[i] ?? 0, {
        fill: strong ? palette.centre : palette.soft,
        bold: strong,
      }),
    )
    .join('')
}

function written(lines: readonly NamedLine[]): Written[] {
  return lines.flatMap(({ name, value, strong = false, nameOnly = false }) =>
    value === null ? [] : [{ text: nameOnly ? name : `${name} ${plainNumber(value)}`, value, strong }],
  )
}
