import { openOutbox } from '../outbox/open-outbox.ts'
import { sendWaiting } from '../outbox/send-waiting.ts'
import { isForm, kindOf } from './kind-of.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { showForm } from './show-form.ts'
import type { Build, Fetching, ShownForm, WorkerScope } from './worker-scope.ts'

/** The service worker: keeps forms and what they are made of, opens them without signal, and sends what waits. */
export function serve(worker: WorkerScope): void {
  const { build } = worker
  const shelf = shelfOf(build.name)
  worker.addEventListener('install', event => {
    event.waitUntil(shelf.stock(build.assets).then(() => worker.skipWaiting()))
  })
  worker.addEventListener('activate', event => {
    event.waitUntil(shelf.clearOthers().then(() => worker.clients.claim()))
  })
  worker.addEventListener('fetch', event => {
    const given = answer(event, shelf, build)
    if (given) event.respondWith(given)
  })
  worker.addEventListener('message', event => {
    event.waitUntil(keepShown(shelf, event.data as ShownForm))
  })
  // Background Sync, where it exists: there is signal again, and perhaps no page.
  worker.addEventListener('sync', event => {
    event.waitUntil(sendAll())
  })
}

function answer(event: Fetching, shelf: Shelf, { assets }: Build): Promise<Response> | undefined {
  const { request } = event
  switch (kindOf(request, assets)) {
    case 'asset':
      return kept(request, shelf)
    case 'form':
      return showForm(shelf, request, work => event.waitUntil(work))
    case 'start':
      return start(request, shelf)
    case undefined:
      return undefined
  }
}

async function kept(request: Request, shelf: Shelf): Promise<Response> {
  return (await shelf.find(new URL(request.url).pathname)) ?? fetch(request)
}

/** An installed Candour starts at the place it was last used at. */
async function start(request: Request, shelf: Shelf): Promise<Response> {
  const last = await shelf.lastForm()
  return last ? Response.redirect(last) : fetch(request)
}

/**
 * Keeps the form of a page that this worker did not load, and the same in English. The page hands over its own text, so
 * that a first visit loads it once; its headers, the security policy among them, come from the server.
 */
async function keepShown(shelf: Shelf, { address, html, english }: ShownForm): Promise<void> {
  if (english && isForm(english) && !(await shelf.find(english)))
    await shelf.keepForm(english, await ask(english, 'GET'))
  if (!isForm(address) || (await shelf.find(address))) return
  const { status, headers } = await ask(address, 'HEAD')
  await shelf.keepForm(address, new Response(html, { status, headers }))
}

// No cookie: a form is the same for everybody.
function ask(address: string, method: 'GET' | 'HEAD'): Promise<Response> {
  return fetch(address, { method, credentials: 'omit' })
}

async function sendAll(): Promise<void> {
  const sent = await sendWaiting(await openOutbox())
  // A rejected sync is tried again by the browser.
  if (sent.some(({ answer }) => answer.kind === 'none')) throw new Error('still no signal')
}
