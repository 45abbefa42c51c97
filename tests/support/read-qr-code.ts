import jsqr from 'jsqr'

const pixelsEach = 4

/** What a camera reads from a square that qrCode drew. */
export function readQrCode(svg: string): string | undefined {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const side = modules * pixelsEach
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) blacken(pixels, side, Number(x), Number(y))
  return jsqr.default(pixels, side, side)?.data
}

function blacken(pixels: Uint8ClampedArray, side: number, x: number, y: number): void {
  for (let row = y * pixelsEach; row < (y + 1) * pixelsEach; row++) {
    const start = (row * side + x * pixelsEach) * 4
    for (let pixel = 0; pixel < pixelsEach; pixel++) pixels.fill(0, start + pixel * 4, start + pixel * 4 + 3)
  }
}
