import type { Refused } from '../result.ts'

/** What a handler returns. It never writes the response itself. */
export type Reply =
  | { kind: 'page'; status: number; html: { toString(): string }; headers?: Record<string, string> }
  | { kind: 'see-other'; to: string; setCookie?: SessionCookie }
  | { kind: 'file'; bytes: Uint8Array; type: string; name: string }
  | { kind: 'json'; status: number; body: unknown }
  | Refused

export type SessionCookie = { token: string; expires: Date } | 'clear'

/** A whole HTML page. */
export function page(html: { toString(): string }, status = 200): Reply {
  return { kind: 'page', status, html }
}

/** After a form did its work: go to an address of ours; `said` is the code of the notice shown there. */
export function seeOther(to: string, said?: string): Reply {
  return { kind: 'see-other', to: said ? `${to}${to.includes('?') ? '&' : '?'}said=${said}` : to }
}

/** A file to keep, never shown inside our pages. */
export function file(bytes: Uint8Array, type: string, name: string): Reply {
  return { kind: 'file', bytes, type, name }
}

/** A JSON answer. */
export function json(body: unknown, status = 200): Reply {
  return { kind: 'json', status, body }
}
