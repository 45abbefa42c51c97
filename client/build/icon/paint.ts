import type { Point, Shape } from './read-icon.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Lines within a row of pixels; across, coverage is exact. */
const linesInRow = 8

/** Paints shapes on a ground, in a square of so many pixels: three bytes each, row by row. `place` moves a point to pixels. */
export function paint(
  pixels: number,
  ground: string,
  shapes: readonly Shape[],
  place: (point: Point) => Point,
): Uint8Array {
  const picture = new Uint8Array(pixels * pixels * 3)
  const [base, ...colours] = [ground, ...shapes.map(shape => shape.fill)].map(colourOf)
  for (let at = 0; at < picture.length; at += 3) picture.set(base ?? [0, 0, 0], at)
  for (const [index, { outline }] of shapes.entries())
    fill(picture, pixels, colours[index] ?? [0, 0, 0], outline.map(place))
  return picture
}

function fill(picture: Uint8Array, pixels: number, colour: Colour, outline: readonly Point[]) {
  for (let row = 0; row < pixels; row++) {
    const covered = coverage(row, pixels, outline)
    for (let column = 0; column < pixels; column++)
      blend(picture, (row * pixels + column) * 3, colour, covered[column] ?? 0)
  }
}

/** How much of each pixel in a row is inside the outline, from 0 to 1. */
function coverage(row: number, pixels: number, outline: readonly Point[]): Float64Array {
  const covered = new Float64Array(pixels)
  for (let line = 0; line < linesInRow; line++) {
    const crossed = crossings(row + (line + 0.5) / linesInRow, outline)
    for (let pair = 0; pair + 1 < crossed.length; pair += 2)
      cover(covered, crossed[pair] ?? 0, crossed[pair + 1] ?? 0)
  }
  return covered
}

function cover(covered: Float64Array, from: number, to: number) {
  for (let column = Math.floor(from); column < to; column++) {
    const share = Math.min(to, column + 1) - Math.max(from, column)
    covered[column] = (covered[column] ?? 0) + share / linesInRow
  }
}

function crossings(y: number, outline: readonly Point[]): number[] {
  const found: number[] = []
  for (const [index, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1]
    if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  }
  return found.sort((a, b) => a - b)
}

// In steps of a third: as fine as anybody sees on a phone, and much smaller when packed.
function blend(picture: Uint8Array, at: number, colour: Colour, covered: number) {
  const share = Math.round(covered * 3) / 3
  for (const [channel, value] of colour.entries())
    picture[at + channel] = Math.round((picture[at + channel] ?? 0) * (1 - share) + value * share)
}

function colourOf(hex: string): Colour {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? []
  return [red, green, blue].map(part => Number.parseInt(part, 16)) as unknown as Colour
}
