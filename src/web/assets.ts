import { readFileSync } from 'node:fs'
import { type AssetManifest, assetInManifest } from './asset-in-manifest.ts'

let manifest: AssetManifest | undefined

/** Where a built asset is served: `app.css` → `/assets/app-<hash>.css`. */
export function assetPath(name: string): string {
  manifest ??= readManifest()
  return assetInManifest(manifest, name)
}

/** Before the first build there is no manifest: pages still render, without their styles. */
function readManifest(): AssetManifest | undefined {
  try {
    return JSON.parse(readFileSync(new URL('../../dist/assets/manifest.json', import.meta.url), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
