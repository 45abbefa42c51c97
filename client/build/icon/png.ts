import { crc32, deflateSync } from 'node:zlib'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const mostColours = 16

/** A square picture of three bytes a pixel, an even number of them across, as a PNG with a palette (ISO/IEC 15948): small, because an icon has few colours. */
export function png(pixels: number, picture: Uint8Array): Uint8Array {
  const { palette, indexes } = indexed(picture)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels, 0)
  header.writeUInt32BE(pixels, 4)
  header.set([4, 3, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows(pixels, indexes), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]
  return Buffer.concat([signature, ...parts])
}

function indexed(picture: Uint8Array): { palette: Uint8Array; indexes: Uint8Array } {
  const known = new Map<string, number>()
  const indexes = Uint8Array.from({ length: picture.length / 3 }, (_, pixel) => {
    const colour = picture.slice(pixel * 3, pixel * 3 + 3).join()
    const index = known.get(colour) ?? known.size
    known.set(colour, index)
    return index
  })
  if (known.size > mostColours) throw new Error(`The icon has ${known.size} colours, too many for a palette`)
  return {
    palette: Uint8Array.from([...known.keys()].flatMap(colour => colour.split(',').map(Number))),
    indexes,
  }
}

// Each row says first how it is filtered: not at all. Two pixels share a byte.
function rows(pixels: number, indexes: Uint8Array): Uint8Array {
  const bytes = pixels / 2
  const filtered = new Uint8Array(pixels * (bytes + 1))
  for (const [pixel, index] of indexes.entries()) {
    const [row, column] = [Math.floor(pixel / pixels), pixel % pixels]
    const at = row * (bytes + 1) + 1 + (column >> 1)
    filtered[at] = (filtered[at] ?? 0) | (column % 2 === 0 ? index << 4 : index)
  }
  return filtered
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
