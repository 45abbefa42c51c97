import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import {
  aHeic,
  anSvg,
  aPhoto,
  aPixelBomb,
  aPolyglot,
  aScreenshot,
  aWebp,
  secretsInFiles,
} from '../../../tests/support/made-files.ts'
import { type CleanFile, cleanFile } from './clean-file.ts'

async function cleaned(bytes: Uint8Array): Promise<CleanFile> {
  const clean = await cleanFile(bytes, false)
  assert.ok(clean.ok, JSON.stringify(clean))
  return clean.file
}

function secretsIn(...kept: (Uint8Array | undefined)[]): string[] {
  const texts = kept.map(bytes => Buffer.from(bytes ?? []).toString('latin1'))
  return secretsInFiles.filter(secret => texts.some(text => text.includes(secret)))
}

test('the photos that these tests are made of do say where, who and with what', async () => {
  const photo = await aPhoto()
  assert.deepEqual(secretsIn(photo), ['Gwladys Phone 9', 'Gwladys Pritchard', 'taken at home'])
  const { exif, orientation } = await sharp(photo).metadata()
  // The GPS directory is tag 0x8825 of the first one (Exif 3.0, 4.6.3).
  assert.ok(exif?.includes(Buffer.from('8825', 'hex')) || exif?.includes(Buffer.from('2588', 'hex')))
  assert.equal(orientation, 6)
  assert.deepEqual(secretsIn(await aScreenshot()), ['Gwladys Pritchard', 'Room 4 diary'])
  assert.deepEqual(secretsIn(await aWebp()), ['Gwladys Phone 9'])
})

test('what is kept of a photo are its points: no place, no camera, no writer, in the picture and in the small one', async () => {
  for (const make of [aPhoto, aScreenshot, aWebp, aPolyglot]) {
    const { bytes, small } = await cleaned(await make())
    for (const kept of [bytes, small]) {
      const { exif, xmp, iptc, icc, comments } = await sharp(kept).metadata()
      assert.deepEqual(
        { exif, xmp, iptc, icc, comments },
        {
          exif: undefined,
          xmp: undefined,
          iptc: undefined,
          icc: undefined,
          comments: undefined,
        },
      )
    }
    assert.deepEqual(secretsIn(bytes, small), [])
    assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /<script|tEXt|iTXt|Exif/)
  }
})

test('a photo that was held sideways stands upright without being told so', async () => {
  const { bytes } = await cleaned(await aPhoto())
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  assert.deepEqual([info.width, info.height], [200, 400])
  // Turned a quarter clockwise, what was on the left is on top.
  const [red = 0, , blue = 255] = data
  assert.ok(red > 200 && blue < 60)
  const { orientation } = await sharp(bytes).metadata()
  assert.ok(orientation === undefined || orientation === 1)
})

test('a picture keeps its kind, and is made no larger than a screen needs', async () => {
  assert.deepEqual(
    [
      (await cleaned(await aPhoto())).kind,
      (await cleaned(await aScreenshot())).kind,
      (await cleaned(await aWebp())).kind,
    ],
    ['jpeg', 'png', 'webp'],
  )
  const { width, height } = await sharp((await cleaned(await aPhoto(4000))).bytes).metadata()
  assert.deepEqual([width, height], [1280, 2560])
})

test('what is broken, too large to open, or no picture is refused by its reason, whatever it is called', async () => {
  const photo = await aPhoto()
  const why = async (bytes: Uint8Array) => {
    const clean = await cleanFile(bytes, false)
    return clean.ok ? 'kept' : clean.why
  }
  assert.equal(await why(photo.subarray(0, photo.length - 800)), 'damaged')
  assert.equal(await why(photo.subarray(0, 300)), 'damaged')
  assert.equal(await why(aPixelBomb()), 'too-many-points')
  assert.equal(await why(aHeic()), 'heic')
  assert.equal(await why(anSvg()), 'not-a-kind-we-take')
  assert.equal(await why(Buffer.from('GIF89a, or so it says')), 'not-a-kind-we-take')
  assert.equal(await why(Buffer.alloc(0)), 'not-a-kind-we-take')
  assert.equal(
    await why(Buffer.from('%PDF-1.7 a document of somebody who keeps their name back')),
    'pictures-only',
  )
})

test('a few hundred bytes that claim to be gigabytes take up no memory', async () => {
  const before = process.memoryUsage().rss
  await cleanFile(aPixelBomb(), false)
  assert.ok(process.memoryUsage().rss - before < 100_000_000)
})
