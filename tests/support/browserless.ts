/** Walks through pages as a browser without scripts does: one cookie, forms with their hidden fields. */
export class Browserless {
  readonly #origin: string
  #cookie = ''

  /** `cookie`: of a session that was opened without the sign-in page. */
  constructor(origin: string, cookie = '') {
    this.#origin = origin
    this.#cookie = cookie
  }

  /** What the browser holds, as `name=value`. */
  get cookie(): string {
    return this.#cookie
  }

  async get(path: string): Promise<Page> {
    return this.#page(
      await fetch(this.#origin + path, { headers: this.#headers(), redirect: 'manual' }),
      path,
    )
  }

  /** Sends a form of the page last seen, with its hidden `_csrf`. */
  async send(page: Page, action: string, fields: Record<string, string>): Promise<Page> {
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1]
    const body = new URLSearchParams({ ...(csrf ? { _csrf: csrf } : {}), ...fields })
    const headers = { ...this.#headers(), 'sec-fetch-site': 'same-origin' }
    const reply = await fetch(this.#origin + action, { method: 'POST', headers, body, redirect: 'manual' })
    return this.#page(reply, action)
  }

  #headers(): Record<string, string> {
    return this.#cookie ? { cookie: this.#cookie } : {}
  }

  async #page(reply: Response, path: string): Promise<Page> {
    const set = reply.headers.get('set-cookie')
    if (set) this.#cookie = set.split(';')[0] ?? ''
    const to = reply.headers.get('location')
    if (to && reply.status === 303) return this.get(to)
    return { status: reply.status, path, html: await reply.text() }
  }
}

export type Page = { status: number; path: string; html: string }
