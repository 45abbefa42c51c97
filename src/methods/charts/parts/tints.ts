import type { Palette } from '../drawing/palette.ts'

/** Five steps from the ink to its ground, far enough apart to tell side by side; order and names tell them too. */
export function tints({ ink, ground }: Palette): string[] {
  return [1, 0.72, 0.5, 0.32, 0.18].map(share => mix(ink, ground, share))
}

function mix(a: string, b: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map(at => Math.round(channel(a, at) * share + channel(b, at) * (1 - share)))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}
