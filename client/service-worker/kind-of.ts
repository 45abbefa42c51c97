export type Kind = 'form' | 'start' | 'asset'

/** A form to speak up, on a page of its own: the code of its place and perhaps a language. */
const form = /^\/speak-up\/[\w-]+$/
const language = /^(\?lang=[\w-]+)?$/

/**
 * What the worker answers: forms, the address an installed Candour starts at, and the files they are made of. Anything
 * else, above all threads, receipts and whatever is under /app, goes to the server as if there were no worker.
 */
export function kindOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  assets: readonly string[],
): Kind | undefined {
  if (method !== 'GET') return undefined
  const { pathname, search } = new URL(url)
  if (assets.includes(pathname)) return 'asset'
  if (mode !== 'navigate') return undefined
  if (pathname === '/speak-up' && search === '') return 'start'
  return isForm(pathname + search) ? 'form' : undefined
}

/** Whether an address of ours is that of a form. */
export function isForm(address: string): boolean {
  const { pathname, search } = new URL(address, 'https://here')
  return form.test(pathname) && language.test(search)
}
