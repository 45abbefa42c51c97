import type { Shelf } from './shelf.ts'

/** How long a kept form waits for a fresh one. */
const patience = 3000

/** A form: fresh when the server answers soon, otherwise as it was kept. What is fresh is kept. */
export async function showForm(shelf: Shelf, request: Request, keepAlive: (work: Promise<unknown>) => void) {
  const { pathname, search } = new URL(request.url)
  const address = pathname + search
  const fresh = fetch(request)
  keepAlive(fresh.then(given => shelf.keepForm(address, given.clone())).catch(() => {}))
  const kept = await shelf.findForm(address)
  if (!kept) return fresh
  const soon = await Promise.race([fresh.catch(() => undefined), after(patience)])
  // A server that has stumbled is no reason to send anybody away.
  return soon && soon.status < 500 ? soon : kept
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined), milliseconds))
}
