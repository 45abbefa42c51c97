import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { S3Config } from '../config/config-from.ts'
import { isId, type OrgId } from '../ids.ts'
import type { BlobName, BlobStore } from './blob-store.ts'
import { readListing } from './read-listing.ts'

const hour = 3_600_000
const patience = 60_000

type Ask = (method: string, address: string, body?: Uint8Array) => Promise<Response>

/** Files in an S3 bucket, which notes for itself the second in which each came: docs/operations/files.md says what follows. */
export function s3Store(config: S3Config): BlobStore {
  const ask = asking(config)
  const at = (orgId: OrgId, name: BlobName) => `${config.address}/${orgId}/${name}`
  return {
    async put(orgId, name, bytes) {
      refuseFault(await ask('PUT', at(orgId, name), bytes))
    },
    async get(orgId, name) {
      const answer = await ask('GET', at(orgId, name))
      if (answer.status === 404) return undefined
      refuseFault(answer)
      return new Uint8Array(await answer.arrayBuffer())
    },
    async remove(orgId, name) {
      const answer = await ask('DELETE', at(orgId, name))
      if (answer.status !== 404) refuseFault(answer)
    },
    settled: (orgId, now) => settledIn(ask, listingOf(config, orgId), now),
  }
}

function asking({ region, accessKeyId, secretAccessKey }: S3Config): Ask {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  return (method, address, body) => {
    // The store refuses what did not arrive as it was sent.
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    return client.fetch(address, {
      method,
      headers: { 'x-amz-content-sha256': digest },
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
  }
}

/** A bucket is listed at its own address, and what comes before a name is asked for. */
function listingOf({ address }: S3Config, orgId: OrgId) {
  const { origin, pathname } = new URL(address)
  const [bucket = '', ...within] = pathname.slice(1).split('/')
  return { bucket: `${origin}/${bucket}`, prefix: [...within, orgId, ''].join('/') }
}

async function* settledIn(
  ask: Ask,
  { bucket, prefix }: { bucket: string; prefix: string },
  now: number,
): AsyncIterable<BlobName> {
  let next: string | undefined = ''
  while (next !== undefined) {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix,
      ...(next && { 'continuation-token': next }),
    })
    const answer = await ask('GET', `${bucket}?${query}`)
    refuseFault(answer)
    const listing = readListing(await answer.text())
    for (const { key, since } of listing.found) {
      const name = key.slice(prefix.length)
      if (isId(name) && now - since >= hour) yield name as BlobName
    }
    next = listing.next
  }
}

// Never with its body, which repeats the name of the key and the address.
function refuseFault({ ok, status }: Response) {
  if (!ok) throw new Error(`the store of files answered ${status}`)
}
