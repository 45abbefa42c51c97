import { encode } from 'uqr'

/** White all around, or phones do not find the square (ISO/IEC 18004: four modules). */
const quietZone = 4

/** An address as a square that a phone's camera reads: an SVG drawing, one unit for each module. */
export function qrCode(address: string): string {
  // M: still read when a seventh of it is dirty or torn.
  const { size, data } = encode(address, { ecc: 'M', border: quietZone })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}"/></svg>`
}
