import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Palette, palettes } from './palette.ts'

const textColours = ['ink', 'soft', 'centre', 'improvement', 'concern'] as const

for (const [theme, palette] of Object.entries(palettes)) {
  test(`words can be read on ${theme} ground and on the bands`, () => {
    for (const text of textColours) {
      for (const under of ['ground', 'band', 'outerBand'] as const) {
        assert.ok(
          contrast(palette, text, under) >= 4.5,
          `${text} on ${under}: ${contrast(palette, text, under)}`,
        )
      }
    }
  })
}

test('no chart colour is red: rust is kept for what is unsafe now', () => {
  for (const palette of Object.values(palettes)) {
    for (const colour of Object.values(palette)) {
      const [red = 0, green = 0, blue = 0] = channels(colour)
      assert.ok(red <= Math.max(green, blue) * 1.6, colour)
    }
  }
})

function contrast(palette: Palette, a: keyof Palette, b: keyof Palette): number {
  const [light = 0, dark = 0] = [luminance(palette[a]), luminance(palette[b])].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

// WCAG 2.2, relative luminance.
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}
