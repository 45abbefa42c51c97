export type Listing = { found: { key: string; since: number }[]; next: string | undefined }

/** One page of S3's ListObjectsV2. Keys are ours: identifiers and slashes, so that nothing in them is escaped. */
export function readListing(xml: string): Listing {
  const found = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
    key: textOf(entry, 'Key') ?? '',
    since: Date.parse(textOf(entry, 'LastModified') ?? ''),
  }))
  return { found, next: textOf(xml, 'NextContinuationToken') }
}

function textOf(xml: string, tag: string): string | undefined {
  const text = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]
  return text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
