import { qrDrawing } from '#methods/qr-code'

/** An address as a square that a phone's camera reads: an SVG drawing, one unit for each module. */
export function qrCode(address: string): string {
  const { size, path } = qrDrawing(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
}
