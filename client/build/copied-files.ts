import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset } from './build-assets.ts'

const fonts = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

/** What is served as it is. Nothing from GOV.UK Frontend's own assets: its fonts and crest are not ours to use. */
const copies: readonly (readonly [name: string, path: string])[] = [
  ['atkinson-latin.woff2', `${fonts}-latin-wght-normal.woff2`],
  ['atkinson-latin-ext.woff2', `${fonts}-latin-ext-wght-normal.woff2`],
  ['atkinson-latin-italic.woff2', `${fonts}-latin-wght-italic.woff2`],
  ['icon.svg', 'client/images/icon.svg'],
]

/** Files that need no building, under the names pages ask for. */
export async function copiedFiles(root: string): Promise<Asset[]> {
  return Promise.all(
    copies.map(async ([name, path]) => ({ name, content: await readFile(join(root, path)) })),
  )
}
