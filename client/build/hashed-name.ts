import { createHash } from 'node:crypto'
import { parse } from 'node:path'

/** `app.css` → `app-3f2a91c07b.css`: the name changes when the content does, so browsers may keep it for ever. */
export function hashedName(name: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const { name: stem, ext } = parse(name)
  return `${stem}-${hash}${ext}`
}
