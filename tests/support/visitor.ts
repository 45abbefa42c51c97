import type { FastifyInstance } from 'fastify'
import { sessionCookieName } from '#platform/http/session-cookie'

export type Seen = {
  url: string
  status: number
  to: string | undefined
  type: string
  headers: Record<string, unknown>
  body: string
  bytes: Buffer
}
/** A file as somebody chose it; what it is called says nothing. */
export type SentFile = { bytes: Uint8Array; name?: string }
export type Fields = Record<string, string | readonly string[]>

/** Asks a server for one page after another, as a browser with this session (or none) does; follows no redirect. */
export class Visitor {
  readonly #server: FastifyInstance
  readonly #session: { token: string; csrf: string } | undefined

  constructor(server: FastifyInstance, session?: { token: string; csrf: string }) {
    this.#server = server
    this.#session = session
  }

  get(url: string): Promise<Seen> {
    return this.#ask('GET', url)
  }

  /** Sends a form with the token that only our own pages carry. */
  post(url: string, fields: Fields = {}): Promise<Seen> {
    const csrf = this.#session ? { _csrf: this.#session.csrf } : {}
    const pairs = Object.entries({ ...csrf, ...fields }).flatMap(([name, given]) =>
      [given].flat().map(value => [name, value]),
    )
    return this.#ask('POST', url, new URLSearchParams(pairs).toString())
  }

  /** Sends a form with files as a browser does: the fields in order, then the files under one name. */
  async send(url: string, fields: Record<string, string>, files: readonly SentFile[]): Promise<Seen> {
    const form = new FormData()
    const csrf = this.#session ? { _csrf: this.#session.csrf } : {}
    for (const [name, value] of Object.entries({ ...csrf, ...fields })) form.append(name, value)
    for (const { bytes, name } of files)
      form.append('files', new Blob([new Uint8Array(bytes)]), name ?? 'IMG_0412.JPG')
    const coded = new Response(form)
    const type = coded.headers.get('content-type') ?? ''
    return this.#ask('POST', url, Buffer.from(await coded.arrayBuffer()), type)
  }

  async #ask(
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    type = 'application/x-www-form-urlencoded',
  ): Promise<Seen> {
    const cookies = this.#session ? { [sessionCookieName]: this.#session.token } : {}
    const headers = payload === undefined ? {} : { 'content-type': type }
    const reply = await this.#server.inject({
      method,
      url,
      cookies,
      headers,
      ...(payload ? { payload } : {}),
    })
    return {
      url,
      status: reply.statusCode,
      to: reply.headers.location,
      type: String(reply.headers['content-type'] ?? ''),
      headers: reply.headers,
      body: reply.body,
      bytes: reply.rawPayload,
    }
  }
}
