import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from '../build-assets.ts'
import { paint } from './paint.ts'
import { png } from './png.ts'
import { type Point, readIcon } from './read-icon.ts'

const ground = '#fbf8f3'
/** Larger ones a phone makes from the drawing itself, so that a first visit need not carry them. */
const sizes = [192]
/** A phone may cut an icon to any shape around the middle four fifths (Web App Manifest, "maskable"). */
const share = 0.62

/** The icon as pictures for a phone's home screen, drawn from the same file that browsers show. */
export async function drawIcons(root: string): Promise<Asset[]> {
  const { size, shapes } = readIcon(await readFile(join(root, 'client', 'images', 'icon.svg'), 'utf8'))
  return sizes.map(pixels => {
    const scale = (pixels * share) / size
    const margin = (pixels * (1 - share)) / 2
    const place = ([x, y]: Point): Point => [margin + x * scale, margin + y * scale]
    return { name: `icon-${pixels}.png`, content: png(pixels, paint(pixels, ground, shapes, place)) }
  })
}
