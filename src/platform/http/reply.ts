import type { Refused } from '../result.ts'

/** What a handler returns. It never writes the response itself. */
export type Reply =
  | { kind: 'page'; status: number; html: { toString(): string }; headers?: Record<string, string> }
  | { kind: 'see-other'; to: string; setCookie?: SessionCookie }
  | { kind: 'file'; bytes: Uint8Array; type: string; name: string }
  | { kind: 'file-to-make'; make(): Promise<Uint8Array>; type: string; name: string }
  | { kind: 'kept-file'; read(): Promise<Uint8Array | undefined>; type: string; name: string }
  | { kind: 'json'; status: number; body: unknown }
  | Refused

export type SessionCookie = { token: string; expires: Date } | 'clear'

/** A whole HTML page. */
export function page(html: { toString(): string }, status = 200): Reply {
  return { kind: 'page', status, html }
}

/** The same page, for somebody who is asked to try again in so many minutes. */
export function later(html: { toString(): string }, minutes: number): Reply {
  return { kind: 'page', status: 429, html, headers: { 'retry-after': String(minutes * 60) } }
}

/** After a form did its work: go to an address of ours; `said` is the code of the notice shown there. */
export function seeOther(to: string, said?: string): Reply {
  if (!said) return { kind: 'see-other', to }
  const [page = '', part] = to.split('#')
  const anchor = part === undefined ? '' : `#${part}`
  return { kind: 'see-other', to: `${page}${page.includes('?') ? '&' : '?'}said=${said}${anchor}` }
}

/** A file to keep, never shown inside our pages. */
export function file(bytes: Uint8Array, type: string, name: string): Reply {
  return { kind: 'file', bytes, type, name }
}

/**
 * A file that takes a while to make, such as a PDF: it is made after the transaction has ended, so that nobody waits for a
 * connection meanwhile. `make` asks the database nothing.
 */
export function fileToMake(make: () => Promise<Uint8Array>, type: string, name: string): Reply {
  return { kind: 'file-to-make', make, type, name }
}

/**
 * A file that somebody added, read after the transaction has ended: a picture is shown by itself, anything else is only to
 * keep. Neither can run anything.
 */
export function keptFile(read: () => Promise<Uint8Array | undefined>, type: string, name: string): Reply {
  return { kind: 'kept-file', read, type, name }
}

/** A JSON answer. */
export function json(body: unknown, status = 200): Reply {
  return { kind: 'json', status, body }
}
