import { fileURLToPath } from 'node:url'
import { buildAssets } from './build/build-assets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await buildAssets(root)
console.log(built.skipped ? 'Assets are up to date' : `Built ${built.files.length} assets`)
