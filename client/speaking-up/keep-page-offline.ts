import type { ShownForm } from '../service-worker/worker-scope.ts'

/**
 * Lets the service worker keep the form on this page and the same in English, so that it opens without signal. Only
 * that: what else a page may show is never kept. To be called before any script changes the page.
 */
export function keepPageOffline(page: Document): void {
  const workers = page.defaultView?.navigator.serviceWorker
  if (!workers) return
  workers.register('/service-worker.js').catch(() => {
    // Some private windows refuse; everything but opening without signal works as before.
  })
  // Not a form that shows what somebody typed.
  if (!page.querySelector('form[data-as-new]')) return
  const { pathname, search } = page.location
  const shown: ShownForm = {
    address: pathname + search,
    html: `<!doctype html>${page.documentElement.outerHTML}`,
    english: inEnglish(page),
  }
  void workers.ready.then(({ active }) => active?.postMessage(shown))
}

/** Asks the browser to wake the worker when there is signal, where it can, and to keep what waits. */
export function askToBeWoken(page: Document): void {
  const { serviceWorker, storage } = page.defaultView?.navigator ?? {}
  void storage?.persist?.()
  void serviceWorker?.ready.then((registration: Syncing) => registration.sync?.register('candour outbox'))
}

/** Background Sync is in no standard that TypeScript knows. */
type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }

function inEnglish(page: Document): string | undefined {
  const link = page.querySelector<HTMLAnchorElement>('a[lang^="en"]:not([aria-current])')
  return link ? page.location.pathname + link.search : undefined
}
