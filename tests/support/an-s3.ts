import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { S3Config } from '../../src/platform/config/config-from.ts'

type Kept = { bytes: Buffer; since: number }

const secret = 'made/up+secret'
const pageSize = 2

/**
 * A small store that speaks as much of S3 as we use, and answers only what is signed: it works the signature out by itself
 * from the request (AWS Signature Version 4), and the digest of the body.
 */
export async function anS3(): Promise<S3Config & { kept: Map<string, Kept>; refused(): number }> {
  const kept = new Map<string, Kept>()
  let refused = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      if (isSigned(request, body)) serve(kept, request, body, response)
      else {
        refused += 1
        response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/bucket/some/where`
  const key = { region: 'eu-west-2', accessKeyId: 'AKMADEUP', secretAccessKey: secret }
  return { address, ...key, kept, refused: () => refused }
}

function serve(kept: Map<string, Kept>, request: IncomingMessage, body: Buffer, response: ServerResponse) {
  const url = new URL(request.url ?? '', 'http://s3')
  const key = url.pathname.replace('/bucket/', '')
  const found = kept.get(key)
  if (url.searchParams.has('list-type')) return response.end(listing(kept, url.searchParams))
  if (request.method === 'PUT') kept.set(key, { bytes: body, since: Date.now() })
  if (request.method === 'DELETE') kept.delete(key)
  if (request.method === 'GET' && !found) return response.writeHead(404).end()
  return response.end(request.method === 'GET' ? found?.bytes : undefined)
}

function listing(kept: Map<string, Kept>, asked: URLSearchParams): string {
  const prefix = asked.get('prefix') ?? ''
  const from = Number(asked.get('continuation-token') ?? 0)
  const all = [...kept].filter(([key]) => key.startsWith(prefix))
  const entries = all
    .slice(from, from + pageSize)
    .map(
      ([key, { since }]) =>
        `<Contents><Key>${key}</Key><LastModified>${new Date(since).toISOString()}</LastModified></Contents>`,
    )
  const more = from + pageSize < all.length
  const next = more ? `<NextContinuationToken>${from + pageSize}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const said =
    /Credential=AKMADEUP\/(\d{8}\/[\w-]+\/s3\/aws4_request), SignedHeaders=([\w;-]+), Signature=(\w+)/.exec(
      request.headers.authorization ?? '',
    )
  const digest = createHash('sha256').update(body).digest('hex')
  if (!said || request.headers['x-amz-content-sha256'] !== digest) return false
  const [, scope = '', headers = '', signature] = said
  const url = new URL(request.url ?? '', 'http://s3')
  const query = [...url.searchParams]
    .map(pair => pair.map(each => encodeURIComponent(each)).join('='))
    .toSorted()
    .join('&')
  const lines = headers.split(';').map(name => `${name}:${String(request.headers[name])}\n`)
  const canonical = [request.method, url.pathname, query, lines.join(''), headers, digest].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = scope
    .split('/')
    .reduce<string | Buffer>((by, part) => createHmac('sha256', by).update(part).digest(), `AWS4${secret}`)
  return createHmac('sha256', key).update(toSign).digest('hex') === signature
}
