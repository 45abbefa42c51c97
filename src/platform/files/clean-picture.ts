import sharp from 'sharp'
import { fewAtOnce } from '../few-at-once.ts'
import type { Cleaned } from './clean-file.ts'
import type { PictureKind } from './file-kinds.data.ts'

// Of all that libvips reads, only what we take: fewer readers, fewer faults in them.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)
sharp.concurrency(1)

/** More than any phone camera makes in a file of 15 MB; a picture that claims more is there to fill the memory. */
const mostPoints = 64_000_000
const longestSide = 2560
const smallSide = 320
const secondsEach = 20
// libvips works in threads of its own; each picture takes one and some hundred megabytes.
const inTurn = fewAtOnce(2)

/**
 * A picture drawn anew, the way up its camera held it: GPS, camera, texts, thumbnails, colour profiles and whatever stood
 * behind its end are gone. Never calls sharp's withMetadata or keep methods.
 */
export function cleanPicture(bytes: Uint8Array, kind: PictureKind): Promise<Cleaned> {
  return inTurn(async () => {
    try {
      const drawn = await drawAnew(bytes, kind)
      return { ok: true, file: { kind, bytes: drawn, small: await smallPicture(drawn) } }
    } catch (fault) {
      return { ok: false, why: isTooLarge(fault) ? 'too-many-points' : 'damaged' }
    }
  })
}

function drawAnew(bytes: Uint8Array, kind: PictureKind): Promise<Buffer> {
  const picture = open(bytes).autoOrient().resize(within(longestSide))
  const format = { jpeg: () => picture.jpeg(), png: () => picture.png(), webp: () => picture.webp() }
  return format[kind]().timeout({ seconds: secondsEach }).toBuffer()
}

/** Always a JPEG on white, so that a list of them is light. */
function smallPicture(bytes: Uint8Array): Promise<Buffer> {
  const small = open(bytes).resize(within(smallSide)).flatten({ background: 'white' })
  return small.jpeg({ quality: 70 }).timeout({ seconds: secondsEach }).toBuffer()
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error' })
}

function within(side: number) {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof Error && fault.message.includes('exceeds pixel limit')
}
