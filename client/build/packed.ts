import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Asset } from './build-assets.ts'

const text = new Set(['.css', '.js', '.svg', '.webmanifest'])

/** A file, and where it is text also as brotli and gzip, as small as they make it: the server then packs nothing. */
export function packed(asset: Asset): Asset[] {
  if (!text.has(extname(asset.name))) return [asset]
  const { name, content } = asset
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  return [
    asset,
    { name: `${name}.br`, content: brotliCompressSync(content, { params }) },
    { name: `${name}.gz`, content: gzipSync(content, { level: 9 }) },
  ]
}
