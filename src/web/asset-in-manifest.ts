export type AssetManifest = Readonly<Record<string, string>>

/** The address of an asset by the manifest of a build; before the first build, its plain name. A name that was never built is a fault. */
export function assetInManifest(manifest: AssetManifest | undefined, name: string): string {
  const file = manifest === undefined ? name : manifest[name]
  if (file === undefined) throw new Error(`No asset is called ${name}`)
  return `/assets/${file}`
}
