import { encode } from 'uqr'

/** White all around, or phones do not find the square (ISO/IEC 18004: four modules). */
const quietZone = 4

/** Dark squares as one path of SVG, one unit for each module, on a white square of `size`. */
export type QrDrawing = { size: number; path: string }

/** An address as a square that a phone's camera reads (ISO/IEC 18004). Refuses none that is shorter than 2,300 letters. */
export function qrDrawing(address: string): QrDrawing {
  // M: still read when a seventh of it is dirty or torn.
  const { size, data } = encode(address, { ecc: 'M', border: quietZone })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return { size, path: dark.join('') }
}
