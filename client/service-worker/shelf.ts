import { isForm } from './kind-of.ts'
import { withoutSecret } from './without-secret.ts'

const prefix = 'candour-'
const lastPlace = '/speak-up'
/** Enough for somebody who works at many places; the oldest goes first. */
const mostForms = 12

/** What this browser keeps of one build: its files, and the forms that were opened. */
export type Shelf = {
  /** Fills a new shelf: the build's files, and the forms of the shelf before, asked for anew. All of them, or it rejects. */
  stock(assets: readonly string[]): Promise<void>
  /** Takes away the shelves of other builds. */
  clearOthers(): Promise<void>
  find(address: string): Promise<Response | undefined>
  /** The form at this address in any language. */
  findForm(address: string): Promise<Response | undefined>
  /** Keeps a form as the server just gave it; one that is no longer there is taken away. */
  keepForm(address: string, given: Response): Promise<void>
  lastForm(): Promise<string | undefined>
}

/** The shelf of a build, by its name. */
export function shelfOf(build: string): Shelf {
  const opened = () => caches.open(prefix + build)
  return {
    async stock(assets) {
      await (await opened()).addAll(assets)
      for (const address of await formsKept()) await this.keepForm(address, await asked(address))
    },
    async clearOthers() {
      const others = (await shelves()).filter(name => name !== prefix + build)
      await Promise.all(others.map(name => caches.delete(name)))
    },
    find: async address => (await opened()).match(address),
    findForm: async address =>
      (await (await opened()).match(address)) ?? (await opened()).match(address, { ignoreSearch: true }),
    async keepForm(address, given) {
      const shelf = await opened()
      if (given.status === 404) await shelf.delete(address)
      if (!given.ok) return
      await shelf.delete(address)
      await shelf.put(address, await asKept(given))
      await shelf.put(lastPlace, new Response(address))
      await dropOldest(shelf)
    },
    lastForm: async () => (await (await opened()).match(lastPlace))?.text(),
  }
}

async function shelves(): Promise<string[]> {
  return (await caches.keys()).filter(name => name.startsWith(prefix))
}

async function formsKept(): Promise<string[]> {
  const kept = await Promise.all((await shelves()).map(async name => formsOn(await caches.open(name))))
  return [...new Set(kept.flat())]
}

async function formsOn(shelf: Cache): Promise<string[]> {
  const addresses = (await shelf.keys()).map(({ url }) => new URL(url)).map(url => url.pathname + url.search)
  return addresses.filter(isForm)
}

async function dropOldest(shelf: Cache): Promise<void> {
  const forms = await formsOn(shelf)
  await Promise.all(forms.slice(0, -mostForms).map(address => shelf.delete(address)))
}

// No cookie and no address of the page before: a form is the same for everybody.
function asked(address: string): Promise<Response> {
  return fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
}

/** With the headers it came with, its security policy among them, but for how it was packed on the way. */
async function asKept(given: Response): Promise<Response> {
  const headers = new Headers(given.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(withoutSecret(await given.text()), { headers })
}
