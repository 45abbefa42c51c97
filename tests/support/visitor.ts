import type { FastifyInstance } from 'fastify'
import { sessionCookieName } from '#platform/http/session-cookie'

export type Seen = {
  url: string
  status: number
  to: string | undefined
  type: string
  body: string
  bytes: Buffer
}
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

  async #ask(method: 'GET' | 'POST', url: string, payload?: string): Promise<Seen> {
    const cookies = this.#session ? { [sessionCookieName]: this.#session.token } : {}
    const headers = payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
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
      body: reply.body,
      bytes: reply.rawPayload,
    }
  }
}
