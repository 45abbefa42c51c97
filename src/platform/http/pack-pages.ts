import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { lightPage } from './light-page.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this, packing gains nothing that a phone would notice. */
const worthPacking = 1000
/** The careful way costs ten times as much for a tenth less: only for so many pages at a time. */
const mostCareful = 2
let careful = 0

/**
 * Packs the pages of people without an account, who may have a bad signal. Never those under /app: they hold a token of
 * the session beside what somebody searched for, and the length of a packed page would tell the one by the other (BREACH).
 */
export async function packPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: unknown,
): Promise<unknown> {
  if (!mayPack(request, reply, page)) return page
  reply.header('vary', 'accept-encoding')
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const light = lightPage(page)
  if (/\bbr\b/.test(accepted)) return packed(reply, 'br', await withBrotli(light))
  return /\bgzip\b/.test(accepted) ? packed(reply, 'gzip', await gzipped(light)) : page
}

function mayPack(request: FastifyRequest, reply: FastifyReply, page: unknown): page is string {
  if (typeof page !== 'string' || page.length < worthPacking || request.method === 'HEAD') return false
  return !request.url.startsWith('/app') && String(reply.getHeader('content-type')).startsWith('text/html')
}

function packed(reply: FastifyReply, encoding: string, bytes: Buffer): Buffer {
  reply.header('content-encoding', encoding).removeHeader('content-length')
  return bytes
}

async function withBrotli(page: string): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_MODE: mode, BROTLI_MODE_TEXT: text } = constants
  if (careful >= mostCareful) return brotli(page, { params: { [quality]: 4, [mode]: text } })
  careful++
  try {
    return await brotli(page, { params: { [quality]: 11, [mode]: text } })
  } finally {
    careful--
  }
}
