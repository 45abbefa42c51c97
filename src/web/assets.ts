import { readFileSync } from 'node:fs'

export type AssetManifest = Readonly<Record<string, string>>

let manifest: AssetManifest | undefined

/** Where a built asset is served: `app.css` → `/assets/app-<hash>.css`. A name that was never built is a fault. */
export function assetPath(name: string): string {
  manifest ??= readManifest()
  const file = manifest[name]
  if (file === undefined && Object.keys(manifest).length > 0) throw new Error(`No asset is called ${name}`)
  return `/assets/${file ?? name}`
}

/** Before the first build there is no manifest: pages still render, without their styles. */
function readManifest(): AssetManifest {
  try {
    return JSON.parse(readFileSync(new URL('../../dist/assets/manifest.json', import.meta.url), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
