import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** What our made-up files say of themselves, which nothing that we keep may say. */
export const secretsInFiles = ['Gwladys Phone 9', 'Gwladys Pritchard', 'taken at home', 'Room 4 diary']

/** A photo of two fields, red on the left, held sideways by its camera, which wrote down where, who and with what. */
export async function aPhoto(side = 400): Promise<Buffer> {
  const red = { create: { width: side / 2, height: side / 2, channels: 3, background: 'red' } } as const
  return sharp({ create: { width: side, height: side / 2, channels: 3, background: 'blue' } })
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Gwladys Phone 9', Artist: 'Gwladys Pritchard', ImageDescription: 'taken at home' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '3/1 10/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A screenshot with texts beside its points. */
export async function aScreenshot(): Promise<Buffer> {
  const png = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#00f8' } })
    .png()
    .toBuffer()
  const texts = [chunk('tEXt', 'Author\0Gwladys Pritchard'), chunk('iTXt', 'Comment\0\0\0\0\0Room 4 diary')]
  // After the header: signature of 8 bytes, IHDR of 25.
  return Buffer.concat([png.subarray(0, 33), ...texts, png.subarray(33)])
}

/** A picture in WebP with its camera in it. */
export async function aWebp(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Make: 'Gwladys Phone 9' } })
    .webp()
    .toBuffer()
}

/** A photo behind whose end a script waits for a browser that takes the whole for a page. */
export async function aPolyglot(): Promise<Buffer> {
  return Buffer.concat([
    await aPhoto(),
    Buffer.from('<html><script>alert("Gwladys Pritchard")</script></html>'),
  ])
}

/** A few hundred bytes that claim to be ten thousand million points. */
export function aPixelBomb(): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(100_000, 0)
  size.writeUInt32BE(100_000, 4)
  const header = Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const points = chunk('IDAT', Buffer.from('789c030000000001', 'hex'))
  return Buffer.concat([signature, chunk('IHDR', header), points, chunk('IEND', '')])
}

/** The beginning of what an iPhone keeps unless it is told otherwise. */
export function aHeic(): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.alloc(200),
  ])
}

export function anSvg(): Buffer {
  return Buffer.from(
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  )
}

function chunk(type: string, data: string | Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length - 4)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
